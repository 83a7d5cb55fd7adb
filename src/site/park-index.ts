import type { Catalog } from '../archive/catalog.ts';
import type { Park } from '../archive/parks.ts';

/** A zone in a list, with the parks inside it. */
export interface ParkEntry {
  id: string;
  name: string;
  /** Articles about it or a park inside it. */
  count: number;
  inner: ParkEntry[];
}

export interface PrefectureEntry {
  /** `长治市`; null where the registry knows none. */
  prefecture: string | null;
  parks: ParkEntry[];
}

/** Every zone of the registry by prefecture, in the registry's order, inner parks below their zone. */
export function parksByPrefecture(catalog: Catalog): PrefectureEntry[] {
  const zones = catalog.registry.parks.filter((park) => park.parent === null);
  const groups = Map.groupBy(zones, (park) => park.prefecture);
  return Array.from(groups, ([prefecture, parks]) => ({
    prefecture,
    parks: parks.map((park) => parkEntry(catalog, park)),
  })).toSorted((a, b) => Number(a.prefecture === null) - Number(b.prefecture === null));
}

/** Zones that have articles, without inner parks; prefectures without any left out. */
export function reportedParks(catalog: Catalog): PrefectureEntry[] {
  return parksByPrefecture(catalog)
    .map(({ prefecture, parks }) => ({
      prefecture,
      parks: parks.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    }))
    .filter(({ parks }) => parks.length > 0);
}

function parkEntry(catalog: Catalog, park: Park): ParkEntry {
  return {
    id: park.id,
    name: park.shortName,
    count: catalog.ofPark(park.id).length,
    inner: catalog.registry.children(park.id).map((child) => parkEntry(catalog, child)),
  };
}
