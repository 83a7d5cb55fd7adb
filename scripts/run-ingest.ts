import { join } from 'node:path';
import { type LedgerEntry, parseLedger } from '../src/ingest/ids.ts';
import { ingest, type IngestResult } from '../src/ingest/pipeline.ts';
import type { Report } from '../src/ingest/report.ts';
import { type Files, writeArticles } from '../src/ingest/write.ts';
import { listFiles, readIfThere, remove, writeWhole } from './files.ts';
import { startProgress } from './progress.ts';
import { listDumps, readCorrections, readDumps, readZones } from './read-content.ts';

export interface IngestOptions {
  /** Folder of the dumps and their sidecars. */
  dumps: string;
  /** Folder of the articles. */
  articles: string;
  /** The registry of zones. */
  parks: string;
  /** Folder of the corrections. */
  corrections: string;
  /** Folder that withheld articles are written to, masked. */
  withheld?: string | undefined;
  /** Write nothing, only tell what would change. */
  check: boolean;
}

export const DEFAULT_FOLDERS = {
  dumps: 'content/dumps',
  articles: 'content/articles',
  parks: 'content/parks.yaml',
  corrections: 'content/corrections',
} as const;

export interface IngestOutcome {
  report: Report;
  /** Paths below the articles' folder that were written, or with `check` would be. */
  changed: string[];
  removed: string[];
}

const ARTICLE_FILE = /^(?:\d{4}|undated)\/([^/]+)\.md$/;
const SHEET_FILE = /^sheets\/(.+)\.json$/;

/**
 * Reads dumps from disk, ingests them and writes what changed.
 * @throws YamlFileError, LedgerError when the registry or the ledger is broken: without them nothing can be written
 */
export function runIngest(options: IngestOptions): IngestOutcome {
  const zones = readZones(options.parks);
  const ledgerPath = join(options.articles, 'ids.tsv');
  const ledger = parseLedger(readIfThere(ledgerPath) ?? '', ledgerPath);
  const errors = new Map<string, string>();
  const names = listDumps(options.dumps, errors);
  const corrections = readCorrections(options.corrections, names, errors);
  const progress = startProgress(names.length);
  const result = ingest({
    dumps: readDumps(options.dumps, names, corrections, errors),
    zones,
    ledger,
    errors,
    onDump: () => {
      progress.advance();
    },
  });
  progress.stop();
  const outcome = { report: result.report, ...updateFolder(options, result, ledger) };
  if (options.withheld !== undefined && !options.check) {
    for (const [path, content] of writeArticles(result.archive.withheld))
      writeWhole(join(options.withheld, path), content);
  }
  return outcome;
}

/** Brings the articles' folder to what ingest made, touching only files that ingest wrote, and only those that differ. */
function updateFolder(options: IngestOptions, result: IngestResult, ledger: readonly LedgerEntry[]) {
  const changed: string[] = [];
  for (const [path, content] of result.files) {
    if (readIfThere(join(options.articles, path)) === content) continue;
    changed.push(path);
    if (!options.check) writeWhole(join(options.articles, path), content);
  }
  const removed = findStale(options.articles, result.files, result.unread, ledger);
  if (!options.check) for (const path of removed) remove(join(options.articles, path));
  return { changed, removed };
}

/** Files of articles and sheets that no longer are; what was made of a dump that can't be read now stays. */
function findStale(
  folder: string,
  files: Files,
  unread: readonly string[],
  ledger: readonly LedgerEntry[],
): string[] {
  const dumpOfId = new Map(ledger.map((entry) => [entry.id, entry.dump]));
  return listFiles(folder).filter((path) => {
    if (files.has(path)) return false;
    const id = ARTICLE_FILE.exec(path)?.[1];
    const dump = id === undefined ? SHEET_FILE.exec(path)?.[1] : dumpOfId.get(id);
    return dump !== undefined && !unread.includes(dump);
  });
}
