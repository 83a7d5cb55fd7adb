import type { Catalog } from '../archive/catalog.ts';
import { monthWeeks } from './calendar.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The months of a year, 1–12, by what is known of their articles. */
export interface YearMonths {
  /** Months with a day that has articles: a calendar of them shows something. */
  withDays: readonly number[];
  /** Months that have articles, but none whose day is known. */
  withoutDays: readonly { month: number; count: number }[];
  /** Months without any article. */
  silent: readonly number[];
}

/** Parts the months of a year into those whose calendar shows something, and the others. */
export function yearMonths(catalog: Pick<Catalog, 'ofMonth' | 'ofDay'>, year: number): YearMonths {
  const counted = MONTHS.map((month) => ({ month, count: catalog.ofMonth(year, month).length }));
  const withDays = MONTHS.filter((month) =>
    monthWeeks(year, month)
      .flat()
      .some((day) => day !== null && catalog.ofDay(year, month, day).length > 0),
  );
  return {
    withDays,
    withoutDays: counted.filter(({ month, count }) => count > 0 && !withDays.includes(month)),
    silent: counted.filter(({ count }) => count === 0).map(({ month }) => month),
  };
}

/**
 * Months in words, runs of them joined.
 * @example monthsListed([1, 3, 4, 5]) // '1月、3—5月'
 */
export function monthsListed(months: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run?.[1] === month - 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}月` : `${first}—${last}月`)).join('、');
}
