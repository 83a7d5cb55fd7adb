import type { Find } from './ask-shard.ts';
import { FacetCounter, type FacetCounts } from './facet-counts.ts';
import type { ParkEntry, ShardEntry } from './files.ts';
import { type Order, rank, type RankedHit } from './ranking.ts';

export interface QueryResult {
  total: number;
  /** All articles found, best first. */
  ids: string[];
  /** Parts of the index that could not be read, and are missing from the result: `['2024']`. */
  missing: string[];
  /** Counts by the values of each facet; null unless asked for. */
  facets: FacetCounts | null;
  /** Parts of the index that have answered, those that could not be read among them. */
  parts: number;
  /** Parts that were asked: while fewer have answered, the result is a beginning. */
  of: number;
}

/** A part of the index, and the number of articles before it in the archive's order. */
export interface PlacedShard {
  entry: ShardEntry;
  offset: number;
}

/** What a part of the index answers; null when it can't be read. */
export interface ShardAnswer extends PlacedShard {
  finds: Find[] | null;
}

/** Puts together what the parts of the index answer, in whatever order they do. */
export class Answer {
  readonly #order: Order;
  readonly #of: number;
  readonly #facets: FacetCounter | null;
  readonly #hits: RankedHit[] = [];
  readonly #missing: PlacedShard[] = [];
  #parts = 0;

  /**
   * @param of parts that are asked
   * @param parks the manifest's zones, when facets are to be counted; else null
   */
  constructor(order: Order, of: number, parks: readonly ParkEntry[] | null) {
    this.#order = order;
    this.#of = of;
    this.#facets = parks === null ? null : new FacetCounter(parks);
  }

  /** Whether all have answered. */
  get isWhole(): boolean {
    return this.#parts === this.#of;
  }

  add({ entry, offset, finds }: ShardAnswer): void {
    this.#parts += 1;
    if (finds === null) this.#missing.push({ entry, offset });
    for (const { id, row, termsInHeadline, facts, failed } of finds ?? []) {
      if (failed.length === 0)
        this.#hits.push({ id, position: offset + row, dated: entry.year !== null, termsInHeadline });
      if (facts !== null) this.#facets?.add(facts, failed);
    }
  }

  result(): QueryResult {
    return {
      total: this.#hits.length,
      ids: rank(this.#hits, this.#order).map(({ id }) => id),
      missing: this.#missing.toSorted((a, b) => a.offset - b.offset).map(({ entry }) => entry.name),
      facets: this.#facets?.finish() ?? null,
      parts: this.#parts,
      of: this.#of,
    };
  }
}
