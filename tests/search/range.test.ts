import { describe, expect, it } from 'vitest';
import { isInRange, makeRange, yearMeetsRange } from '../../src/search/range.ts';

function inRange(from: string | undefined, to: string | undefined, timeKey: string): boolean {
  const range = makeRange(from, to);
  if (range === null) throw new Error('expected a range');
  return isInRange(timeKey, range);
}

describe('ranges of time', () => {
  it.each([
    ['2024', '2024', '2024-01-01', true],
    ['2024', '2024', '2024-12-31', true],
    ['2024', '2024', '2025-01-01', false],
    ['2024-03', '2026-04', '2024-02-29', false],
    ['2024-03', '2026-04', '2024-03-01', true],
    ['2024-03', '2026-04', '2026-04-30', true],
    ['2024-03', '2026-04', '2026-05-01', false],
    ['2024-03-05', '2024-03-05', '2024-03-05', true],
    [undefined, '2024', '1999-01-01', true],
    ['2024', undefined, '2099-01-01', true],
    ['2026', '2026', '2026-00-00', true],
    ['2026-01', '2026-12', '2026-00-00', false],
    ['2024', undefined, '', false],
  ])('from %s to %s: %s is in it: %s', (from, to, timeKey, expected) => {
    expect(inRange(from, to, timeKey)).toBe(expected);
  });

  it('are none without ends', () => {
    expect(makeRange(undefined, undefined)).toBeNull();
  });

  it('refuse what is no date, and say what is expected', () => {
    expect(() => makeRange('now', undefined)).toThrow(
      'from: expected a date such as 2026, 2026-04 or 2026-04-12; found "now"',
    );
  });

  it('open the years they touch, and never the undated', () => {
    const range = makeRange('2024-03', '2026-04');
    if (range === null) throw new Error('expected a range');
    const years = [2023, 2024, 2025, 2026, 2027, null].filter((year) => yearMeetsRange(year, range));
    expect(years).toEqual([2024, 2025, 2026]);
  });
});
