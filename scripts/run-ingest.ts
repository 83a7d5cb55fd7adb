import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ZodType } from 'zod';
import { discoveredParkSchema } from '../src/archive/parks.ts';
import { type Sheet, sheetSchema } from '../src/archive/sheet.ts';
import { type Redirect, redirectSchema } from '../src/archive/redirect.ts';
import {
  dumpName,
  dumpSources,
  listDumps,
  listFiles,
  readCorrections,
  readIfThere,
  readLedger,
  readZones,
} from '../src/ingest/content-fs.ts';
import type { Faults } from '../src/ingest/faults.ts';
import { LedgerError, stringifyLedger } from '../src/ingest/ledger.ts';
import { PagesInMemory } from '../src/ingest/page-reader.ts';
import { ingest, type IngestInput } from '../src/ingest/pipeline.ts';
import type { ReportOfArchive } from '../src/ingest/report.ts';
import { LEDGER_FILE, writeArticles } from '../src/ingest/write.ts';
import { ArticleFolder, type Changes } from './article-folder.ts';
import { writeWhole } from './files.ts';
import { PageCache } from './page-cache.ts';
import { startProgress } from './progress.ts';
import { ReportFile } from './report-file.ts';
import { RunLog } from './run-log.ts';

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
  /** File that the report is written to. */
  report?: string | undefined;
  /** Write nothing, only tell what would change. */
  check: boolean;
  /** Read every dump again, whatever is known of it. */
  fresh: boolean;
}

export const DEFAULT_FOLDERS = {
  dumps: 'content/dumps',
  articles: 'content/articles',
  parks: 'content/parks.yaml',
  corrections: 'content/corrections',
} as const;

const CACHE_FOLDER = process.env.INGEST_CACHE ?? resolve(import.meta.dirname, '..', '.cache', 'ingest');
/** An archive that was not ingested for so many days is read anew when it comes back. */
const DAYS_KEPT = 30;

export interface IngestOutcome {
  log: RunLog;
  report: ReportOfArchive;
  /** Files below the articles' folder that were written or removed, or with `check` would be. */
  changes: Changes;
}

/** Lines of a sheet whose text readers may not see: `"role":"withheld"`. */
const HOLDS_HIDDEN = /"role":"with(?:held|drawn)"/;
/** Codes of the operating system's refusals. */
const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR']);

/**
 * Reads dumps from disk, ingests them and writes what changed.
 * @throws YamlFileError, LedgerError when the registry, the ledger or the redirects are broken: without them nothing can be
 *   written
 */
export function runIngest(options: IngestOptions): IngestOutcome {
  const zones = readZones(options.parks);
  const ledger = readLedger(join(options.articles, LEDGER_FILE));
  const errors: Faults = new Map();
  const names = listDumps(options.dumps, errors);
  const corrections = readCorrections(options.corrections, names, errors);
  const dumps = dumpSources(options.dumps, names, corrections, errors);
  const cache = openCache(options);
  const progress = startProgress(dumps.length);
  const folder = new ArticleFolder(options.articles, options.check);
  const reportFile = options.report === undefined ? null : new ReportFile(options.report);
  const log = new RunLog();
  const unread = new Set<string>();
  const earlier = readEarlier(options.articles);
  const input = {
    dumps,
    zones,
    ledger,
    errors,
    earlier,
    unread: names.map(dumpName).filter((name) => errors.has(name)),
    corrections,
    pages: cache ?? new PagesInMemory(),
    onStep: progress.advance,
  };
  const archive = ingest(input, (dump) => {
    folder.update(dump.files);
    if (dump.report.error !== undefined) unread.add(dump.report.dump);
    log.add(dump.report);
    reportFile?.add(dump.report);
    if (options.withheld === undefined || options.check) return;
    for (const [path, content] of writeArticles(dump.finished?.withheld ?? []))
      writeWhole(join(options.withheld, path), content);
  });
  progress.stop();
  folder.update(archive.files);
  folder.updateInPieces(LEDGER_FILE, () => stringifyLedger(archive.relations.ledger));
  folder.removeStale({
    unread,
    present: new Set(names.map(dumpName)),
    mayBeRenamed: [...unread].some((dump) => !ledger.hasDump(dump)),
  });
  reportFile?.finish(archive.report);
  cache?.finish();
  return { log, report: archive.report, changes: folder.changes };
}

/** What the last run wrote beside the articles; no zones where a hand has spoilt them, since they are found again. */
function readEarlier(folder: string): NonNullable<IngestInput['earlier']> {
  return {
    discovered: readList(join(folder, 'discovered.json'), discoveredParkSchema) ?? [],
    redirects: readRedirects(join(folder, 'redirects.json')),
    sheetsWithHidden: () => readSheetsWithHidden(join(folder, 'sheets')),
  };
}

/** @throws LedgerError when the file is broken: what it knows can't be found out again */
function readRedirects(path: string): Redirect[] {
  const redirects = readList(path, redirectSchema);
  if (redirects === null)
    throw new LedgerError(`${path}: is no list of old addresses. Take the file as it was before from git.`);
  return redirects;
}

function readSheetsWithHidden(folder: string): Sheet[] {
  return listFiles(folder).flatMap((file) => {
    const text = readIfThere(join(folder, file)) ?? '';
    if (!HOLDS_HIDDEN.test(text)) return [];
    try {
      return [sheetSchema.parse(JSON.parse(text))];
    } catch {
      return [];
    }
  });
}

/** The entries of a file; null when it is none of that kind. */
function readList<T>(path: string, schema: ZodType<T>): T[] | null {
  try {
    return schema.array().parse(JSON.parse(readIfThere(path) ?? '[]'));
  } catch {
    return null;
  }
}

/** null where nothing can be written beside the project, as in a read-only checkout: pages then wait in memory. */
function openCache(options: IngestOptions): PageCache | null {
  try {
    removeOldCaches();
    return new PageCache(cacheFolder(options), options.parks, options.fresh);
  } catch (error) {
    if (error instanceof Error && 'code' in error && CANNOT_WRITE.has(String(error.code))) return null;
    throw error;
  }
}

function removeOldCaches(): void {
  if (!existsSync(CACHE_FOLDER)) return;
  const oldest = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(CACHE_FOLDER)) {
    const folder = join(CACHE_FOLDER, name);
    if (statSync(folder).mtimeMs < oldest) rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder of its own for each archive on the machine: a run over other dumps must not push these out. */
function cacheFolder({ dumps, articles }: IngestOptions): string {
  const name = createHash('sha256')
    .update(`${resolve(dumps)}\n${resolve(articles)}`)
    .digest('hex')
    .slice(0, 16);
  return join(CACHE_FOLDER, name);
}
