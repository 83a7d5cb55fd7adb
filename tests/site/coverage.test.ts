import { expect, test } from 'vitest';
import { coverage, monthsCovered, sheetsByMonth, sheetYear } from '../../src/site/coverage.ts';
import { makeCatalog } from '../fixtures/catalog.ts';
import { makeSheet } from '../fixtures/sheet.ts';

const sheet = (dump: string, date: string | null, basis: 'header' | 'estimate' = 'header') =>
  makeSheet({ dump, issue: { date, page: null, basis: date === null ? null : basis } });
const sheets = [
  sheet('a', '2026-02-03'),
  sheet('b', '2026-02-10'),
  sheet('c', '2024-11~', 'estimate'),
  sheet('d', '2024~', 'estimate'),
  sheet('e', null),
];

test('printed pages count in the month of their issue, years without any in between included', () => {
  const years = sheetsByMonth(sheets);
  expect(years.map(({ year, count, withoutMonth }) => [year, count, withoutMonth])).toEqual([
    [2026, 2, 0],
    [2025, 0, 0],
    [2024, 2, 1],
  ]);
  expect(years[0]?.months).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(years[2]?.months[10]).toBe(1);
  expect(sheets.map(sheetYear)).toEqual(['2026', '2026', '2024', '2024', 'undated']);
});

test('months without any page are counted from the first that has one to the last', () => {
  expect(coverage(makeCatalog({ sheets }))).toMatchObject({
    sheets: 5,
    undatedSheets: 1,
    estimatedSheets: 2,
    months: 16,
    emptyMonths: 14,
  });
});

test('the months in words', () => {
  expect(monthsCovered({ months: 0, emptyMonths: 0 })).toBe('');
  expect(monthsCovered({ months: 3, emptyMonths: 0 })).toBe(
    '从有版面的第一个月到最后一个月共3个月，每个月都有。',
  );
  expect(monthsCovered({ months: 16, emptyMonths: 14 })).toBe(
    '从有版面的第一个月到最后一个月共16个月，其中14个月一张也没有。',
  );
});

test('articles count by place and year, zones without any are named', () => {
  const held = coverage(
    makeCatalog({
      parks: [
        { id: 'zone', prefecture: '长治市' },
        { id: 'silent', prefecture: '长治市' },
        { id: 'north', prefecture: '大同市' },
      ],
      discovered: [{ id: 'new', name: '新区', mentions: 1 }],
      articles: [
        { id: 'a', parks: ['zone', 'north'], date: '2026-01-01' },
        { id: 'b', parks: ['zone'], date: '2024-01-01' },
        { id: 'c', parks: ['new'], date: '2024-01-01' },
      ],
    }),
  );
  expect(held.articleYears).toEqual([2026, 2025, 2024]);
  expect(held.places).toEqual([
    { prefecture: '大同市', counts: [1, 0, 0], total: 1 },
    { prefecture: '长治市', counts: [1, 0, 1], total: 2 },
    { prefecture: null, counts: [0, 0, 1], total: 1 },
  ]);
  expect(held.silent.map(({ prefecture, silent }) => [prefecture, ...silent.map(({ id }) => id)])).toEqual([
    ['大同市'],
    ['长治市', 'silent'],
  ]);
});

test('an empty archive covers nothing', () => {
  expect(coverage(makeCatalog({}))).toMatchObject({
    sheetYears: [],
    months: 0,
    emptyMonths: 0,
    articleYears: [],
  });
});
