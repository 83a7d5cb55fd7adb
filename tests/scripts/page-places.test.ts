import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PagePlaces } from '../../scripts/page-places.ts';

const name = fc.constantFrom('page-000001', '20260112-A1', '科学导报 第二版', '2026年1月12日', '𠮷');
const place = fc.record({
  key: fc.stringMatching(/^[0-9a-f]{32}$/),
  segment: fc.constantFrom('a.pages', 'b.pages'),
  start: fc.maxSafeInteger().map(Math.abs),
  length: fc.nat(),
});

describe('places of pages', () => {
  test('are found as they were noted last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, place)), (noted) => {
        const places = new PagePlaces();
        for (const [dump, one] of noted) places.set(dump, one);
        for (const [dump, one] of new Map(noted)) expect(places.find(dump)).toEqual(one);
        expect(places.find('never-noted')).toBeUndefined();
      }),
    );
  });

  test('are in use where they were taken into use', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, place)), fc.array(name), (noted, wanted) => {
        const places = new PagePlaces();
        for (const [dump, one] of noted) places.set(dump, one);
        const known = new Map(noted);
        const used = wanted.filter((dump) => known.has(dump));
        for (const dump of used) places.use(dump);
        expect(new Map(places.inUse())).toEqual(new Map([...known].filter(([dump]) => used.includes(dump))));
        for (const dump of known.keys())
          expect(places.findInUse(dump)).toEqual(used.includes(dump) ? known.get(dump) : undefined);
      }),
    );
  });
});
