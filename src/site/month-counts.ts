import type { Article } from '../archive/article.ts';
import { parseEdtf } from '../archive/edtf.ts';
import { yearOfArticle } from '../archive/order.ts';

const MONTHS_OF_YEAR = 12;

/** A year of the archive, counted by month. */
export interface YearCounts {
  year: number;
  /** All articles filed under the year. */
  count: number;
  /** Twelve numbers, January first: articles whose own date lies in the month. */
  months: readonly number[];
  /** Articles of the year whose own date names no month. */
  withoutMonth: number;
}

/**
 * Counts articles by year and month, newest year first. Years without any between the oldest and the newest are in
 * `withGaps` only; articles without a year are in none.
 */
export function countByMonth(articles: readonly Article[], withGaps = false): YearCounts[] {
  const byYear = new Map<number, { count: number; months: number[]; withoutMonth: number }>();
  const yearCounts = (year: number) => {
    const known = byYear.get(year);
    if (known !== undefined) return known;
    const empty = { count: 0, months: Array.from({ length: MONTHS_OF_YEAR }, () => 0), withoutMonth: 0 };
    byYear.set(year, empty);
    return empty;
  };
  for (const article of articles) {
    const year = yearOfArticle(article);
    if (year === null) continue;
    const counts = yearCounts(year);
    counts.count += 1;
    const month = ownMonth(article);
    if (month === null) counts.withoutMonth += 1;
    else counts.months[month - 1] = (counts.months[month - 1] ?? 0) + 1;
  }
  if (withGaps) for (const year of yearsBetween([...byYear.keys()])) yearCounts(year);
  return Array.from(byYear, ([year, counts]) => ({ year, ...counts })).toSorted((a, b) => b.year - a.year);
}

/** Every year from the oldest to the newest, oldest first; none of none. */
export function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const oldest = years.reduce((a, b) => Math.min(a, b));
  const newest = years.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: newest - oldest + 1 }, (_, index) => oldest + index);
}

/** The month of the article's own date, 1–12; the date is when it was printed, another month perhaps. */
function ownMonth({ date }: Pick<Article, 'date'>): number | null {
  const parts = date === null ? null : parseEdtf(date);
  return parts?.year == null ? null : parts.month;
}

/** The highest month of all years; 0 where there is none. */
export function highestMonth(years: readonly YearCounts[]): number {
  return years.reduce((highest, { months }) => Math.max(highest, ...months), 0);
}

/**
 * The months of a year in words.
 * @example monthsInWords({ months: [2, 0, 1, …], withoutMonth: 1, … }) // '1月2篇、3月1篇、月份不详1篇'
 */
export function monthsInWords({ months, withoutMonth }: YearCounts): string {
  const words = months.flatMap((count, index) => (count === 0 ? [] : [`${index + 1}月${count}篇`]));
  if (withoutMonth > 0) words.push(`月份不详${withoutMonth}篇`);
  return words.length === 0 ? '没有报道' : words.join('、');
}
