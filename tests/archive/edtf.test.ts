import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, edtfSchema, formatEdtf, parseEdtf, yearOfEdtf } from '../../src/archive/edtf.ts';

describe('a date is read', () => {
  test.each([
    ['2026-01-12', { year: 2026, month: 1, day: 12, approximate: false }],
    ['2026-01', { year: 2026, month: 1, day: null, approximate: false }],
    ['2026', { year: 2026, month: null, day: null, approximate: false }],
    ['2026-01~', { year: 2026, month: 1, day: null, approximate: true }],
    ['2026~', { year: 2026, month: null, day: null, approximate: true }],
    ['XXXX-08-28', { year: null, month: 8, day: 28, approximate: false }],
  ])('%s', (text, parts) => {
    expect(parseEdtf(text)).toEqual(parts);
  });

  test('29 February of a leap year, and of a year that nothing gives away', () => {
    expect(parseEdtf('2024-02-29')?.day).toBe(29);
    expect(parseEdtf('XXXX-02-29')?.day).toBe(29);
  });
});

describe('what is no date of the calendar is refused', () => {
  test.each([
    ['a day that the month does not have', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a century that is no leap year', '1900-02-29'],
    ['30 February of an unknown year', 'XXXX-02-30'],
    ['a thirteenth month', '2026-13'],
    ['a month nought', '2026-00-10'],
    ['a day nought', '2026-01-00'],
    ['digits left out', '2026-1-2'],
    ['Chinese', '2026年1月12日'],
    ['an unknown year without a day', 'XXXX-08'],
    ['an unknown year alone', 'XXXX'],
    ['an unknown day', '2026-01-XX'],
    ['blanks around it', ' 2026-01-12'],
    ['a line feed after it', '2026-01-12\n'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(edtfSchema.safeParse(text).success).toBe(false);
  });

  test('with an example of what is expected', () => {
    expect(edtfSchema.safeParse('2026年').error?.issues[0]?.message).toContain('2026-01-12');
  });
});

test('every date that can be read is written as it was', () => {
  const twoDigits = (most: number) =>
    fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
  const dates = fc
    .record({
      year: fc.constantFrom('1999', '2024', '2026', 'XXXX'),
      month: twoDigits(12),
      day: twoDigits(31),
      write: fc.constantFrom(
        (year: string, month: string, day: string) => `${year}-${month}-${day}`,
        (year: string, month: string) => `${year}-${month}`,
        (year: string) => year,
        (year: string, month: string) => `${year}-${month}~`,
        (year: string) => `${year}~`,
      ),
    })
    .map(({ year, month, day, write }) => write(year, month, day));
  fc.assert(
    fc.property(dates, (date) => {
      const parts = parseEdtf(date);
      if (parts !== null) expect(formatEdtf(parts)).toBe(date);
    }),
  );
});

test('short months and leap years are known', () => {
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2025, 2)).toBe(28);
  expect(daysInMonth(2000, 2)).toBe(29);
  expect(daysInMonth(null, 2)).toBe(29);
  expect(daysInMonth(2026, 4)).toBe(30);
  expect(daysInMonth(2026, 12)).toBe(31);
});

test('the year of a date is known where it names one', () => {
  expect(yearOfEdtf('2026-01~')).toBe(2026);
  expect(yearOfEdtf('XXXX-08-28')).toBeNull();
  expect(yearOfEdtf(null)).toBeNull();
});
