import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { articlesInWords, continuationsIn, withPartsTogether } from '../../src/site/parts-together.ts';
import { makeCatalog } from '../fixtures/catalog.ts';

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);

// Ties of the day are broken by id: `b-rest` and `c-end` would stand before their first part and apart from it.
const catalog = makeCatalog({
  articles: [
    { id: 'z-first', continuedBy: 'b-rest' },
    { id: 'b-rest', continues: 'z-first', continuedBy: 'c-end' },
    { id: 'c-end', continues: 'b-rest' },
    { id: 'd-other' },
  ],
});

test('each part stands right behind the one that it continues', () => {
  expect(ids(catalog.listed)).toEqual(['b-rest', 'c-end', 'd-other', 'z-first']);
  expect(ids(withPartsTogether(catalog, catalog.listed))).toEqual(['d-other', 'z-first', 'b-rest', 'c-end']);
});

test('a part whose first part is not in the list keeps its place', () => {
  const list = catalog.listed.filter(({ id }) => id === 'b-rest' || id === 'd-other');
  expect(ids(withPartsTogether(catalog, list))).toEqual(['b-rest', 'd-other']);
  expect(continuationsIn(list)).toBe(0);
});

test('a part of another year stays in its year', () => {
  const years = makeCatalog({
    articles: [
      { id: 'first', date: '2025-12-31', continuedBy: 'rest' },
      {
        id: 'rest',
        date: null,
        issue: { date: '2026-01-01', page: null, basis: 'header' },
        continues: 'first',
      },
    ],
  });
  expect(ids(withPartsTogether(years, years.listed))).toEqual(['rest', 'first']);
});

test('no article is lost where parts continue each other in a ring', () => {
  const ring = makeCatalog({
    articles: [
      { id: 'a', continues: 'b', continuedBy: 'b' },
      { id: 'b', continues: 'a', continuedBy: 'a' },
    ],
  });
  expect(ids(withPartsTogether(ring, ring.listed)).toSorted()).toEqual(['a', 'b']);
});

test('the count says how many are no article of their own', () => {
  expect(articlesInWords(catalog.listed)).toBe('4篇，其中2篇是转版续文');
  expect(articlesInWords(catalog.listed.slice(-1))).toBe('1篇');
});
