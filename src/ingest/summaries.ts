import type { Standing } from './edit-page.ts';
import type { Part } from './link.ts';
import { SketchColumn } from './sketch.ts';
import type { ArticleSummary, PageSummary } from './summarize.ts';

/** A page as it is held: its articles lie with those of all pages. */
export interface HeldPage extends Omit<PageSummary, 'articles'> {
  /** Position of its first article. */
  first: number;
  /** Number of its articles. */
  count: number;
}

/** What is held of all pages while they are read. */
export class Summaries {
  readonly pages: HeldPage[] = [];
  readonly articles = new ArticleColumns();

  add({ articles, ...page }: PageSummary): void {
    this.pages.push({
      dump: page.dump,
      ledger: page.ledger,
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

  /** The same without the pages of some dumps. */
  without(dumps: ReadonlyMap<string, unknown>): Summaries {
    const others = new Summaries();
    for (const page of this.pages)
      if (!dumps.has(page.dump)) others.add({ ...page, articles: this.articlesOf(page) });
    return others;
  }
}

/**
 * Summaries of articles, field by field: ten thousand pages have some fifty thousand articles, and as objects they take
 * three times the memory.
 */
export class ArticleColumns {
  readonly #ids: string[] = [];
  readonly #dumps: string[] = [];
  readonly #days: (number | null)[] = [];
  readonly #parks: (readonly string[])[] = [];
  readonly #sketches = new SketchColumn();
  // What few articles have, by position.
  readonly #texts = new Map<number, string>();
  readonly #standings = new Map<number, Standing>();
  readonly #parts = new Map<number, Part>();
  /** Each list of zones once: most articles have one that others have as well. */
  readonly #parkLists = new Map<string, readonly string[]>();

  get length(): number {
    return this.#ids.length;
  }

  add({ id, dump, standing, trace, day, parks, part }: ArticleSummary): void {
    const position = this.#ids.length;
    this.#ids.push(id);
    this.#dumps.push(dump);
    this.#days.push(day);
    this.#parks.push(this.#parkList(parks));
    if ('text' in trace) this.#texts.set(position, trace.text);
    this.#sketches.add('text' in trace ? null : trace.sketch);
    if (standing !== 'published') this.#standings.set(position, standing);
    if (part !== null) this.#parts.set(position, part);
  }

  /** @throws RangeError when there is no such position */
  at(position: number): ArticleSummary {
    const id = this.#ids[position];
    if (id === undefined) throw new RangeError(`no article ${position}: there are ${this.length}`);
    const text = this.#texts.get(position);
    return {
      id,
      dump: this.#dumps[position] ?? '',
      standing: this.#standings.get(position) ?? 'published',
      trace: text === undefined ? { sketch: this.#sketches.at(position) } : { text },
      day: this.#days[position] ?? null,
      parks: this.#parks[position] ?? [],
      part: this.#parts.get(position) ?? null,
    };
  }

  agreeingBefore(): Int32Array {
    return this.#sketches.agreeingBefore();
  }

  /** Of the articles that run over several pages. */
  parts(): Part[] {
    return [...this.#parts.values()];
  }

  *[Symbol.iterator](): Generator<ArticleSummary, void> {
    for (let position = 0; position < this.length; position++) yield this.at(position);
  }

  #parkList(parks: readonly string[]): readonly string[] {
    const key = parks.join(' ');
    const known = this.#parkLists.get(key);
    if (known !== undefined) return known;
    this.#parkLists.set(key, parks);
    return parks;
  }
}

const NONE: readonly never[] = [];

/** One list for all that are empty. */
function orNone<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NONE : items;
}
