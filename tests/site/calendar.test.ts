import { expect, test } from 'vitest';
import { dateBeside, dayParts, monthWeeks, twoDigits } from '../../src/site/calendar.ts';

test('weeks run from Monday to Sunday and hold every day once', () => {
  const weeks = monthWeeks(2026, 2);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
  expect(weeks).toHaveLength(5);
  expect(weeks.flat().filter((day) => day !== null)).toEqual(Array.from({ length: 28 }, (_, day) => day + 1));
});

test('a month that fills whole weeks has no empty one', () => {
  expect(monthWeeks(2021, 2)).toHaveLength(4);
  expect(monthWeeks(2024, 2).flat()).toContain(29);
});

test('days beside one skip those without articles', () => {
  const days = ['2026-04-04', '2026-01-12', '2024-08-28'];
  expect(dateBeside(days, '2026-01-12')).toEqual({
    earlier: { words: '2024年8月28日', href: '/dates/2024/08/28/' },
    later: { words: '2026年4月4日', href: '/dates/2026/04/04/' },
  });
  expect(dateBeside(days, '2026-04-04').later).toBeNull();
  expect(dateBeside(days, '2024-08-28').earlier).toBeNull();
  expect(dateBeside(days, '2020-01-01')).toEqual({ earlier: null, later: null });
});

test('parts and digits of a date', () => {
  expect(dayParts('2026-01')).toEqual([2026, 1, 0]);
  expect(twoDigits(3)).toBe('03');
});
