import type { Traced, TracedArticles } from './duplicates.ts';
import type { Hidden } from './edit-page.ts';
import { Ledger, type LedgerEntry, LedgerTexts } from './ledger.ts';
import type { Part } from './link.ts';
import { NumberColumn } from './packed/number-column.ts';
import { SketchColumn } from './sketch.ts';
import type { ArticleSummary, PageSummary } from './summarize.ts';

/** A page as it is held: its articles lie with those of all pages. */
export interface HeldPage extends Omit<PageSummary, 'articles' | 'ledger'> {
  /** null where they are all that the page was given: then they lie with those of all pages too. */
  ledger: readonly LedgerEntry[] | null;
  /** Position of its first article. */
  first: number;
  /** Number of its articles. */
  count: number;
}

/** What is held of all pages while they are read. */
export class Summaries {
  readonly pages: HeldPage[] = [];
  readonly articles: ArticleColumns;
  /** The ids that all pages were given, also those that are left out here. */
  readonly given: Ledger;

  constructor(given = new Ledger()) {
    this.articles = new ArticleColumns(given.texts);
    this.given = given;
  }

  add({ articles, ledger, ...page }: PageSummary): void {
    this.pages.push({
      dump: page.dump,
      ledger: ledger.length === this.given.countOf(page.dump) ? null : ledger,
      redirects: orNone(page.redirects),
      discovered: orNone(page.discovered),
      faults: orNone(page.faults),
      zonesToCheck: orNone(page.zonesToCheck),
      first: this.articles.length,
      count: articles.length,
    });
    for (const article of articles) this.articles.add(article);
  }

  /** The articles of one page, in printed order. */
  articlesOf({ first, count }: HeldPage): ArticleSummary[] {
    return Array.from({ length: count }, (_, index) => this.articles.at(first + index));
  }

  /** The ids of a page's articles, in printed order. */
  idsOf({ first, count }: HeldPage): string[] {
    return Array.from({ length: count }, (_, index) => this.articles.idAt(first + index));
  }

  /** The entries of a page's published articles, in printed order. */
  ledgerOf({ dump, ledger }: HeldPage): readonly LedgerEntry[] {
    return ledger ?? this.given.ofDump(dump);
  }

  /** The same without the pages of some dumps. */
  without(dumps: ReadonlyMap<string, unknown>): Summaries {
    const others = new Summaries(this.given);
    for (const page of this.pages) {
      if (dumps.has(page.dump)) continue;
      others.add({ ...page, articles: this.articlesOf(page), ledger: this.ledgerOf(page) });
    }
    return others;
  }
}

/** Stands for null: the day of an article is a number from 101 to 1231. */
const NO_DAY = 0;

/**
 * Summaries of articles, field by field and outside the heap: ten thousand pages have some fifty thousand articles, and as
 * objects they take many times the memory.
 */
export class ArticleColumns implements TracedArticles<ArticleSummary> {
  readonly #texts: LedgerTexts;
  readonly #ids = new NumberColumn();
  readonly #dumps = new NumberColumn();
  readonly #days = new NumberColumn();
  readonly #parks = new NumberColumn();
  readonly #sketches = new SketchColumn();
  // What few articles have, by position.
  readonly #shortTexts = new Map<number, string>();
  readonly #standings = new Map<number, Hidden>();
  readonly #parts = new Map<number, Part>();
  /** Each list of zones once: most articles have one that others have as well. */
  readonly #parkLists: (readonly string[])[] = [];
  /** Their positions, by the zones. */
  readonly #parkListPositions = new Map<string, number>();

  constructor(texts = new LedgerTexts()) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#ids.length;
  }

  add({ id, dump, standing, trace, day, parks, part }: ArticleSummary): void {
    const position = this.length;
    this.#ids.add(this.#texts.ids.add(id));
    this.#dumps.add(this.#texts.dumps.add(dump));
    this.#days.add(day ?? NO_DAY);
    this.#parks.add(this.#parkList(parks));
    if ('text' in trace) this.#shortTexts.set(position, trace.text);
    this.#sketches.add('text' in trace ? null : trace.sketch);
    if (standing !== 'published') this.#standings.set(position, standing);
    if (part !== null) this.#parts.set(position, part);
  }

  /** @throws RangeError when there is no such position */
  at(position: number): ArticleSummary {
    return {
      id: this.idAt(position),
      dump: this.#texts.dumps.at(this.#dumps.at(position)),
      standing: this.#standings.get(position) ?? 'published',
      ...this.tracedAt(position),
      part: this.#parts.get(position) ?? null,
    };
  }

  tracedAt(position: number): Traced {
    const text = this.#shortTexts.get(position);
    const day = this.#days.at(position);
    return {
      trace: text === undefined ? { sketch: this.#sketches.at(position) } : { text },
      day: day === NO_DAY ? null : day,
      parks: this.#parkLists[this.#parks.at(position)] ?? [],
    };
  }

  idAt(position: number): string {
    return this.#texts.ids.at(this.#ids.at(position));
  }

  /** Of the articles that readers may not see, by id. */
  hidden(): [id: string, why: Hidden][] {
    return Array.from(this.#standings, ([position, why]) => [this.idAt(position), why]);
  }

  agreeingBefore(): Int32Array<ArrayBuffer> {
    return this.#sketches.agreeingBefore();
  }

  /** Of the articles that run over several pages. */
  parts(): Part[] {
    return [...this.#parts.values()];
  }

  *[Symbol.iterator](): Generator<ArticleSummary, void> {
    for (let position = 0; position < this.length; position++) yield this.at(position);
  }

  #parkList(parks: readonly string[]): number {
    const key = parks.join(' ');
    const known = this.#parkListPositions.get(key);
    if (known !== undefined) return known;
    const position = this.#parkLists.push(parks) - 1;
    this.#parkListPositions.set(key, position);
    return position;
  }
}

const NONE: readonly never[] = [];

/** One list for all that are empty. */
function orNone<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NONE : items;
}
