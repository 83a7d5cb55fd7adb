import { expect, test } from 'vitest';
import { mean, spreadOf } from '../../../../scripts/bench/search/statistics.ts';

test('a spread tells the middle, what nineteen of twenty stay within, and the most', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spreadOf(hundred)).toEqual({ p50: 50, p95: 95, max: 100 });
  expect(spreadOf([7])).toEqual({ p50: 7, p95: 7, max: 7 });
  expect(spreadOf([])).toEqual({ p50: 0, p95: 0, max: 0 });
});

test('a mean is the mean, and 0 of nothing', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
});
