import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
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
  readZones,
} from '../src/ingest/content-fs.ts';
import type { Faults } from '../src/ingest/faults.ts';
import { LedgerError, parseLedger } from '../src/ingest/ids.ts';
import { PagesInMemory } from '../src/ingest/page-reader.ts';
import { ingest, type IngestInput } from '../src/ingest/pipeline.ts';
import type { ReportOfArchive } from '../src/ingest/report.ts';
import { writeArticles } from '../src/ingest/write.ts';
import { remove, writeWhole } from './files.ts';
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

export interface Changes {
  written: number;
  removed: number;
  /** Paths of some of them: of an archive's first run nobody reads all. */
  examples: string[];
}

/** Lines of a sheet whose text readers may not see: `"role":"withheld"`. */
const HOLDS_HIDDEN = /"role":"with(?:held|drawn)"/;
const CHANGES_NAMED = 10;

const ARTICLE_FILE = /^(?:\d{4}|undated)\/[^/]+\.md$/;
/** The dump that an article's file says it was made of. */
const SOURCE_DUMP = /^source:\n {2}dump: (.+)$/m;
/** Codes of the operating system's refusals. */
const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR']);
const SHEET_FILE = /^sheets\/(.+)\.json$/;

/**
 * Reads dumps from disk, ingests them and writes what changed.
 * @throws YamlFileError, LedgerError when the registry, the ledger or the redirects are broken: without them nothing can be
 *   written
 */
export function runIngest(options: IngestOptions): IngestOutcome {
  const zones = readZones(options.parks);
  const ledgerPath = join(options.articles, 'ids.tsv');
  const ledger = parseLedger(readIfThere(ledgerPath) ?? '', ledgerPath);
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
  const known = new Set(ledger.map(({ dump }) => dump));
  folder.removeStale({
    unread,
    present: new Set(names.map(dumpName)),
    mayBeRenamed: [...unread].some((dump) => !known.has(dump)),
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

/** What a run could not read. */
interface Missing {
  /** Dumps with a fault. */
  unread: ReadonlySet<string>;
  /** Dumps that are there, with a fault or without. */
  present: ReadonlySet<string>;
  /** One of the unread is new: it may be one that is gone. */
  mayBeRenamed: boolean;
}

/** The articles' folder, brought to what ingest made: only files that ingest wrote are touched, and only those that differ. */
class ArticleFolder {
  readonly changes: Changes = { written: 0, removed: 0, examples: [] };
  readonly #folder: string;
  readonly #isCheck: boolean;
  /** Files that were there before and that nothing has been made for yet. */
  readonly #left: Set<string>;
  /** Names of the articles' files that have been made, wherever they lie: a name is an id. */
  readonly #made = new Set<string>();

  constructor(folder: string, isCheck: boolean) {
    this.#folder = folder;
    this.#isCheck = isCheck;
    this.#left = new Set(listFiles(folder));
  }

  update(files: ReadonlyMap<string, string>): void {
    for (const [path, content] of files) {
      const wasThere = this.#left.delete(path);
      if (ARTICLE_FILE.test(path)) this.#made.add(basename(path));
      if (wasThere && readIfThere(join(this.#folder, path)) === content) continue;
      this.changes.written += 1;
      this.#name(path);
      if (!this.#isCheck) writeWhole(join(this.#folder, path), content);
    }
  }

  /** Whatever the article was called since: an editor may have renamed it. */
  #dumpOf(path: string): string | undefined {
    const written = SOURCE_DUMP.exec(readIfThere(join(this.#folder, path)) ?? '')?.[1];
    return written === undefined ? undefined : String(parse(written));
  }

  /**
   * Removes files of articles and sheets that no longer are. What was made of a dump that can't be read now stays; so does
   * what was made of one that is gone, as long as another that can't be read may be the same one renamed, but for articles
   * that have moved to another year meanwhile.
   */
  removeStale({ unread, present, mayBeRenamed }: Missing): void {
    for (const path of this.#left) {
      const dump = ARTICLE_FILE.test(path) ? this.#dumpOf(path) : SHEET_FILE.exec(path)?.[1];
      const isKept = dump === undefined || unread.has(dump) || (mayBeRenamed && !present.has(dump));
      const hasMoved = ARTICLE_FILE.test(path) && this.#made.has(basename(path));
      if (isKept && !hasMoved) continue;
      this.changes.removed += 1;
      this.#name(path);
      if (!this.#isCheck) remove(join(this.#folder, path));
    }
  }

  #name(path: string): void {
    if (this.changes.examples.length < CHANGES_NAMED) this.changes.examples.push(path);
  }
}
