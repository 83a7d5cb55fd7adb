import { compareNewestFirst, UNDATED, yearFolder, yearOfArticle } from '../../archive/order.ts';
import type { Datable } from '../../archive/order.ts';

/** Articles of one index at most: time and memory that an index takes grow faster than its articles. */
export const SHARD_LIMIT = 2000;

/** An index to be built. */
export interface ShardPlan<Entry> {
  /** `2026`, `2026-2`, `undated` */
  name: string;
  /** null: undated */
  year: number | null;
  /** Newest first. */
  entries: Entry[];
}

/**
 * Deals articles out to indexes: one a year, larger years in parts, newest first, those without a year last.
 * @param limit articles of one index at most
 */
export function planShards<Entry extends Datable>(
  entries: readonly Entry[],
  limit = SHARD_LIMIT,
): ShardPlan<Entry>[] {
  const byYear = Map.groupBy(entries.toSorted(compareNewestFirst), (entry) => yearFolder(entry));
  return [...byYear].flatMap(([folder, inYear]) => {
    const parts = Math.ceil(inYear.length / limit);
    return Array.from({ length: parts }, (_, part) => {
      const inPart = inYear.slice(part * limit, (part + 1) * limit);
      const [first] = inPart;
      return {
        name: part === 0 ? folder : `${folder}-${part + 1}`,
        year: folder === UNDATED || first === undefined ? null : yearOfArticle(first),
        entries: inPart,
      };
    });
  });
}
