import { expect, test } from 'vitest';
import { DEPTH_WORDS, depthOf, depthOfShare } from '../../src/site/depth.ts';

test('a day has the depth that the legend says', () => {
  expect([0, 1, 2, 3, 4, 6, 7, 100].map(depthOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  expect(DEPTH_WORDS.map(({ depth }) => depth)).toEqual([1, 2, 3, 4]);
});

test('a share has its quarter, and anything above nothing can be seen', () => {
  expect([0, 1, 25, 26, 50, 75, 76, 100].map((count) => depthOfShare(count, 100))).toEqual([
    0, 1, 1, 2, 2, 3, 4, 4,
  ]);
  expect(depthOfShare(0, 0)).toBe(0);
});
