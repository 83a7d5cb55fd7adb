import type { ParkEntry, ShardTable } from './files.ts';
import { isInRange, type TimeRange } from './range.ts';

/** What articles can be narrowed by, apart from their words; each value of one is counted for the others' choice. */
export const FACETS = ['parks', 'prefectures', 'types', 'authors', 'months'] as const;
export type Facet = (typeof FACETS)[number];

/** What an article must be, apart from its words; null does not ask, and of several values one is enough. */
export interface Filter {
  /** Indices in the manifest's zones. */
  parks: ReadonlySet<number> | null;
  /** `大同市`: the prefecture of one of the article's zones. */
  prefectures: ReadonlySet<string> | null;
  /** Counts zones that the article only names, too. */
  mentions: boolean;
  types: ReadonlySet<string> | null;
  authors: ReadonlySet<string> | null;
  range: TimeRange | null;
}

/** What is known of one article, as filters ask for it. */
export interface RowFacts {
  /** Indices in the manifest's zones: its own and those that they lie in, each once. */
  parks: readonly number[];
  prefectures: readonly string[];
  type: string;
  authors: readonly string[];
  /** `2026-01-12`; unknown month or day `00`; empty without a year. */
  timeKey: string;
}

/**
 * The zones asked for.
 * @returns indices in `parks`; ids that the archive does not know add nothing
 */
export function parkNumbers(parks: readonly ParkEntry[], ids: readonly string[]): Set<number> {
  const wanted = new Set(ids);
  return new Set([...parks.keys()].filter((index) => wanted.has(parks[index]?.id ?? '')));
}

/** Makes the question what is known of a row of a table. */
export function factReader(
  table: ShardTable,
  parks: readonly ParkEntry[],
  mentions: boolean,
): (row: number) => RowFacts {
  const withAncestors = parks.map((_, index) => [...ancestry(parks, index)]);
  return (row) => {
    const named = [...(table.parks[row] ?? []), ...(mentions ? (table.mentions[row] ?? []) : [])];
    const all = [...new Set(named.flatMap((park) => withAncestors[park] ?? []))];
    return {
      parks: all,
      prefectures: [...new Set(all.flatMap((park) => parks[park]?.prefecture ?? []))],
      type: table.typeNames[table.types[row] ?? -1] ?? '',
      authors: (table.authors[row] ?? []).flatMap((author) => table.authorNames[author] ?? []),
      timeKey: table.timeKeys[row] ?? '',
    };
  };
}

/** A zone and all that it lies in, nearest first. */
function* ancestry(parks: readonly ParkEntry[], index: number): Generator<number> {
  for (let at: number | null = index; at !== null; at = parks[at]?.parent ?? null) yield at;
}

/** The facets in which an article is not what the filter asks for. */
export function failedFacets(facts: RowFacts, filter: Filter): Facet[] {
  const { parks, prefectures, types, authors, range } = filter;
  const failed: Facet[] = [];
  if (!meets(facts.parks, parks)) failed.push('parks');
  if (!meets(facts.prefectures, prefectures)) failed.push('prefectures');
  if (!meets([facts.type], types)) failed.push('types');
  if (!meets(facts.authors, authors)) failed.push('authors');
  if (range !== null && !isInRange(facts.timeKey, range)) failed.push('months');
  return failed;
}

/** Makes the question whether a row of a table is what a filter asks for. */
export function rowFilter(
  table: ShardTable,
  parks: readonly ParkEntry[],
  filter: Filter,
): (row: number) => boolean {
  const factsOf = factReader(table, parks, filter.mentions);
  return (row) => failedFacets(factsOf(row), filter).length === 0;
}

function meets<Value>(values: readonly Value[], wanted: ReadonlySet<Value> | null): boolean {
  return wanted === null || values.some((value) => wanted.has(value));
}
