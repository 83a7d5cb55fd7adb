import { expect, test } from 'vitest';
import { monthsListed, yearMonths } from '../../src/site/year-months.ts';
import { makeCatalog } from '../fixtures/catalog.ts';

test('a month has a calendar only where one of its days has an article', () => {
  const catalog = makeCatalog({
    articles: [
      { id: 'a', date: '2026-01-12' },
      { id: 'b', date: '2026-01' },
      { id: 'c', date: '2026-03' },
      { id: 'd', date: '2026' },
    ],
  });
  expect(yearMonths(catalog, 2026)).toEqual({
    withDays: [1],
    withoutDays: [{ month: 3, count: 1 }],
    silent: [2, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  });
});

test('runs of months are joined', () => {
  expect(monthsListed([1, 3, 4, 5, 12])).toBe('1月、3—5月、12月');
  expect(monthsListed([])).toBe('');
});
