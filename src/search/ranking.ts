/** Orders of hits, as `rank` explains them. */
export const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** An article found, as far as its place in the list depends on it. */
export interface RankedHit {
  id: string;
  /** Counts from the newest article of the archive. */
  position: number;
  /** Its year is known. */
  dated: boolean;
  termsInHeadline: number;
}

const comparators: Record<Order, (a: RankedHit, b: RankedHit) => number> = {
  best: (a, b) => b.termsInHeadline - a.termsInHeadline || a.position - b.position,
  newest: (a, b) => a.position - b.position,
  oldest: (a, b) => Number(b.dated) - Number(a.dated) || b.position - a.position,
};

/**
 * Puts hits in order: most terms in the headline first, then the newest; or by age alone. In all but the first, articles
 * without a year are last.
 */
export function rank(hits: readonly RankedHit[], order: Order): RankedHit[] {
  return hits.toSorted(comparators[order]);
}
