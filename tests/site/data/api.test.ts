import { expect, test } from 'vitest';
import { apiDates, apiIndex, apiPark, apiYears } from '../../../src/site/data/api.ts';
import { catalog, rows } from './rows.ts';

test('every article is in the file of one year, those without a year last', () => {
  const years = apiYears(rows, 'v');
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ['2026', 2],
    ['undated', 1],
  ]);
  expect(years.flatMap(({ articles }) => articles)).toEqual(rows);
});

test('a zone lists the articles of its inner parks, each with the file that holds it whole', () => {
  const { park, articles } = apiPark(catalog, 'changzhi-gaoxinqu', 'v');
  expect(park).toMatchObject({ shortName: '长治高新区', articles: 2 });
  expect(articles.map(({ id, year, url }) => [id, year, url])).toEqual([
    ['plain', '2026', '/articles/plain/'],
    ['hostile', '2026', '/articles/hostile/'],
  ]);
  expect(apiPark(catalog, 'ruicheng', 'v').articles[0]).toMatchObject({ headline: null, year: 'undated' });
});

test('the days are those of the catalog', () => {
  expect(apiDates(catalog, 'v')).toEqual({
    version: 'v',
    days: [{ date: '2026-01-12', articles: ['plain'] }],
  });
});

test('the index leads to everything, below the base of the site', () => {
  const index = apiIndex(catalog, {
    title: '文库',
    terms: '条件',
    version: 'v',
    newest: null,
    years: apiYears(rows, 'v'),
    files: ['articles.csv'],
    locate: (path) => `/herald/${path}`,
  });
  expect(index.counts).toEqual({ articles: 3, parks: 3, days: 1 });
  expect(index.files).toEqual({ 'articles.csv': '/herald/data/articles.csv' });
  expect(index.years[1]?.href).toBe('/herald/data/api/articles/undated.json');
  expect(index.parks.map(({ id, count, href, feed }) => [id, count, href, feed])[2]).toEqual([
    'ruicheng',
    1,
    '/herald/data/api/parks/ruicheng.json',
    '/herald/parks/ruicheng/feed.json',
  ]);
});
