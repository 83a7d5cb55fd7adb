import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegistry } from '../../src/archive/registry.ts';
import { comparePrefectures, prefectureAnchor, PREFECTURES } from '../../src/site/prefectures.ts';

const { parks } = parseRegistry(readFileSync('content/parks.yaml', 'utf8'), 'content/parks.yaml');

/** The middle of a prefecture's zones, by the registry. */
function middle(name: string): { longitude: number; latitude: number } {
  const places = parks.flatMap(({ prefecture, lngLat }) =>
    prefecture === name && lngLat !== null ? [lngLat] : [],
  );
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return {
    longitude: mean(places.map(([longitude]) => longitude)),
    latitude: mean(places.map(([, latitude]) => latitude)),
  };
}

test('eleven tiles, each with a place and an anchor of its own', () => {
  expect(PREFECTURES).toHaveLength(11);
  expect(new Set(PREFECTURES.map(({ row, column }) => `${row} ${column}`)).size).toBe(11);
  expect(new Set(PREFECTURES.map(({ id }) => id)).size).toBe(11);
});

test('every place of the registry is on the map', () => {
  const names = new Set(PREFECTURES.map(({ name }) => name));
  expect(parks.filter(({ prefecture }) => prefecture !== null && !names.has(prefecture))).toEqual([]);
});

test('tiles of one column run from north to south, tiles of one row from west to east', () => {
  for (const a of PREFECTURES) {
    for (const b of PREFECTURES) {
      if (a.column === b.column && a.row < b.row) {
        expect(middle(a.name).latitude, `${a.name} ${b.name}`).toBeGreaterThan(middle(b.name).latitude);
      }
      if (a.row === b.row && a.column < b.column) {
        expect(middle(a.name).longitude, `${a.name} ${b.name}`).toBeLessThan(middle(b.name).longitude);
      }
    }
  }
});

test('places stand in the order of the map, strange ones after them, unknown ones last', () => {
  expect(['运城市', null, '西安市', '大同市'].toSorted(comparePrefectures)).toEqual([
    '大同市',
    '运城市',
    '西安市',
    null,
  ]);
  expect([prefectureAnchor('大同市'), prefectureAnchor('西安市'), prefectureAnchor(null)]).toEqual([
    'datong',
    '西安市',
    'unknown-place',
  ]);
});
