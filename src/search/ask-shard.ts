import type { ParkEntry } from './files.ts';
import { type Facet, factReader, failedFacets, type Filter, type RowFacts } from './filter.ts';
import type { ParsedQuery } from './query.ts';
import type { Shard } from './shard.ts';

/** A query, taken apart. */
export interface Question {
  words: ParsedQuery;
  filter: Filter;
  countsFacets: boolean;
}

/** An article that holds the words. */
export interface Find {
  id: string;
  /** Of the shard's table. */
  row: number;
  termsInHeadline: number;
  /** null where neither filters nor counts ask for them. */
  facts: RowFacts | null;
  /** Facets in which it is not what was asked for: an answer only where there is none, else it is counted at the most. */
  failed: Facet[];
}

/**
 * Asks one part of the index.
 * @param parks the manifest's zones
 * @throws Error when a chunk is missing or cut
 */
export async function askShard(
  shard: Shard,
  parks: readonly ParkEntry[],
  { words, filter, countsFacets }: Question,
): Promise<Find[]> {
  const [included, excluded] = await Promise.all([
    Promise.all(words.included.map((term) => shard.find(term))),
    Promise.all(words.excluded.map((term) => shard.find(term))),
  ]);
  const { ids } = shard.table;
  const factsOf = factReader(shard.table, parks, filter.mentions);
  const needsFacts = countsFacets || narrows(filter);
  const finds: Find[] = [];
  for (const row of rowsOfAll(included, ids.length)) {
    if (excluded.some((found) => found.has(row))) continue;
    const facts = needsFacts ? factsOf(row) : null;
    const failed = facts === null ? [] : failedFacets(facts, filter);
    if (failed.length > 0 && !countsFacets) continue;
    const termsInHeadline = included.filter((found) => found.get(row)?.inHeadline).length;
    finds.push({ id: ids[row] ?? '', row, termsInHeadline, facts, failed });
  }
  return finds;
}

/** The rows that every term was found in; all rows where there is no term. */
function rowsOfAll(found: readonly ReadonlyMap<number, unknown>[], rows: number): number[] {
  const [rarest, ...others] = found.toSorted((a, b) => a.size - b.size);
  if (rarest === undefined) return Array.from({ length: rows }, (_, row) => row);
  return [...rarest.keys()].filter((row) => others.every((other) => other.has(row)));
}

function narrows({ parks, prefectures, types, authors, range }: Filter): boolean {
  return [parks, prefectures, types, authors, range].some((asked) => asked !== null);
}
