import { expect, test } from 'vitest';
import { sheetBeside } from '../../src/site/sheet-beside.ts';
import { makeCatalog } from '../fixtures/catalog.ts';
import { makeSheet } from '../fixtures/sheet.ts';

const sheet = (dump: string, date: string | null) =>
  makeSheet({ dump, issue: { date, page: null, basis: date === null ? null : 'header' } });
const catalog = makeCatalog({
  sheets: [sheet('old', '2024-01-01'), sheet('unknown', null), sheet('new', '2026-01-01')],
});

test('printed pages stand beside each other from new to old', () => {
  const [newest, middle] = catalog.sheets;
  if (newest === undefined || middle === undefined) throw new Error('the catalog has three sheets');
  expect(sheetBeside(catalog, newest)).toEqual({ newer: undefined, older: middle });
  expect(sheetBeside(catalog, middle).older?.dump).toBe('unknown');
  expect(sheetBeside(catalog, sheet('elsewhere', null))).toEqual({ newer: undefined, older: undefined });
});
