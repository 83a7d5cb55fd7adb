import { daysInMonth } from '../archive/edtf.ts';
import { address } from './address.ts';
import { dateInWords } from './date-words.ts';

const DAYS_OF_WEEK = 7;

/**
 * The weeks of a month from Monday to Sunday; null stands for a day of another month.
 * @example monthWeeks(2026, 2)[0] // [null, null, null, null, null, null, 1]
 */
export function monthWeeks(year: number, month: number): (number | null)[][] {
  const firstWeekday = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
  const days = daysInMonth(year, month);
  const weeks = Math.ceil((firstWeekday + days) / DAYS_OF_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, weekday) => {
      const day = week * DAYS_OF_WEEK + weekday - firstWeekday + 1;
      return day < 1 || day > days ? null : day;
    }),
  );
}

/** Two digits, as addresses of days and months have them: `twoDigits(1)` is `01`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** `'2026-01-12'` → `[2026, 1, 12]`; a part that is missing is 0. */
export function dayParts(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return [year, month, dayOfMonth];
}

/** A day or month with articles beside another. */
export interface DateLink {
  words: string;
  href: string;
}

/** Place of each date in a list of them; asked once a page, so the list is not searched each time. */
const places = new WeakMap<readonly string[], Map<string, number>>();

/**
 * The days (or months, or years) with articles just before and after one.
 * @param keys newest first: `['2026-01-12', '2026-01-09']`
 */
export function dateBeside(
  keys: readonly string[],
  key: string,
): { earlier: DateLink | null; later: DateLink | null } {
  const index = placesOf(keys).get(key);
  if (index === undefined) return { earlier: null, later: null };
  return { earlier: dateLink(keys[index + 1]), later: dateLink(keys[index - 1]) };
}

function placesOf(keys: readonly string[]): Map<string, number> {
  const known = places.get(keys);
  if (known !== undefined) return known;
  const computed = new Map(keys.map((key, index) => [key, index]));
  places.set(keys, computed);
  return computed;
}

function dateLink(key: string | undefined): DateLink | null {
  return key === undefined ? null : { words: dateInWords(key), href: address('dates', ...key.split('-')) };
}
