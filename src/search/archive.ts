import { cutExcerpts, type ArticleLines, type Excerpt } from './excerpt.ts';
import { fetchPacked, loadOnce } from './fetch.ts';
import { FORMAT, type Manifest, MANIFEST_FILE, type ShardEntry, textPath } from './files.ts';
import { type Filter, rowFilter, withInnerParks } from './filter.ts';
import { type ParsedQuery, parseQuery, typedTerms } from './query.ts';
import { makeRange, yearMeetsRange } from './range.ts';
import { Shard } from './shard.ts';

export type Order = 'best' | 'newest' | 'oldest';

export interface QueryOptions {
  /** Ids of zones; articles about one of them or about a park in it. */
  parks?: readonly string[] | undefined;
  /** Takes in articles that only name one of `parks`. */
  mentions?: boolean | undefined;
  /** First year, month or day, itself included: `2024`. Articles without a year are left out. */
  from?: string | undefined;
  /** Last year, month or day, itself included: `2026-04`. */
  to?: string | undefined;
  /** `news`, `feature` …; of several, one is enough. */
  type?: string | readonly string[] | undefined;
  /** Takes the whole query as one term, without operators. */
  literal?: boolean | undefined;
  /** `best`, the default: terms in the headline first, then newest. Articles without a year are last in all but that. */
  order?: Order | undefined;
}

export interface QueryResult {
  total: number;
  /** All articles found, best first. */
  ids: string[];
  /** Parts of the index that could not be read, and are missing from the result: `['2024']`. */
  missing: string[];
}

export interface ExcerptOptions {
  /** The query is one term, as in the query that found the article. */
  literal?: boolean | undefined;
  /** Leaves the headline's matches out of `html`, for pages that show the headline above it. */
  withoutHeadline?: boolean | undefined;
}

/** What the index knows of an article without loading its text. */
export interface ArticleEntry {
  id: string;
  /** Absolute address of the article's page. */
  url: string;
  /** The day of the news (EDTF), null where the page gives none. */
  date: string | null;
  /** When it was printed (EDTF), where it has no date of its own. */
  issueDate: string | null;
  type: string;
  /** Ids of zones; their names are in `Archive.parks`. */
  parks: string[];
  authors: string[];
}

/** A zone that can be filtered by. */
export interface ArchivePark {
  id: string;
  name: string;
  /** Id of the zone that it lies in. */
  parent: string | null;
}

/** A hit while it is ranked. `position` counts from the newest article of the archive. */
interface Hit {
  id: string;
  position: number;
  dated: boolean;
  termsInHeadline: number;
}

/** The archive's search index. Nothing is loaded before a query needs it. */
export class Archive {
  /** Years that the archive holds, newest first. */
  readonly years: readonly number[];
  /** Zones of the archive's articles, with those that they lie in. */
  readonly parks: readonly ArchivePark[];
  readonly #manifest: Manifest;
  readonly #base: URL;
  readonly #shard: (name: string) => Promise<Shard>;
  readonly #text: (id: string) => Promise<ArticleLines>;
  /** Rows of the articles that queries have met. */
  readonly #met = new Map<string, { shard: Shard; row: number }>();

  private constructor(manifest: Manifest, base: URL) {
    this.#manifest = manifest;
    this.#base = base;
    this.years = [...new Set(manifest.shards.map((shard) => shard.year))].filter((year) => year !== null);
    this.parks = manifest.parks.map(({ id, name, parent }) => ({
      id,
      name,
      parent: parent === null ? null : (manifest.parks[parent]?.id ?? null),
    }));
    const entries = new Map(manifest.shards.map((entry) => [entry.name, entry]));
    this.#shard = loadOnce((name) => {
      const entry = entries.get(name);
      return entry ? Shard.open(entry, base) : Promise.reject(new Error(`no part ${name} in the index`));
    });
    this.#text = loadOnce(async (id) => readLines(await fetchPacked(new URL(textPath(id), base))));
  }

  /**
   * Opens the index below an address.
   * @throws Error when there is none, or one of another format
   */
  static async open(base: URL): Promise<Archive> {
    const url = new URL(MANIFEST_FILE, base);
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) {
      throw new Error(`${url.href}: the server answered ${response.status}. Build the index: npm run build`);
    }
    const manifest = (await response.json()) as Manifest;
    if ((manifest.format as number) !== FORMAT) {
      throw new Error(
        `${url.href} has format ${manifest.format}, expected ${FORMAT}. Reload the page, or build anew.`,
      );
    }
    return new Archive(manifest, base);
  }

  /** Number of articles in the index. */
  get size(): number {
    return this.#manifest.shards.reduce((sum, shard) => sum + shard.articles, 0);
  }

  /**
   * Finds all articles that contain every term of a query and none of its excluded ones; an empty query finds all.
   * @throws RangeError when `from` or `to` is no date
   */
  async query(query: string, options: QueryOptions = {}): Promise<QueryResult> {
    const parsed = parseQuery(query, options.literal);
    const filter: Filter = {
      parks: options.parks ? withInnerParks(this.#manifest.parks, options.parks) : null,
      mentions: options.mentions ?? false,
      range: makeRange(options.from, options.to),
      types: options.type === undefined ? null : new Set([options.type].flat()),
    };
    const { range } = filter;
    const answers = await Promise.all(
      this.#manifest.shards
        .map((entry, index) => ({ entry, offset: this.#articlesBefore(index) }))
        .filter(({ entry }) => range === null || yearMeetsRange(entry.year, range))
        .map(({ entry, offset }) => this.#askShard(entry, offset, parsed, filter)),
    );
    const hits = answers.flatMap((answer) => answer.hits ?? []).sort(comparators[options.order ?? 'best']);
    return {
      total: hits.length,
      ids: hits.map((hit) => hit.id),
      missing: answers.filter((answer) => answer.hits === null).map((answer) => answer.name),
    };
  }

  /**
   * Counts the articles that each term of a query finds alone: what to say when all together find none.
   * @param options as in the query; its filters hold for every count
   */
  async countTerms(query: string, options: QueryOptions = {}): Promise<{ term: string; total: number }[]> {
    const terms = typedTerms(query, options.literal);
    return Promise.all(
      terms.map(async (term) => ({
        term,
        total: (await this.query(term, { ...options, literal: true })).total,
      })),
    );
  }

  /**
   * Cuts excerpts around a query's matches in an article.
   * @throws Error when the article's text is missing or cut
   */
  async excerpt(id: string, query: string, options: ExcerptOptions = {}): Promise<Excerpt> {
    const { included } = parseQuery(query, options.literal);
    return cutExcerpts(await this.#text(id), included, options.withoutHeadline !== true);
  }

  /** What is known of an article that a query has found; undefined for any other id. */
  article(id: string): ArticleEntry | undefined {
    const met = this.#met.get(id);
    if (met === undefined) return undefined;
    const { table } = met.shard;
    const { row } = met;
    return {
      id,
      url: new URL(`../../articles/${id}/`, this.#base).href,
      date: table.dates[row] === undefined ? (table.timeKeys[row] ?? null) : table.dates[row],
      issueDate: table.issueDates[row] ?? null,
      type: table.typeNames[table.types[row] ?? -1] ?? '',
      parks: (table.parks[row] ?? []).flatMap((park) => this.#manifest.parks[park]?.id ?? []),
      authors: (table.authors[row] ?? []).flatMap((author) => table.authorNames[author] ?? []),
    };
  }

  #articlesBefore(shardIndex: number): number {
    return this.#manifest.shards.slice(0, shardIndex).reduce((sum, shard) => sum + shard.articles, 0);
  }

  /** Hits are null when a file of the shard is missing or cut. */
  async #askShard(
    entry: ShardEntry,
    offset: number,
    query: ParsedQuery,
    filter: Filter,
  ): Promise<{ name: string; hits: Hit[] | null }> {
    try {
      const shard = await this.#shard(entry.name);
      const [included, excluded] = await Promise.all([
        Promise.all(query.included.map((term) => shard.find(term))),
        Promise.all(query.excluded.map((term) => shard.find(term))),
      ]);
      const passes = rowFilter(shard.table, filter);
      const hits: Hit[] = [];
      for (const [row, id] of shard.table.ids.entries()) {
        if (!included.every((found) => found.has(row)) || excluded.some((found) => found.has(row))) continue;
        if (!passes(row)) continue;
        this.#met.set(id, { shard, row });
        const termsInHeadline = included.filter((found) => found.get(row)?.inHeadline).length;
        hits.push({ id, position: offset + row, dated: entry.year !== null, termsInHeadline });
      }
      return { name: entry.name, hits };
    } catch {
      return { name: entry.name, hits: null };
    }
  }
}

const comparators: Record<Order, (a: Hit, b: Hit) => number> = {
  best: (a, b) => b.termsInHeadline - a.termsInHeadline || a.position - b.position,
  newest: (a, b) => a.position - b.position,
  oldest: (a, b) => Number(b.dated) - Number(a.dated) || b.position - a.position,
};

function readLines(bytes: Uint8Array): ArticleLines {
  const [headline = '', ...lines] = new TextDecoder().decode(bytes).split('\n');
  return { headline: headline === '' ? null : headline, lines };
}
