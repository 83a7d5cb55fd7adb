import { cutExcerpts, type ArticleLines, type Excerpt } from './excerpt.ts';
import { fetchPacked, loadOnce } from './fetch.ts';
import { FORMAT, type Manifest, MANIFEST_FILE, textPath } from './files.ts';
import { Answer, type PlacedShard, type QueryResult, type ShardAnswer } from './answer.ts';
import { askShard, type Question } from './ask-shard.ts';
import { type Filter, rowFilter } from './filter.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { neighboursIn, withoutPunctuation } from './nearby.ts';
import { normalise } from './normalise.ts';
import { checkOrder, checkQuery, type FilterOptions, makeFilter } from './options.ts';
import { parseQuery, typedTerms, withoutExclusions } from './query.ts';
import { yearMeetsRange } from './range.ts';
import type { Order } from './ranking.ts';
import { Shard } from './shard.ts';
import { suggestParks } from './suggest.ts';

/** Neighbours of a term that are named. */
const MOST_NEIGHBOURS = 5;

export interface QueryOptions extends FilterOptions {
  /** Takes the whole query as one term, without operators. */
  literal?: boolean | undefined;
  /** `best`, the default: terms in the headline first, then newest. Articles without a year are last in all but that. */
  order?: Order | undefined;
  /** Counts what is found by zone, prefecture, type, author and month. */
  facets?: boolean | undefined;
  /**
   * Called with what is found so far whenever a part of the index has answered, but for the last. The part that the order
   * puts first is then asked first, and the others after it.
   */
  onPart?: ((answer: QueryResult) => void) | undefined;
}

/** A term, and the number of articles that hold it. */
export interface TermCount {
  term: string;
  total: number;
}

/** What is known when a query finds nothing. */
export interface Explanation {
  /** Each term, and how many articles it finds alone. */
  terms: TermCount[];
  /** The query without the terms that it excludes, and what that finds; null where it excludes none. */
  withoutExclusions: { query: string; total: number } | null;
  /** For each term that occurs nowhere, strings that do and are nearly the same. */
  nearby: { term: string; found: TermCount[] }[];
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
  /** The name's syllables in pinyin: `chang zhi gao xin qu` */
  spelling: string;
  /** `长治市` */
  prefecture: string | null;
  /** Id of the zone that it lies in. */
  parent: string | null;
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
    this.parks = manifest.parks.map((park) => ({
      ...park,
      parent: park.parent === null ? null : (manifest.parks[park.parent]?.id ?? null),
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
   * @throws RangeError, TypeError when an option is of another form, as when `from` is no date
   */
  async query(query: string, options: QueryOptions = {}): Promise<QueryResult> {
    const { facets = false, onPart } = options;
    const order = checkOrder(options.order);
    const question: Question = {
      words: parseQuery(checkQuery(query), options.literal),
      filter: makeFilter(options, this.#manifest.parks),
      countsFacets: facets,
    };
    const shards = this.#shardsOf(question.filter, order);
    const answer = new Answer(order, shards.length, facets ? this.#manifest.parks : null);
    const ask = async (shard: PlacedShard): Promise<void> => {
      answer.add(await this.#askShard(shard, question));
      if (!answer.isWhole) onPart?.(answer.result());
    };
    const [first, ...others] = shards;
    // Whoever watches gets the first articles without waiting for the rest to share the line.
    if (first !== undefined && onPart !== undefined) await ask(first);
    await Promise.all((onPart === undefined ? shards : others).map(ask));
    return answer.result();
  }

  /**
   * Tells what a query that found nothing would find otherwise: each term alone, all without what is excluded, and for
   * terms that occur nowhere, strings nearly the same.
   * @param options as in the query; its filters hold for every count
   */
  async explain(query: string, options: QueryOptions = {}): Promise<Explanation> {
    const terms = await Promise.all(
      typedTerms(checkQuery(query), options.literal).map((term) => this.#count(term, options)),
    );
    const kept = options.literal === true ? null : withoutExclusions(query);
    const absent = terms.filter(({ total }) => total === 0);
    return {
      terms,
      withoutExclusions:
        kept === null ? null : { query: kept, total: (await this.query(kept, quietly(options))).total },
      nearby: await Promise.all(
        absent.map(async ({ term }) => ({ term, found: await this.nearby(term, options) })),
      ),
    };
  }

  /**
   * Finds strings that are nearly a term and do occur, for a term that does not. Its punctuation counts for nothing: what
   * remains comes first, with strings that differ in a character which looks much the same, else any that are one away.
   * @param options as in the query; its filters hold for every count
   * @returns most frequent first, five at the most
   */
  async nearby(term: string, options: QueryOptions = {}): Promise<TermCount[]> {
    const normalised = normalise(checkQuery(term));
    const bare = withoutPunctuation(normalised);
    const likely = bare === null ? lookAlikesOf(normalised) : [bare, ...lookAlikesOf(bare)];
    const found = await this.#countAll(likely, options);
    return found.length > 0 ? found : this.#countNeighbours(bare ?? normalised, options);
  }

  /** Zones of the archive that typed words may mean: by pinyin, by initials, or by a part of the name. */
  suggestParks(typed: string): ArchivePark[] {
    return suggestParks(typed, this.parks);
  }

  /**
   * Cuts excerpts around a query's matches in an article.
   * @throws Error when the article's text is missing or cut
   */
  async excerpt(id: string, query: string, options: ExcerptOptions = {}): Promise<Excerpt> {
    const { included } = parseQuery(checkQuery(query), options.literal);
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

  /** The parts of the index that a range needs, those first that the order puts first. */
  #shardsOf({ range }: Pick<Filter, 'range'>, order: Order): PlacedShard[] {
    let offset = 0;
    const placed = this.#manifest.shards.map((entry) => {
      offset += entry.articles;
      return { entry, offset: offset - entry.articles };
    });
    const wanted = placed.filter(({ entry }) => range === null || yearMeetsRange(entry.year, range));
    if (order !== 'oldest') return wanted;
    const isDated = ({ entry }: PlacedShard) => entry.year !== null;
    return [...wanted.filter(isDated).reverse(), ...wanted.filter((shard) => !isDated(shard))];
  }

  /** Finds are null when a file of the shard is missing or cut. */
  async #askShard({ entry, offset }: PlacedShard, question: Question): Promise<ShardAnswer> {
    try {
      const shard = await this.#shard(entry.name);
      const finds = await askShard(shard, this.#manifest.parks, question);
      for (const { id, row, failed } of finds) if (failed.length === 0) this.#met.set(id, { shard, row });
      return { entry, offset, finds };
    } catch {
      return { entry, offset, finds: null };
    }
  }

  async #count(term: string, options: QueryOptions): Promise<TermCount> {
    return { term, total: (await this.query(term, { ...quietly(options), literal: true })).total };
  }

  /** Those of the terms that occur, most frequent first, and of those the longest. */
  async #countAll(terms: readonly string[], options: QueryOptions): Promise<TermCount[]> {
    const counts = await Promise.all(terms.map((term) => this.#count(term, options)));
    return counts
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total || b.term.length - a.term.length || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_NEIGHBOURS);
  }

  /** Counts the strings that are one character away from a term; the newest year that has any is enough. */
  async #countNeighbours(term: string, options: QueryOptions): Promise<TermCount[]> {
    const filter = makeFilter(options, this.#manifest.parks);
    const textOf = async (id: string) => searchableText(await this.#text(id));
    for (const { entry } of this.#shardsOf(filter, 'newest')) {
      const found = await this.#shard(entry.name)
        .then((shard) =>
          neighboursIn(shard, term, rowFilter(shard.table, this.#manifest.parks, filter), textOf),
        )
        .catch(() => []);
      if (found.length > 0) return this.#countAll(found, options);
    }
    return [];
  }
}

/** The options of a question that is asked beside another: its filters and order, without counts and parts. */
function quietly(options: QueryOptions): QueryOptions {
  return { ...options, facets: false, onPart: undefined };
}

function readLines(bytes: Uint8Array): ArticleLines {
  const [headline = '', ...lines] = new TextDecoder().decode(bytes).split('\n');
  return { headline: headline === '' ? null : headline, lines };
}

/** The text that the index's offsets count in. */
function searchableText({ headline, lines }: ArticleLines): string {
  return normalise((headline === null ? lines : [headline, ...lines]).join('\n'));
}
