import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRegistry } from '../src/archive/registry.ts';
import { YamlFileError } from '../src/archive/yaml-file.ts';
import { type Correction, parseCorrections } from '../src/ingest/corrections.ts';
import { type LedgerEntry, parseLedger } from '../src/ingest/ids.ts';
import { ingest, type IngestResult } from '../src/ingest/pipeline.ts';
import type { Dump } from '../src/ingest/read-page.ts';
import type { Report } from '../src/ingest/report.ts';
import { parseSidecar } from '../src/ingest/sidecar.ts';
import { type Files, writeArticles } from '../src/ingest/write.ts';
import { ZoneFinder } from '../src/ingest/zones.ts';
import { listFiles, readIfThere, remove, writeWhole } from './files.ts';
import { startProgress } from './progress.ts';

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

const DUMP_FILE = /\.txt$/i;
const ARTICLE_FILE = /^(?:\d{4}|undated)\/([^/]+)\.md$/;
const SHEET_FILE = /^sheets\/(.+)\.json$/;

/**
 * Reads dumps from disk, ingests them and writes what changed.
 * @throws YamlFileError, LedgerError when the registry or the ledger is broken: without them nothing can be written
 */
export function runIngest(options: IngestOptions): IngestOutcome {
  const zones = new ZoneFinder(parseRegistry(readFileSync(options.parks, 'utf8'), options.parks));
  const ledgerPath = join(options.articles, 'ids.tsv');
  const ledger = parseLedger(readIfThere(ledgerPath) ?? '', ledgerPath);
  const names = listFiles(options.dumps).filter((path) => DUMP_FILE.test(path));
  const errors = new Map<string, string>();
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

function dumpName(path: string): string {
  return basename(path).replace(DUMP_FILE, '');
}

function* readDumps(
  folder: string,
  paths: readonly string[],
  corrections: ReadonlyMap<string, Correction[]>,
  errors: Map<string, string>,
): Generator<Dump> {
  for (const path of paths) {
    const name = dumpName(path);
    const sidecarPath = join(folder, path.replace(DUMP_FILE, '.yaml'));
    let sidecar = {};
    try {
      sidecar = parseSidecar(readIfThere(sidecarPath) ?? '', sidecarPath);
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      errors.set(name, error.message);
    }
    yield {
      name,
      bytes: readFileSync(join(folder, path)),
      sidecar,
      corrections: corrections.get(name) ?? [],
    };
  }
}

function readCorrections(
  folder: string,
  dumps: readonly string[],
  errors: Map<string, string>,
): Map<string, Correction[]> {
  const corrections = new Map<string, Correction[]>();
  const known = new Set(dumps.map(dumpName));
  for (const file of listFiles(folder).filter((name) => /\.ya?ml$/.test(name))) {
    const path = join(folder, file);
    const dump = basename(file).replace(/\.ya?ml$/, '');
    try {
      corrections.set(dump, parseCorrections(readFileSync(path, 'utf8'), path));
      if (!known.has(dump)) errors.set(dump, `${path}: there is no dump ${dump}.txt to correct`);
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      errors.set(dump, error.message);
    }
  }
  return corrections;
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
