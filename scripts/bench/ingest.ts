import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readZones } from '../../src/ingest/content-fs.ts';
import { DEFAULT_FOLDERS } from '../run-ingest.ts';
import { generateDump } from './generate-dumps.ts';
import { measure, type Usage } from './measure.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

/** As `npm run ingest` runs it. */
const FLAGS = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=20',
  '--import',
  resolve(import.meta.dirname, '..', 'compile-cache.mjs'),
];

/** Ingest over a generated folder: from nothing, with nothing changed, and with one dump changed. */
export interface IngestFigures {
  dumps: number;
  megabytes: number;
  full: Usage;
  unchanged: Usage;
  oneChanged: Usage;
}

/** Measures ingest over so many made-up dumps, in a folder of its own that is deleted at the end. */
export function benchIngest(dumps: number): Promise<IngestFigures> {
  return withTemporaryFolder((folder) => {
    const dumpFolder = join(folder, 'dumps');
    mkdirSync(dumpFolder);
    const { registry } = readZones(DEFAULT_FOLDERS.parks);
    let bytes = 0;
    for (let number = 0; number < dumps; number++) {
      const { name, text } = generateDump(registry, number);
      bytes += Buffer.byteLength(text);
      writeFileSync(join(dumpFolder, `${name}.txt`), text);
    }
    const paths = [
      '--dumps',
      dumpFolder,
      '--articles',
      join(folder, 'articles'),
      '--corrections',
      join(folder, 'none'),
    ];
    const run = (...more: string[]) =>
      measure(FLAGS, resolve(import.meta.dirname, '..', 'ingest.ts'), [...paths, ...more], folder);
    const full = run('--fresh');
    const unchanged = run();
    const first = join(dumpFolder, `${generateDump(registry, 0).name}.txt`);
    appendFileSync(first, '\n园区简讯\n');
    return { dumps, megabytes: bytes / 1e6, full, unchanged, oneChanged: run() };
  });
}
