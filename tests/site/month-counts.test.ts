import { expect, test } from 'vitest';
import { countByMonth, highestMonth, monthsInWords, yearsBetween } from '../../src/site/month-counts.ts';
import { makeArticle } from '../fixtures/article.ts';

const NO_ISSUE = { date: null, page: null, basis: null };
const articles = [
  makeArticle({ id: 'a', date: '2026-01-12' }),
  makeArticle({ id: 'b', date: '2026-01' }),
  makeArticle({ id: 'c', date: '2026-03-01' }),
  makeArticle({ id: 'd', date: '2026' }),
  makeArticle({ id: 'e', date: 'XXXX-08-28', issue: { date: '2024~', page: null, basis: 'estimate' } }),
  makeArticle({ id: 'f', date: 'XXXX-08-28', issue: NO_ISSUE }),
];

test('articles count in the month of their own date, else in their year only', () => {
  const [newest, oldest, ...rest] = countByMonth(articles);
  expect(newest).toEqual({
    year: 2026,
    count: 4,
    months: [2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    withoutMonth: 1,
  });
  expect(oldest).toMatchObject({ year: 2024, count: 1, withoutMonth: 1 });
  expect(rest).toEqual([]);
});

test('a year without any article shows where gaps are asked for', () => {
  expect(countByMonth(articles, true).map(({ year, count }) => [year, count])).toEqual([
    [2026, 4],
    [2025, 0],
    [2024, 1],
  ]);
  expect(countByMonth([], true)).toEqual([]);
  expect(yearsBetween([2026, 2024])).toEqual([2024, 2025, 2026]);
});

test('the months of a year in words', () => {
  const years = countByMonth(articles, true);
  expect(years.map(monthsInWords)).toEqual(['1月2篇、3月1篇、月份不详1篇', '没有报道', '月份不详1篇']);
  expect(highestMonth(years)).toBe(2);
  expect(highestMonth([])).toBe(0);
});
