import { expect, test } from 'vitest';
import { listPages, pageAddress } from '../../src/site/pagination.ts';

test('pages hold every item once, in order', () => {
  expect(listPages(['a', 'b', 'c'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, count: 2 },
    { items: ['c'], number: 2, count: 2 },
  ]);
});

test('an empty list has one empty page', () => {
  expect(listPages([], 50)).toEqual([{ items: [], number: 1, count: 1 }]);
});

test('only later pages have a number in their address', () => {
  expect(pageAddress(['parks', 'a'], 1)).toBe('/parks/a/');
  expect(pageAddress(['parks', 'a'], 2)).toBe('/parks/a/2/');
});
