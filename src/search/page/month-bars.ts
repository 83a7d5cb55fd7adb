import type { FacetCount } from '../engine.ts';

/** A month of the histogram. */
export interface MonthBar {
  /** `2026-01` */
  month: string;
  count: number;
  /** Share of the highest bar, 0 to 1. */
  height: number;
}

/** A year of the histogram: its twelve months. */
export interface YearBars {
  /** `2026` */
  year: string;
  count: number;
  /** Articles of the year whose month is unknown. */
  withoutMonth: number;
  months: MonthBar[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const UNKNOWN_MONTH = '00';

/**
 * Groups counts by month into years, newest first; years without any article are left out, months without any are not.
 * @param counts the engine's counts by month
 */
export function groupByYear(counts: readonly FacetCount[]): YearBars[] {
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  const years = [...new Set(counts.map(({ value }) => value.slice(0, 4)))].sort().reverse();
  const highest = Math.max(
    ...counts.filter(({ value }) => !value.endsWith(`-${UNKNOWN_MONTH}`)).map(({ count }) => count),
  );
  return years.map((year) => {
    const months = MONTHS.map((month) => {
      const count = known.get(`${year}-${month}`) ?? 0;
      return { month: `${year}-${month}`, count, height: count === 0 ? 0 : count / highest };
    });
    const withoutMonth = known.get(`${year}-${UNKNOWN_MONTH}`) ?? 0;
    return {
      year,
      count: months.reduce((sum, { count }) => sum + count, withoutMonth),
      withoutMonth,
      months,
    };
  });
}
