import type { Catalog } from '../archive/catalog.ts';
import type { Park } from '../archive/parks.ts';
import { groupByLetter } from './letter-groups.ts';
import { oncePerCatalog } from './once.ts';
import { comparePrefectures } from './prefectures.ts';

/** A zone in a list, with the parks inside it. */
export interface ParkEntry {
  id: string;
  name: string;
  /** Articles about it or a park inside it. */
  count: number;
  level: Park['level'];
  /** False for one that is printed but in no registry. */
  registered: boolean;
  /** Empty where a list is flat. */
  inner: ParkEntry[];
}

export interface PrefectureEntry {
  /** `长治市`; null where the registry knows none. */
  prefecture: string | null;
  parks: ParkEntry[];
}

/** Zones under a heading. */
export interface ParkGroup {
  heading: string;
  parks: ParkEntry[];
}

/** Every zone of the registry by prefecture, north to south, inner parks below their zone. */
export const parksByPrefecture = oncePerCatalog((catalog): PrefectureEntry[] => {
  const zones = catalog.registry.parks.filter((park) => park.parent === null);
  const groups = Map.groupBy(zones, (park) => park.prefecture);
  return Array.from(groups, ([prefecture, parks]) => ({
    prefecture,
    parks: parks.map((park) => parkEntry(catalog, park)),
  })).toSorted((a, b) => comparePrefectures(a.prefecture, b.prefecture));
});

/** Zones that have articles, without inner parks; prefectures without any left out. */
export function reportedParks(catalog: Catalog): PrefectureEntry[] {
  return parksByPrefecture(catalog)
    .map(({ prefecture, parks }) => ({
      prefecture,
      parks: parks.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    }))
    .filter(({ parks }) => parks.length > 0);
}

/** Zones that are printed but in no registry, most articles first. */
export function discoveredParks(catalog: Catalog): ParkEntry[] {
  return catalog.discovered
    .map(({ id, name }) => ({
      id,
      name,
      count: catalog.ofPark(id).length,
      level: null,
      registered: false,
      inner: [],
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** All zones in a flat list, inner parks and unregistered ones too, most articles first. */
export function parksByCount(catalog: Catalog): ParkGroup[] {
  const sorted = flatParks(catalog).toSorted((a, b) => b.count - a.count);
  const groups = Map.groupBy(sorted, ({ count }) => (count === 0 ? '没有报道' : '有报道'));
  return Array.from(groups, ([heading, parks]) => ({ heading, parks }));
}

/** All zones by the first letter of their names' pinyin. */
export function parksByName(catalog: Catalog): ParkGroup[] {
  return groupByLetter(flatParks(catalog), ({ name }) => name).map(({ letter, items }) => ({
    heading: letter,
    parks: items,
  }));
}

/** All zones by kind, the commonest kind first, unregistered ones last: no registry says what they are. */
export function parksByKind(catalog: Catalog): ParkGroup[] {
  const kinds = Map.groupBy(catalog.registry.parks, (park) => park.kind);
  const groups = Array.from(kinds, ([heading, parks]) => ({
    heading,
    parks: parks.map((park) => ({ ...parkEntry(catalog, park), inner: [] })),
  })).toSorted((a, b) => b.parks.length - a.parks.length);
  const discovered = discoveredParks(catalog);
  return discovered.length === 0 ? groups : [...groups, { heading: '未收录', parks: discovered }];
}

/** How many zones a filter of the list leaves, by the id of its choice. */
export function filterCounts(catalog: Catalog): Record<ParkFilter, number> {
  const parks = flatParks(catalog);
  const count = (holds: (park: ParkEntry) => boolean) => parks.filter(holds).length;
  return {
    all: parks.length,
    reported: count((park) => park.count > 0),
    unreported: count((park) => park.count === 0),
    national: count((park) => park.level === '国家级'),
    provincial: count((park) => park.level === '省级'),
    unranked: count((park) => park.level === null),
  };
}

export type ParkFilter = 'all' | 'reported' | 'unreported' | 'national' | 'provincial' | 'unranked';

const LEVEL_FILTERS = { 国家级: 'national', 省级: 'provincial' } as const;

/** The filters that leave a zone in the list, as classes: `is-reported is-national`. */
export function filterClasses({ count, level }: Pick<ParkEntry, 'count' | 'level'>): string {
  const filters: ParkFilter[] = [
    count > 0 ? 'reported' : 'unreported',
    level === null ? 'unranked' : LEVEL_FILTERS[level],
  ];
  return filters.map((filter) => `is-${filter}`).join(' ');
}

function flatParks(catalog: Catalog): ParkEntry[] {
  return [
    ...catalog.registry.parks.map((park) => ({ ...parkEntry(catalog, park), inner: [] })),
    ...discoveredParks(catalog),
  ];
}

function parkEntry(catalog: Catalog, park: Park): ParkEntry {
  return {
    id: park.id,
    name: park.shortName,
    count: catalog.ofPark(park.id).length,
    level: park.level,
    registered: true,
    inner: catalog.registry.children(park.id).map((child) => parkEntry(catalog, child)),
  };
}
