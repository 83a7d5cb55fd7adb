import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZones } from '../../src/ingest/content-fs.ts';
import type { LedgerEntry } from '../../src/ingest/ledger.ts';
import type { Dump, ReadPage } from '../../src/ingest/read-page.ts';
import { ingestWhole, type WholeArchive } from '../../src/ingest/whole-archive.ts';

/** The zones of the real registry. */
export const zones = readZones('content/parks.yaml');

/** Ingests dumps without errors found before. */
export function ingestDumps(dumps: readonly Dump[], ledger: readonly LedgerEntry[] = []): WholeArchive {
  return ingestWhole({
    dumps: dumps.map((dump) => ({ name: dump.name, open: () => dump })),
    zones,
    ledger,
    errors: new Map(),
  });
}

/** Ingests texts as UTF-8 dumps, by name. */
export function ingestTexts(texts: Record<string, string>): WholeArchive {
  return ingestDumps(
    Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text), sidecar: {} })),
  );
}

/** What becomes of pages that have been read already, with the corrections that don't apply, by dump. */
export function archivePages(
  pages: readonly ReadPage[],
  ledger: readonly LedgerEntry[] = [],
): WholeArchive & { correctionFaults: Map<string, string[]> } {
  const byName = new Map(pages.map((page) => [page.dump, page]));
  const recall = (name: string): ReadPage => {
    const page = byName.get(name);
    if (page === undefined) throw new Error(`no page ${name}`);
    return page;
  };
  const archive = ingestWhole({
    dumps: pages.map(({ dump }) => ({
      name: dump,
      open: () => ({ name: dump, bytes: new Uint8Array(), sidecar: {} }),
    })),
    zones,
    ledger,
    errors: new Map(),
    pages: { find: ({ name }) => recall(name), keep: () => true, recall },
  });
  const correctionFaults = new Map(archive.report.unread.map(({ dump, error }) => [dump, error.split('\n')]));
  return { ...archive, correctionFaults };
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
