import { expect, test } from 'vitest';
import { groupByDay, groupByYear } from '../../src/site/groups.ts';
import { makeArticle } from '../fixtures/article.ts';

test('articles stand under their year, in the order they come in', () => {
  const articles = [
    makeArticle({ id: 'a', date: '2026-01-12' }),
    makeArticle({ id: 'b', date: null, issue: { date: '2026~', page: null, basis: 'estimate' } }),
    makeArticle({ id: 'c', date: null }),
  ];
  expect(
    groupByYear(articles).map((group) => [group.heading, ...group.articles.map(({ id }) => id)]),
  ).toEqual([
    ['2026年', 'a', 'b'],
    ['年份不详', 'c'],
  ]);
});

test('articles of a month stand under their day with its weekday', () => {
  const articles = [
    makeArticle({ id: 'a', date: '2026-01-12' }),
    makeArticle({ id: 'b', date: '2026-01-12' }),
    makeArticle({ id: 'c', date: '2026-01' }),
  ];
  expect(
    groupByDay(articles).map(({ heading, anchor, articles: { length } }) => [heading, anchor, length]),
  ).toEqual([
    ['1月12日 星期一', 'd12', 2],
    ['日不详', 'unknown-day', 1],
  ]);
});
