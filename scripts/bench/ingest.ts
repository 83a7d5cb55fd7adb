import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readZones } from '../../src/ingest/content-fs.ts';
import { DEFAULT_FOLDERS } from '../run-ingest.ts';
import { generateDump } from './generate-dumps.ts';
import { measure, type Usage } from './measure.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

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
    const [script, flags] = commandOfIngest();
    const run = (...more: string[]) => measure(flags, script, [...paths, ...more], folder);
    const full = run('--fresh');
    const unchanged = run();
    const first = join(dumpFolder, `${generateDump(registry, 0).name}.txt`);
    appendFileSync(first, '\n园区简讯\n');
    return { dumps, megabytes: bytes / 1e6, full, unchanged, oneChanged: run() };
  });
}

/** The script that `npm run ingest` runs, and Node’s options for it. */
function commandOfIngest(): [script: string, flags: string[]] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { ingest: string };
  };
  const [, ...words] = scripts.ingest
    .split(' ')
    .map((word) => word.replace(/^\.\/|^scripts\//, `${ROOT}/$&`));
  const script = words.pop() ?? '';
  return [script, words];
}
