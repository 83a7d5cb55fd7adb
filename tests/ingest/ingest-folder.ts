import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegistry } from '../../src/archive/registry.ts';
import { ingest, type IngestResult } from '../../src/ingest/pipeline.ts';
import type { Dump } from '../../src/ingest/read-page.ts';
import { ZoneFinder } from '../../src/ingest/zones.ts';

/** The zones of the real registry. */
export const zones = new ZoneFinder(
  parseRegistry(readFileSync('content/parks.yaml', 'utf8'), 'content/parks.yaml'),
);

/** Ingests dumps without ledger, corrections or sidecars. */
export function ingestDumps(dumps: Dump[]): IngestResult {
  return ingest({ dumps, zones, ledger: [], errors: new Map() });
}

/** Ingests texts as UTF-8 dumps, by name. */
export function ingestTexts(texts: Record<string, string>): IngestResult {
  return ingestDumps(
    Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text), sidecar: {} })),
  );
}

/** The dumps of a folder, without sidecars. */
export function readFolder(folder: string): Dump[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      bytes: readFileSync(join(folder, file)),
      sidecar: {},
    }));
}
