import { expect, test } from 'vitest';
import { barsPath } from '../../src/site/month-bars.ts';

test('every month with articles has a bar at its place, as high as its share', () => {
  expect(barsPath([4, 0, 2], 4)).toBe('M1 40V0h8V40zM21 40V20h8V40z');
});

test('the lowest bar can still be seen, and nothing has none', () => {
  expect(barsPath([1], 1000)).toBe('M1 40V38h8V40z');
  expect(barsPath([0, 0], 0)).toBe('');
});
