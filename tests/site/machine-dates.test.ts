import { expect, test } from 'vitest';
import { isoDate, publishedDate } from '../../src/site/machine-dates.ts';

test('only dates that are certain are given to machines', () => {
  expect(isoDate('2026-01-12')).toBe('2026-01-12');
  expect(isoDate('2026-01~')).toBeNull();
  expect(isoDate('XXXX-08-28')).toBeNull();
  expect(isoDate(null)).toBeNull();
});

test.each([
  ['2026-01-13', 'header', '2026-01-13'],
  ['2026-01', 'sidecar', '2026-01'],
  ['2026-01~', 'sidecar', null],
  ['2026-01~', 'estimate', null],
  ['2026-01-13', 'estimate', null],
  ['2026~', 'estimate', null],
  [null, null, null],
] as const)('an issue of %s by %s was published %s', (date, basis, published) => {
  expect(publishedDate({ date, page: 'A2', basis })).toBe(published);
});
