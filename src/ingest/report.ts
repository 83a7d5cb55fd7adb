import { type Article, type ArticleDocument, headline } from '../archive/article.ts';
import type { Flag } from '../archive/flags.ts';
import { yearFolder } from '../archive/order.ts';
import type { DiscoveredPark, ParkRegistry } from '../archive/parks.ts';
import { FURNITURE, type Furniture } from './draft.ts';
import type { FinishedPage } from './finish-page.ts';
import { isWithheldFurniture } from './line-roles.ts';
import { parkEntryYaml } from './park-entry.ts';
import type { ReadPage } from './read-page.ts';

/** What ingest made of the dumps: `--report FILE`. */
export interface Report extends ReportOfArchive {
  dumps: DumpReport[];
}

/** What a report says of the archive as a whole. */
export interface ReportOfArchive {
  /** Zones in no registry entry, each with one to paste into `parks.yaml`. */
  discoveredParks: (DiscoveredPark & { entry: string })[];
  coverage: Coverage;
  /** Dumps and other files that were not read, each with why. */
  unread: { dump: string; error: string }[];
  totals: Totals;
}

export interface DumpReport {
  dump: string;
  /** null when the file could not be read. */
  encoding: string | null;
  /** Ids in printed order. */
  articles: string[];
  /** What was made of the page, article by article. */
  made: MadeArticle[];
  furniture: { lines: [number, number]; text: string; reason: string }[];
  /** Number of notices withheld for a personal number. */
  withheld: number;
  /** Number of articles that an editor took down. */
  withdrawn: number;
  /** Articles that repeat another, by id. */
  duplicates: Record<string, string>;
  flags: ReportedFlag[];
  /** Why the dump, its sidecar or its corrections could not be used. */
  error?: string;
}

/** A doubt, and whether an editor has looked into it and found it to be none. */
export type ReportedFlag = Flag & { checked?: true };

export interface MadeArticle {
  id: string;
  /** Label and headline; null where the page prints none. */
  headline: string | null;
  type: string;
  date: string | null;
  parks: string[];
  lines: [number, number][];
}

/** Number of articles of each year and of each zone that they are about; copies are not counted. */
export interface Coverage {
  /** The latest first; `undated` last. */
  years: { year: string; articles: number }[];
  /** Those with most articles first. */
  parks: { id: string; name: string; articles: number }[];
}

export interface Totals {
  dumps: number;
  /** Dumps with an error. */
  failed: number;
  articles: number;
  duplicates: number;
  withheld: number;
  withdrawn: number;
  furniture: number;
  flags: number;
}

/** Writes up what was made of a page; `finished` is null where its corrections don't apply. */
export function reportPage(
  page: ReadPage,
  finished: FinishedPage | null,
  error: string | undefined,
): DumpReport {
  const documents = finished?.documents ?? [];
  return {
    dump: page.dump,
    encoding: page.encoding,
    articles: finished?.sheet.articles ?? [],
    made: documents.map(({ article }) => ({
      id: article.id,
      headline: headline(article),
      type: article.type,
      date: article.date,
      parks: article.parks,
      lines: article.source.lines,
    })),
    furniture: page.furniture.map(reportFurniture),
    withheld: finished?.sheet.withheld ?? 0,
    withdrawn: finished?.sheet.withdrawn ?? 0,
    duplicates: Object.fromEntries(
      documents.flatMap(({ article: { id, duplicateOf } }) =>
        duplicateOf === undefined ? [] : [[id, duplicateOf]],
      ),
    ),
    flags: reportFlags(page, documents).map((doubt) => withoutHiddenWords(doubt, finished)),
    ...(error === undefined ? {} : { error }),
  };
}

/** What is doubted, with what an editor has checked marked as such, and without what another page has answered. */
function reportFlags(page: ReadPage, documents: readonly ArticleDocument[]): ReportedFlag[] {
  const checks = page.corrections.filter((correction) => correction.checked !== undefined);
  const isOfArticle = ({ line }: Flag, { source }: Article) =>
    source.lines.some(([from, to]) => from <= line && line <= to);
  const articles = documents.map(({ article }) => article);
  const checked = articles.filter(({ id }) => checks.some((check) => check.article === id));
  const answering = articles.filter(({ continues, parks }) => continues !== undefined && parks.length > 0);
  const isChecked = (flag: Flag) =>
    checked.some(
      (article) =>
        isOfArticle(flag, article) &&
        checks.some((check) => check.checked === flag.code && check.article === article.id),
    );
  const isAnswered = (flag: Flag) =>
    flag.code === 'no-park' && answering.some((article) => isOfArticle(flag, article));
  return page.flags
    .filter((flag) => !isAnswered(flag))
    .map((flag) => (checks.length > 0 && isChecked(flag) ? { ...flag, checked: true } : flag));
}

/** Doubts quote the text; of one that readers may not see they don't. Errors never do. */
function withoutHiddenWords(doubt: ReportedFlag, finished: FinishedPage | null): ReportedFlag {
  // Where corrections don't apply, nobody knows what may be read.
  const isHidden =
    finished === null ||
    finished.withheld.some(({ article }) =>
      article.source.lines.some(([from, to]) => from <= doubt.line && doubt.line <= to),
    );
  return isHidden && doubt.severity !== 'error'
    ? { ...doubt, message: 'in a text that readers may not see' }
    : doubt;
}

/** Writes up a dump that could not be read. */
export function reportUnread(dump: string, error: string): DumpReport {
  return {
    dump,
    encoding: null,
    articles: [],
    made: [],
    furniture: [],
    withheld: 0,
    withdrawn: 0,
    duplicates: {},
    flags: [],
    error,
  };
}

/** Counts what the pages of a run hold, one after the other, without keeping any. */
export class Tally {
  readonly #totals: Totals = {
    dumps: 0,
    failed: 0,
    articles: 0,
    duplicates: 0,
    withheld: 0,
    withdrawn: 0,
    furniture: 0,
    flags: 0,
  };
  readonly #years = new Map<string, number>();
  readonly #parks = new Map<string, number>();
  readonly #unread: { dump: string; error: string }[] = [];

  add(report: DumpReport, finished: FinishedPage | null): void {
    const totals = this.#totals;
    totals.dumps += 1;
    totals.articles += report.articles.length;
    totals.duplicates += Object.keys(report.duplicates).length;
    totals.withheld += report.withheld;
    totals.withdrawn += report.withdrawn;
    totals.furniture += report.furniture.length;
    totals.flags += report.flags.filter(({ checked }) => checked === undefined).length;
    if (report.error !== undefined) {
      totals.failed += 1;
      this.#unread.push({ dump: report.dump, error: report.error });
    }
    for (const { article } of finished?.documents ?? []) {
      if (article.duplicateOf !== undefined) continue;
      increase(this.#years, yearFolder(article));
      for (const park of article.parks) increase(this.#parks, park);
    }
  }

  /** What the archive holds, once all pages are counted. */
  finish(discovered: readonly DiscoveredPark[], registry: ParkRegistry): ReportOfArchive {
    const names = new Map(discovered.map(({ id, name }) => [id, name]));
    return {
      discoveredParks: discovered.map((park) => ({ ...park, entry: parkEntryYaml(park, registry, []) })),
      coverage: {
        years: [...this.#years]
          .map(([year, articles]) => ({ year, articles }))
          .sort(
            (a, b) =>
              Number(a.year === 'undated') - Number(b.year === 'undated') || (a.year < b.year ? 1 : -1),
          ),
        parks: [...this.#parks]
          .map(([id, articles]) => ({
            id,
            name: registry.get(id)?.shortName ?? names.get(id) ?? id,
            articles,
          }))
          .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1)),
      },
      unread: this.#unread,
      totals: this.#totals,
    };
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What may be the second copy of a withheld notice stays out of the report. */
function reportFurniture(furniture: Furniture): DumpReport['furniture'][number] {
  const { lines, text, kind } = furniture;
  return { lines, text: isWithheldFurniture(furniture) ? '' : text, reason: FURNITURE[kind] };
}
