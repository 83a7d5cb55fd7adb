import type { Article } from './article.ts';
import { parseEdtf } from './edtf.ts';
import { compareNewestFirst, yearOfArticle } from './order.ts';
import type { DiscoveredPark, Park, ParkRegistry } from './parks.ts';
import type { Redirect } from './redirect.ts';
import type { Sheet } from './sheet.ts';

export interface CatalogInput {
  /** In any order, duplicates included. */
  articles: readonly Article[];
  registry: ParkRegistry;
  discovered: readonly DiscoveredPark[];
  sheets: readonly Sheet[];
  /** Ids that are no articles any more, each with the article that it leads to. */
  redirects?: readonly Redirect[];
}

/** The articles beside one in a list that runs from new to old. */
export interface Neighbours {
  newer: Article | null;
  older: Article | null;
}

/**
 * The archive with its look-ups, built once and shared. Every list runs newest first and holds listed articles only:
 * those that repeat another (`duplicateOf`) are found by their id alone.
 */
export class Catalog {
  readonly registry: ParkRegistry;
  readonly discovered: readonly DiscoveredPark[];
  /** Newest first, those without any date last. */
  readonly sheets: readonly Sheet[];
  readonly listed: readonly Article[];
  /** Articles that repeat another, by id. */
  readonly duplicates: readonly Article[];

  /** Ids whose address leads to an article of another id. */
  readonly redirects: readonly Redirect[];

  /** Days and months that have articles, newest first: `2026-01-12`, `2026-01`. */
  readonly days: readonly string[];
  readonly months: readonly string[];

  readonly #byId: Map<string, Article>;
  readonly #movedTo: Map<string, string>;
  readonly #byPark = new Map<string, Article[]>();
  readonly #mentioning = new Map<string, Article[]>();
  readonly #byAuthor = new Map<string, Article[]>();
  /** By `2026`, `2026-01` and `2026-01-12` of the article's own date, and by `2026` for the year it is filed under. */
  readonly #byDate = new Map<string, Article[]>();
  readonly #undated: Article[] = [];
  readonly #sheetsByDump: Map<string, Sheet>;
  readonly #discoveredById: Map<string, DiscoveredPark>;

  constructor({ articles, registry, discovered, sheets, redirects = [] }: CatalogInput) {
    this.registry = registry;
    this.redirects = redirects;
    this.#movedTo = new Map(redirects.map(({ from, to }) => [from, to]));
    this.discovered = discovered;
    const sorted = articles.toSorted(compareNewestFirst);
    this.listed = sorted.filter((article) => article.duplicateOf === undefined);
    this.duplicates = sorted.filter((article) => article.duplicateOf !== undefined);
    this.sheets = sheets.toSorted((a, b) =>
      compareNewestFirst(
        { id: a.dump, date: null, issue: a.issue },
        { id: b.dump, date: null, issue: b.issue },
      ),
    );
    this.#byId = new Map(sorted.map((article) => [article.id, article]));
    this.#sheetsByDump = new Map(sheets.map((sheet) => [sheet.dump, sheet]));
    this.#discoveredById = new Map(discovered.map((park) => [park.id, park]));
    for (const article of this.listed) this.#enter(article);
    const keys = [...this.#byDate.keys()].toSorted().toReversed();
    this.days = keys.filter((key) => key.length === '2026-01-12'.length);
    this.months = keys.filter((key) => key.length === '2026-01'.length);
  }

  /** The article of this id, duplicates included. */
  article(id: string): Article | undefined {
    return this.#byId.get(id);
  }

  /** The id that the text of an id stands under now: that which a redirect leads to, else the id itself. */
  currentId(id: string): string {
    return this.#movedTo.get(id) ?? id;
  }

  /** The article that this one repeats in the end; itself when it repeats none. */
  original(article: Article): Article {
    const seen = new Set<Article>();
    let current = article;
    while (current.duplicateOf !== undefined && !seen.has(current)) {
      seen.add(current);
      current = this.#byId.get(current.duplicateOf) ?? current;
    }
    return current;
  }

  /** Articles about a zone or a park inside it. */
  ofPark(parkId: string): readonly Article[] {
    return this.#byPark.get(parkId) ?? [];
  }

  /** Articles that name a zone, or a park inside it, without being about it. */
  mentioning(parkId: string): readonly Article[] {
    return this.#mentioning.get(parkId) ?? [];
  }

  byAuthor(name: string): readonly Article[] {
    return this.#byAuthor.get(name) ?? [];
  }

  /** Every name with the number of its articles, in order of code points. */
  authors(): { name: string; count: number }[] {
    return [...this.#byAuthor]
      .map(([name, articles]) => ({ name, count: articles.length }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Years that articles are filed under, newest first. */
  years(): number[] {
    return [...new Set(this.listed.map(yearOfArticle))].filter((year) => year !== null);
  }

  /** Articles filed under a year, those whose year only the issue gives included. */
  ofYear(year: number): readonly Article[] {
    return this.#byDate.get(dateKey(year)) ?? [];
  }

  /** Articles whose own date lies in a month (1–12), those without a day included. */
  ofMonth(year: number, month: number): readonly Article[] {
    return this.#byDate.get(dateKey(year, month)) ?? [];
  }

  /** Articles whose own date is this day. */
  ofDay(year: number, month: number, day: number): readonly Article[] {
    return this.#byDate.get(dateKey(year, month, day)) ?? [];
  }

  /** Articles of a year whose own date gives no month: their place is the year. */
  ofYearOnly(year: number): readonly Article[] {
    return this.ofYear(year).filter((article) => {
      return (ownDate(article)?.month ?? null) === null;
    });
  }

  /** Articles whose year nothing gives away. */
  undated(): readonly Article[] {
    return this.#undated;
  }

  /** The articles just newer and just older than one among those about a zone; its own other parts are passed over. */
  neighbours(article: Article, parkId: string): Neighbours {
    const parts = this.parts(article);
    const all = this.ofPark(parkId);
    const articles =
      parts.length === 1 ? all : all.filter((other) => other === article || !parts.includes(other));
    const index = indexOfArticle(articles, article);
    if (index === -1) return { newer: null, older: null };
    return { newer: articles[index - 1] ?? null, older: articles[index + 1] ?? null };
  }

  /** The parts of one article in printed order, from the one that continues none; itself alone when it is whole. */
  parts(article: Article): Article[] {
    const seen = new Set([article]);
    const before: Article[] = [];
    for (let part = this.#partBefore(article); part && !seen.has(part); part = this.#partBefore(part)) {
      seen.add(part);
      before.unshift(part);
    }
    const after: Article[] = [];
    for (let part = this.#partAfter(article); part && !seen.has(part); part = this.#partAfter(part)) {
      seen.add(part);
      after.push(part);
    }
    return [...before, article, ...after];
  }

  sheet(dump: string): Sheet | undefined {
    return this.#sheetsByDump.get(dump);
  }

  /** Articles of a printed page in printed order, those that repeat another included. */
  ofSheet(sheet: Sheet): Article[] {
    return sheet.articles.map((id) => this.#byId.get(id)).filter((article) => article !== undefined);
  }

  /** The entry of a zone in the registry, or of one that is only printed. */
  park(id: string): Park | DiscoveredPark | undefined {
    return this.registry.get(id) ?? this.#discoveredById.get(id);
  }

  /** The name that lists show: the registry's short name, the printed one of a discovered zone, else the id. */
  parkName(id: string): string {
    return this.registry.get(id)?.shortName ?? this.#discoveredById.get(id)?.name ?? id;
  }

  #enter(article: Article): void {
    const parks = this.#withAncestors(article.parks);
    for (const id of parks) append(this.#byPark, id, article);
    for (const id of this.#withAncestors(article.mentions)) {
      if (!parks.has(id)) append(this.#mentioning, id, article);
    }
    for (const name of new Set(article.authors)) append(this.#byAuthor, name, article);
    const year = yearOfArticle(article);
    if (year === null) {
      this.#undated.push(article);
      return;
    }
    append(this.#byDate, dateKey(year), article);
    const parts = ownDate(article);
    if (parts?.month == null) return;
    append(this.#byDate, dateKey(year, parts.month), article);
    if (parts.day !== null) append(this.#byDate, dateKey(year, parts.month, parts.day), article);
  }

  #withAncestors(ids: readonly string[]): Set<string> {
    return new Set(ids.flatMap((id) => [id, ...this.registry.ancestors(id).map((park) => park.id)]));
  }

  #partBefore(article: Article): Article | undefined {
    return article.continues === undefined ? undefined : this.#byId.get(article.continues);
  }

  #partAfter(article: Article): Article | undefined {
    return article.continuedBy === undefined ? undefined : this.#byId.get(article.continuedBy);
  }
}

/** The article's own date where it names a year: an issue's date says when it was printed, not what day the news is of. */
function ownDate(article: Article) {
  const parts = article.date === null ? null : parseEdtf(article.date);
  return parts?.year == null ? null : parts;
}

/** `dateKey(2026, 1, 12)` is `2026-01-12`; `dateKey(2026, 1)` is `2026-01`. */
function dateKey(year: number, ...rest: number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function append(map: Map<string, Article[]>, key: string, article: Article): void {
  const articles = map.get(key);
  if (articles) articles.push(article);
  else map.set(key, [article]);
}

/** Binary search in a list sorted newest first; -1 when the article is not in it. */
function indexOfArticle(articles: readonly Article[], article: Article): number {
  let low = 0;
  let high = articles.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = articles[middle];
    if (candidate === undefined) return -1;
    if (candidate.id === article.id) return middle;
    if (compareNewestFirst(candidate, article) < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
