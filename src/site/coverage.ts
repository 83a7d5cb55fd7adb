import { type Edtf, parseEdtf } from '../archive/edtf.ts';
import { UNDATED } from '../archive/order.ts';
import type { Park } from '../archive/parks.ts';
import type { Sheet } from '../archive/sheet.ts';
import { yearsBetween } from './month-counts.ts';
import { oncePerCatalog } from './once.ts';
import { comparePrefectures } from './prefectures.ts';

const MONTHS_OF_YEAR = 12;

/** A year of printed pages. */
export interface SheetYear {
  year: number;
  count: number;
  /** Twelve numbers, January first: pages of issues of the month, estimated months included. */
  months: readonly number[];
  /** Pages of the year whose month nobody knows. */
  withoutMonth: number;
}

/** A prefecture with its articles by year. */
export interface PlaceYears {
  prefecture: string | null;
  /** In the order of {@link Coverage.articleYears}. */
  counts: readonly number[];
  total: number;
}

/** The zones of a prefecture that no article of the archive is about. */
export interface SilentParks {
  prefecture: string | null;
  /** All zones of the prefecture in the registry, inner parks included. */
  zones: number;
  silent: readonly Park[];
}

/** What the archive has printed pages and articles of, and what not. */
export interface Coverage {
  /** Every year from the first printed page to the last, newest first. */
  sheetYears: readonly SheetYear[];
  sheets: number;
  /** Pages without any date. */
  undatedSheets: number;
  /** Pages whose date is only estimated. */
  estimatedSheets: number;
  /** Months from the first that has a page to the last, and those of them that have none. */
  months: number;
  emptyMonths: number;
  /** Every year from the first article to the last, newest first. */
  articleYears: readonly number[];
  places: readonly PlaceYears[];
  silent: readonly SilentParks[];
}

/** Counts the archive's printed pages by month, its articles by prefecture and year, and zones without any. */
export const coverage = oncePerCatalog((catalog): Coverage => {
  const sheetYears = sheetsByMonth(catalog.sheets);
  const articleYears = yearsBetween(catalog.years()).toReversed();
  const prefectureOf = (id: string) => catalog.registry.get(id)?.prefecture ?? null;
  const places = new Map<string | null, number[]>();
  for (const park of catalog.registry.parks) {
    if (!places.has(park.prefecture))
      places.set(
        park.prefecture,
        articleYears.map(() => 0),
      );
  }
  articleYears.forEach((year, index) => {
    for (const { parks } of catalog.ofYear(year)) {
      for (const place of new Set(parks.map(prefectureOf))) {
        const counts = places.get(place) ?? articleYears.map(() => 0);
        counts[index] = (counts[index] ?? 0) + 1;
        places.set(place, counts);
      }
    }
  });
  const { months, empty } = monthSpan(sheetYears);
  return {
    sheetYears,
    sheets: catalog.sheets.length,
    undatedSheets: catalog.sheets.filter(({ issue }) => yearAndMonth(issue.date) === null).length,
    estimatedSheets: catalog.sheets.filter(({ issue }) => issue.basis === 'estimate').length,
    months,
    emptyMonths: empty,
    articleYears,
    places: Array.from(places, ([prefecture, counts]) => ({
      prefecture,
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    })).toSorted((a, b) => comparePrefectures(a.prefecture, b.prefecture)),
    silent: Array.from(
      Map.groupBy(catalog.registry.parks, (park) => park.prefecture),
      ([prefecture, parks]) => ({
        prefecture,
        zones: parks.length,
        silent: parks.filter(({ id }) => catalog.ofPark(id).length === 0),
      }),
    ).toSorted((a, b) => comparePrefectures(a.prefecture, b.prefecture)),
  };
});

/**
 * How many months have printed pages.
 * @example monthsCovered({ months: 16, emptyMonths: 14 })
 * // '从有版面的第一个月到最后一个月共16个月，其中14个月一张也没有。'
 */
export function monthsCovered({ months, emptyMonths }: Pick<Coverage, 'months' | 'emptyMonths'>): string {
  if (months === 0) return '';
  const gaps = emptyMonths === 0 ? '每个月都有' : `其中${emptyMonths}个月一张也没有`;
  return `从有版面的第一个月到最后一个月共${months}个月，${gaps}。`;
}

/** Printed pages by year and month of their issue, newest year first, empty years in between included. */
export function sheetsByMonth(sheets: readonly Sheet[]): SheetYear[] {
  const dates = sheets.map(({ issue }) => yearAndMonth(issue.date)).filter((date) => date !== null);
  const years = yearsBetween(dates.map(({ year }) => year)).toReversed();
  const byYear = new Map(
    years.map((year) => [
      year,
      { count: 0, months: Array.from({ length: MONTHS_OF_YEAR }, () => 0), withoutMonth: 0 },
    ]),
  );
  for (const { year, month } of dates) {
    const counts = byYear.get(year);
    if (counts === undefined) continue;
    counts.count += 1;
    if (month === null) counts.withoutMonth += 1;
    else counts.months[month - 1] = (counts.months[month - 1] ?? 0) + 1;
  }
  return Array.from(byYear, ([year, counts]) => ({ year, ...counts }));
}

/** The folder of a printed page in lists by year: `2026`, `undated`. */
export function sheetYear({ issue }: Pick<Sheet, 'issue'>): string {
  const date = yearAndMonth(issue.date);
  return date === null ? UNDATED : String(date.year);
}

function yearAndMonth(date: Edtf | null): { year: number; month: number | null } | null {
  const parts = date === null ? null : parseEdtf(date);
  return parts?.year == null ? null : { year: parts.year, month: parts.month };
}

/** From the first month with a page to the last. */
function monthSpan(years: readonly SheetYear[]): { months: number; empty: number } {
  const counts = years.toReversed().flatMap(({ months }) => months);
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  if (first === -1) return { months: 0, empty: 0 };
  const span = counts.slice(first, last + 1);
  return { months: span.length, empty: span.filter((count) => count === 0).length };
}
