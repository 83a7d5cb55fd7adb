import { z } from 'zod';

/**
 * Dates of the archive: the part of EDTF (ISO 8601-2) that newspaper pages need.
 *
 * | form | meaning |
 * | --- | --- |
 * | `2026-01-12` `2026-01` `2026` | a day, a month, a year |
 * | `2026-01~` `2026~` | about that month, that year |
 * | `XXXX-08-28` | a day whose year nothing on the page gives away |
 */
export type Edtf = string;

/** `2026-01-12`, `XXXX-08-28`, `2026-01~` */
const EDTF_FORM = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/** A leap year, so that 29 February of an unknown year is a date. */
const ANY_LEAP_YEAR = 2000;
const MONTHS_OF_30_DAYS = new Set([4, 6, 9, 11]);

export interface EdtfParts {
  /** null where the year is unknown (`XXXX`). */
  year: number | null;
  /** 1–12 */
  month: number | null;
  /** 1–31 */
  day: number | null;
  /** true for `2026-01~` */
  approximate: boolean;
}

/** Days of a month: `daysInMonth(2024, 2)` is 29. `year` null counts as a leap year. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return isLeapYear(year ?? ANY_LEAP_YEAR) ? 29 : 28;
  return MONTHS_OF_30_DAYS.has(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Reads an EDTF string; null when it is none of the forms above or names no day of the calendar.
 * @example parseEdtf('2026-01-12') // { year: 2026, month: 1, day: 12, approximate: false }
 */
export function parseEdtf(text: string): EdtfParts | null {
  const match = EDTF_FORM.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText, tilde] = match;
  const year = yearText === 'XXXX' ? null : Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (year === null && day === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && month !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day, approximate: tilde !== undefined };
}

/**
 * Writes parts as EDTF.
 * @example formatEdtf({ year: null, month: 8, day: 28, approximate: false }) // 'XXXX-08-28'
 */
export function formatEdtf(parts: EdtfParts): Edtf {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = parts.year === null ? 'XXXX' : String(parts.year).padStart(4, '0');
  const month = parts.month === null ? '' : `-${two(parts.month)}`;
  const day = parts.day === null ? '' : `-${two(parts.day)}`;
  return `${year}${month}${day}${parts.approximate ? '~' : ''}`;
}

/** The year of an EDTF date, null when unknown: `yearOfEdtf('XXXX-08-28')` is null. */
export function yearOfEdtf(date: Edtf | null): number | null {
  return date === null ? null : (parseEdtf(date)?.year ?? null);
}

export const edtfSchema = z.string().refine((text) => parseEdtf(text) !== null, {
  error: 'expected an EDTF date such as 2026-01-12, 2026-01, 2026-01~ or XXXX-08-28',
});
