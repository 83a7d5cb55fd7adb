import { expect, test } from 'vitest';
import { sheetsByYear, sheetYearName } from '../../src/site/sheet-years.ts';
import { makeCatalog } from '../fixtures/catalog.ts';
import { makeSheet } from '../fixtures/sheet.ts';

const sheet = (dump: string, date: string | null) =>
  makeSheet({ dump, issue: { date, page: null, basis: date === null ? null : 'header' } });
const catalog = makeCatalog({
  sheets: [sheet('old', '2024-01-01'), sheet('unknown', null), sheet('new', '2026-01-01')],
});

test('years of printed pages run from new to old, those without a date last', () => {
  expect(sheetsByYear(catalog).map(({ year, sheets }) => [sheetYearName(year), sheets.length])).toEqual([
    ['2026年', 1],
    ['2024年', 1],
    ['日期不详', 1],
  ]);
});
