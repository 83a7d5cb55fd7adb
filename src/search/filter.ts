import type { ParkEntry, ShardTable } from './files.ts';
import { isInRange, type TimeRange } from './range.ts';

/** What an article must be, apart from its words; null does not ask. */
export interface Filter {
  /** Indices in the manifest's zones; one of them is enough. */
  parks: ReadonlySet<number> | null;
  /** Counts zones that the article only names, too. */
  mentions: boolean;
  range: TimeRange | null;
  /** One of them is enough. */
  types: ReadonlySet<string> | null;
}

/**
 * The zones asked for, with all that lie in them.
 * @returns indices in `parks`; ids that the archive does not know add nothing
 */
export function withInnerParks(parks: readonly ParkEntry[], ids: readonly string[]): Set<number> {
  const wanted = new Set(ids);
  const isWanted = (index: number | null): boolean => {
    const park = index === null ? undefined : parks[index];
    return park !== undefined && (wanted.has(park.id) || isWanted(park.parent));
  };
  return new Set([...parks.keys()].filter(isWanted));
}

/** Makes the question whether a row of a table passes a filter. */
export function rowFilter(table: ShardTable, filter: Filter): (row: number) => boolean {
  const { parks, range, types } = filter;
  const has = (list: number[] | undefined) => parks !== null && (list ?? []).some((park) => parks.has(park));
  return (row) =>
    (range === null || isInRange(table.timeKeys[row] ?? '', range)) &&
    (types === null || types.has(table.typeNames[table.types[row] ?? -1] ?? '')) &&
    (parks === null || has(table.parks[row]) || (filter.mentions && has(table.mentions[row])));
}
