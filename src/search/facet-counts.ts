import type { ParkEntry } from './files.ts';
import { type Facet, FACETS, type RowFacts } from './filter.ts';

/** A value that articles can be narrowed by, and how many there are of it. */
export interface FacetCount {
  /** Id of a zone, `大同市`, `news`, an author's name, `2026-01` (`2026-00` where the month is unknown). */
  value: string;
  count: number;
}

/** Counts a facet, most first; months in their order. */
export type FacetCounts = Record<Facet, FacetCount[]>;

/** Length of `2026-01`. */
const MONTH = 7;

/**
 * Counts what a query finds by the values of each facet. What is chosen in a facet does not narrow its own counts: they
 * say how many articles a further choice would bring. Months are those of the years that a range opens.
 */
export class FacetCounter {
  readonly #parks: readonly ParkEntry[];
  readonly #counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));

  /** @param parks the manifest's zones */
  constructor(parks: readonly ParkEntry[]) {
    this.#parks = parks;
  }

  /**
   * @param facts of an article that holds the words
   * @param failed the facets in which it is not what was asked for
   */
  add(facts: RowFacts, failed: readonly Facet[]): void {
    if (failed.length > 1) return;
    for (const facet of failed.length === 0 ? FACETS : failed) {
      const counts = this.#counts.get(facet);
      for (const value of this.#valuesOf(facts, facet)) counts?.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  finish(): FacetCounts {
    const sorted = (facet: Facet): FacetCount[] =>
      [...(this.#counts.get(facet) ?? [])]
        .map(([value, count]) => ({ value, count }))
        .sort(facet === 'months' ? byValue : (a, b) => b.count - a.count || byValue(a, b));
    return {
      parks: sorted('parks'),
      prefectures: sorted('prefectures'),
      types: sorted('types'),
      authors: sorted('authors'),
      months: sorted('months'),
    };
  }

  #valuesOf(facts: RowFacts, facet: Facet): readonly string[] {
    switch (facet) {
      case 'parks':
        return facts.parks.flatMap((park) => this.#parks[park]?.id ?? []);
      case 'prefectures':
        return facts.prefectures;
      case 'types':
        return [facts.type];
      case 'authors':
        return [...new Set(facts.authors)];
      case 'months':
        return facts.timeKey === '' ? [] : [facts.timeKey.slice(0, MONTH)];
    }
  }
}

function byValue(a: FacetCount, b: FacetCount): number {
  return a.value < b.value ? -1 : Number(a.value > b.value);
}
