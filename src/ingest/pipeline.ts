import { YamlFileError } from '../archive/yaml-file.ts';
import { AccountError } from './account.ts';
import { DecodeError } from '../archive/decode.ts';
import { comparableText } from './duplicates.ts';
import { type EditedPage, editPage } from './edit-page.ts';
import { addFault, type Faults } from './faults.ts';
import { type FinishedPage, finishPage } from './finish-page.ts';
import { IdBook, type LedgerEntry } from './ids.ts';
import { type Dump, readPage, type ReadPage } from './read-page.ts';
import { type Earlier, relate, type Relations } from './relate.ts';
import { type DumpReport, type ReportOfArchive, reportPage, reportUnread, Tally } from './report.ts';
import { type ArticleSummary, type PageSummary, summarize } from './summarize.ts';
import { type Files, writeIndexes, writePage } from './write.ts';
import type { ZoneFinder } from './zones.ts';

/** A dump that is opened when its turn comes. */
export interface DumpSource {
  name: string;
  /** @throws YamlFileError when its sidecar is broken */
  open: () => Dump;
}

/** Where pages wait until the others have been read; one that lasts from run to run spares reading them again. */
export interface PageStore {
  /** A page that was read from exactly this dump by the same rules; undefined when there is none. */
  find: (dump: Dump) => ReadPage | undefined;
  keep: (dump: Dump, page: ReadPage) => void;
  /** A page that was found or kept in this run. */
  recall: (name: string) => ReadPage;
}

export interface IngestInput {
  /** In any order; each name once. */
  dumps: readonly DumpSource[];
  zones: ZoneFinder;
  /** Ids given before. */
  ledger: readonly LedgerEntry[];
  /** Faults found before, by dump: sidecars and corrections that could not be read. */
  errors: ReadonlyMap<string, readonly string[]>;
  /** What an earlier run wrote; used where dumps can't be read now and their articles stay. */
  earlier?: Earlier;
  pages?: PageStore;
  /** Called for each dump twice, when it has been read and when its files have been made; for a progress bar. */
  onStep?: (name: string) => void;
}

/** Pages whose texts are held at once for comparing; some ten kilobytes each. */
const MOST_PAGES_HELD = 200;

/** What becomes of one dump. */
export interface IngestedDump {
  /** null when it could not be read or its corrections don't apply: what was made of it before stays. */
  finished: FinishedPage | null;
  files: Files;
  report: DumpReport;
}

/** What becomes of the archive as a whole. */
export interface IngestedArchive {
  relations: Relations;
  files: Files;
  report: ReportOfArchive;
}

/**
 * dump → text → lines → blocks → articles → Markdown, over all dumps; one that can't be read fails alone. The dumps are
 * gone through twice, since copies and parts show themselves only when all have been read; between the two only a
 * summary of each is held, so that memory does not grow with their text.
 * @param onDump takes what became of each dump, in order of their names, before the next is worked on
 */
export function ingest(input: IngestInput, onDump: (dump: IngestedDump) => void): IngestedArchive {
  const { zones, ledger, onStep, pages = new PagesInMemory() } = input;
  const present = new Set([...input.dumps.map(({ name }) => name), ...input.errors.keys()]);
  const idBook = new IdBook(ledger, present);
  const errors: Faults = new Map([...input.errors].map(([dump, faults]) => [dump, [...faults]]));
  const edit = (name: string): EditedPage => editPage(pages.recall(name), idBook);

  const summaries: PageSummary[] = [];
  for (const source of [...input.dumps].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      const dump = source.open();
      if (pages.find(dump) === undefined) pages.keep(dump, readPage(dump, zones));
      summaries.push(summarize(edit(source.name)));
    } catch (error) {
      if (!isFaultOfDump(error)) throw error;
      addFault(errors, source.name, error.message);
    }
    onStep?.(source.name);
  }

  // The same originals are asked for again and again where a folder holds many copies.
  const texts = new Map<string, Map<string, string>>();
  const textOf = ({ dump, id }: ArticleSummary): string => {
    const known = texts.get(dump) ?? textsById(edit(dump));
    if (texts.size >= MOST_PAGES_HELD) texts.clear();
    texts.set(dump, known);
    return known.get(id) ?? '';
  };
  const first = relate(summaries, ledger, zones.registry, textOf);
  const hasFaults = errors.size > 0 || first.correctionFaults.size > 0;
  const relations =
    hasFaults && input.earlier !== undefined
      ? relate(summaries, ledger, zones.registry, textOf, input.earlier)
      : first;
  for (const [dump, faults] of relations.correctionFaults) addFault(errors, dump, ...faults);

  const tally = new Tally();
  const read = new Set(summaries.map(({ dump }) => dump));
  for (const name of [...new Set([...read, ...errors.keys()])].sort()) {
    const error = errors.get(name)?.join('\n');
    const ingested = read.has(name)
      ? finish(edit(name), relations, error)
      : { finished: null, files: new Map<string, string>(), report: reportUnread(name, error ?? '') };
    tally.add(ingested.report, ingested.finished);
    onDump(ingested);
    onStep?.(name);
  }
  return {
    relations,
    files: writeIndexes(relations),
    report: tally.finish(relations.discovered, zones.registry),
  };
}

function finish(edited: EditedPage, relations: Relations, error: string | undefined): IngestedDump {
  const isSound = !relations.correctionFaults.has(edited.page.dump);
  const finished = isSound ? finishPage(edited, relations) : null;
  return {
    finished,
    files: finished === null ? new Map<string, string>() : writePage(finished),
    report: reportPage(edited.page, finished, error),
  };
}

function textsById({ articles }: EditedPage): Map<string, string> {
  return new Map(articles.map(({ document }) => [document.article.id, comparableText(document)]));
}

function isFaultOfDump(error: unknown): error is Error {
  return error instanceof DecodeError || error instanceof AccountError || error instanceof YamlFileError;
}

/** Holds all pages: for a handful of dumps, and where nothing may be written. */
export class PagesInMemory implements PageStore {
  readonly #pages = new Map<string, ReadPage>();

  find(): undefined {
    return undefined;
  }

  keep(dump: Dump, page: ReadPage): void {
    this.#pages.set(dump.name, page);
  }

  recall(name: string): ReadPage {
    const page = this.#pages.get(name);
    if (page === undefined) throw new Error(`no page ${name} was kept`);
    return page;
  }
}
