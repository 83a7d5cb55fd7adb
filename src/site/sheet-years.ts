import { UNDATED } from '../archive/order.ts';
import type { Sheet } from '../archive/sheet.ts';
import { sheetYear } from './coverage.ts';
import { oncePerCatalog } from './once.ts';

/** The printed pages of a year. */
export interface YearOfSheets {
  /** `2026`, `undated` */
  year: string;
  sheets: readonly Sheet[];
}

/** The archive's printed pages by year, newest first, those without a date last. */
export const sheetsByYear = oncePerCatalog((catalog): YearOfSheets[] =>
  Array.from(Map.groupBy(catalog.sheets, sheetYear), ([year, sheets]) => ({ year, sheets })),
);

/** What a year of printed pages is called: `2026年`, `日期不详`. */
export function sheetYearName(year: string): string {
  return year === UNDATED ? '日期不详' : `${year}年`;
}
