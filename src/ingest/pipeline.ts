import type { Sheet } from '../archive/sheet.ts';
import { YamlFileError } from '../archive/yaml-file.ts';
import { AccountError } from './account.ts';
import { DecodeError } from '../archive/decode.ts';
import { comparableText } from './duplicates.ts';
import { type EditedPage, editPage } from './edit-page.ts';
import { addFault, type Faults } from './faults.ts';
import { type FinishedPage, finishPage } from './finish-page.ts';
import type { Correction } from '../archive/corrections.ts';
import { findHeldBack, findHiddenBefore, TakenDown } from './held-back.ts';
import { IdBook } from './ids.ts';
import { Ledger, type LedgerEntry } from './ledger.ts';
import { type DumpSource, PageReader, PagesInMemory, type PageStore } from './page-reader.ts';
import { type Earlier, relate, type Relations } from './relate.ts';
import { type DumpReport, type ReportOfArchive, reportPage, reportUnread, Tally } from './report.ts';
import { Summaries } from './summaries.ts';
import { type ArticleSummary, summarize } from './summarize.ts';
import { type Files, writeIndexes, writePage } from './write.ts';
import type { ZoneFinder } from './zones.ts';

export interface IngestInput {
  /** In any order; each name once. */
  dumps: readonly DumpSource[];
  zones: ZoneFinder;
  /** Ids given before. */
  ledger: Iterable<LedgerEntry>;
  /** Faults found before, by dump: sidecars and corrections that could not be read. */
  errors: ReadonlyMap<string, readonly string[]>;
  /** Dumps that are there and have a fault: they are not among those to be read. */
  unread?: Iterable<string>;
  /** All corrections, by the names of their dumps, also of those that are not there under these names. */
  corrections?: ReadonlyMap<string, readonly Correction[]>;
  /** What an earlier run wrote; used where dumps can't be read now and their articles stay. */
  earlier?: Earlier & {
    /** The sheets that hold lines which readers might not see; read only where they are needed. */
    sheetsWithHidden: () => Sheet[];
  };
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
  const { zones, onStep } = input;
  const names = new Set(input.dumps.map(({ name }) => name));
  const present = new Set([...names, ...(input.unread ?? [])]);
  const ledger = Ledger.of(input.ledger);
  const idBook = new IdBook(ledger, new Set([...present, ...input.errors.keys()]));
  const errors: Faults = new Map([...input.errors].map(([dump, faults]) => [dump, [...faults]]));
  const pages = new PageReader(zones, input.pages ?? new PagesInMemory());
  const edit = (name: string): EditedPage => editPage(pages.recall(name), idBook);

  const sources = [...input.dumps].sort((a, b) => (a.name < b.name ? -1 : 1));
  const takenDown = new TakenDown(input.corrections ?? new Map<string, Correction[]>(), present);
  const summarizeAll = (): Summaries => {
    const summaries = new Summaries(idBook.given);
    for (const source of sources) {
      try {
        const page = editPage(pages.read(source), idBook);
        const fault = takenDown.whyNot(page, idBook);
        if (fault === null) summaries.add(summarize(page));
        else addFault(errors, source.name, fault);
      } catch (error) {
        if (!isFaultOfDump(error)) throw error;
        addFault(errors, source.name, error.message);
      }
      onStep?.(source.name);
    }
    return withoutHeldBack(summaries, ledger, errors, present);
  };
  const { read, relations } = relateAll(summarizeAll(), ledger, input, errors, edit);
  for (const [dump, faults] of relations.correctionFaults) addFault(errors, dump, ...faults);

  const tally = new Tally();
  for (const name of [...new Set([...read, ...errors.keys()])].sort()) {
    const ingested = finishOne(name, read.has(name) ? edit : null, relations, errors);
    tally.add(ingested.report, ingested.finished);
    onDump(ingested);
    if (names.has(name)) onStep?.(name);
  }
  return {
    relations,
    files: writeIndexes(relations),
    report: tally.finish(relations.discovered, zones.registry),
  };
}

/** What all pages together tell. Apart from the rest, so that the summaries are gone when the files are made. */
function relateAll(
  summaries: Summaries,
  ledger: Ledger,
  { zones, earlier }: IngestInput,
  errors: Faults,
  edit: (name: string) => EditedPage,
): { read: Set<string>; relations: Relations } {
  // The same originals are asked for again and again where a folder holds many copies.
  const texts = new Map<string, Map<string, string>>();
  const textOf = ({ dump, id }: ArticleSummary): string => {
    const known = texts.get(dump) ?? textsById(edit(dump));
    if (texts.size >= MOST_PAGES_HELD) texts.clear();
    texts.set(dump, known);
    return known.get(id) ?? '';
  };
  const given = earlier?.redirects ?? [];
  const read = new Set(summaries.pages.map(({ dump }) => dump));
  const first = relate(summaries, ledger, zones.registry, textOf, given);
  const hasFaults = errors.size > 0 || first.correctionFaults.size > 0;
  if (!hasFaults || earlier === undefined) return { read, relations: first };
  const hiddenBefore = findHiddenBefore(earlier.sheetsWithHidden(), (dump) =>
    read.has(dump) ? edit(dump) : null,
  );
  return {
    read,
    relations: relate(summaries, ledger, zones.registry, textOf, given, { ...earlier, hidden: hiddenBefore }),
  };
}

/** The pages that may be published; the others get their faults. */
function withoutHeldBack(
  summaries: Summaries,
  ledger: Ledger,
  errors: Faults,
  names: ReadonlySet<string>,
): Summaries {
  const faulty = new Set(errors.keys());
  for (const { dump, faults } of summaries.pages) if (faults.length > 0) faulty.add(dump);
  if (faulty.size === 0) return summaries;
  const held = findHeldBack(summaries, ledger, faulty, names);
  for (const [dump, fault] of held) addFault(errors, dump, fault);
  return held.size === 0 ? summaries : summaries.without(held);
}

/** @param edit null where the dump could not be read */
function finishOne(
  name: string,
  edit: ((name: string) => EditedPage) | null,
  relations: Relations,
  errors: Faults,
): IngestedDump {
  try {
    if (edit !== null) return finish(edit(name), relations, errors.get(name)?.join('\n'));
  } catch (error) {
    // Changed or deleted since it was read.
    if (!isFaultOfDump(error)) throw error;
    addFault(errors, name, error.message);
  }
  const report = reportUnread(name, errors.get(name)?.join('\n') ?? '');
  return { finished: null, files: new Map<string, string>(), report };
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
