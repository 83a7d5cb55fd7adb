import { expect, test } from 'vitest';
import { apiDates, apiIndex, apiPark, apiSheets, apiYears } from '../../../src/site/data/api.ts';
import { Catalog } from '../../../src/archive/catalog.ts';
import { apiSheetSchema } from '../../../src/site/data/sheet-table.ts';
import { makeSheet } from '../../fixtures/sheet.ts';
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

test('a year of printed pages tells of every line what it is, and of those of no article why', () => {
  const furniture = { from: 1, to: 1, role: 'furniture', article: null, reason: 'column' } as const;
  const issue = { date: '2026-01-13', page: 'A2', basis: 'header' } as const;
  const of = (lines: Parameters<typeof makeSheet>[0]) =>
    apiSheets(
      new Catalog({
        articles: [],
        registry: catalog.registry,
        discovered: [],
        sheets: [makeSheet({ dump: 'page a', issue, ...lines }), makeSheet({ dump: 'undated' })],
      }),
    );
  const [first, last] = of({ lines: [furniture] });
  expect(first).toMatchObject({
    year: '2026',
    count: 1,
    sheets: [{ dump: 'page a', issue, url: '/sheets/page~20~a/', lines: [furniture] }],
  });
  expect(last).toMatchObject({ year: 'undated', sheets: [{ dump: 'undated' }] });
  expect(first?.sheets.map((sheet) => apiSheetSchema.parse(sheet))).toEqual(first?.sheets);
  // No article changed, but what is said of a line did.
  expect(of({ lines: [{ ...furniture, reason: 'imprint' }] })[0]?.version).not.toBe(first?.version);
  expect(of({ lines: [furniture] })[0]?.version).toBe(first?.version);
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
  expect(index.counts).toEqual({ articles: 3, parks: 3, days: 1, sheets: 1 });
  expect(index.sheets).toEqual([{ year: '2026', count: 1, href: '/herald/data/api/sheets/2026.json' }]);
  expect(index.files).toEqual({ 'articles.csv': '/herald/data/articles.csv' });
  expect(index.years[1]?.href).toBe('/herald/data/api/articles/undated.json');
  expect(index.parks.map(({ id, count, href, feed }) => [id, count, href, feed])[2]).toEqual([
    'ruicheng',
    1,
    '/herald/data/api/parks/ruicheng.json',
    '/herald/parks/ruicheng/feed.json',
  ]);
});
