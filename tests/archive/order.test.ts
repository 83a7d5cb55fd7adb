import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNewestFirst,
  type Datable,
  timeKey,
  yearFolder,
  yearOfArticle,
} from '../../src/archive/order.ts';

function makeDatable(id: string, date: string | null, issueDate: string | null = null): Datable {
  const basis = issueDate === null ? null : 'header';
  return { id, date, issue: { date: issueDate, page: null, basis } };
}

describe('an article is filed', () => {
  test('under the year of its date', () => {
    expect(yearFolder(makeDatable('a', '2025-12-30', '2026-01-02'))).toBe('2025');
  });

  test('under the year of its issue where its own date names none', () => {
    expect(yearFolder(makeDatable('a', 'XXXX-08-28', '2025-09-01'))).toBe('2025');
    expect(yearFolder(makeDatable('a', null, '2026-01~'))).toBe('2026');
    expect(yearOfArticle(makeDatable('a', null, '2026~'))).toBe(2026);
  });

  test('under undated where nothing gives a year away', () => {
    expect(yearFolder(makeDatable('a', 'XXXX-08-28'))).toBe('undated');
    expect(yearFolder(makeDatable('a', null))).toBe('undated');
    expect(yearOfArticle(makeDatable('a', null))).toBeNull();
  });
});

describe('a list runs', () => {
  const sortIds = (articles: Datable[]) => articles.toSorted(compareNewestFirst).map(({ id }) => id);

  test('from new to old', () => {
    const articles = [
      makeDatable('old', '2024-03-18'),
      makeDatable('newest', '2026-04-04'),
      makeDatable('middle', '2026-01-26'),
    ];
    expect(sortIds(articles)).toEqual(['newest', 'middle', 'old']);
  });

  test('with the days of a month before the month itself', () => {
    expect(sortIds([makeDatable('month', '2026-01'), makeDatable('day', '2026-01-01')])).toEqual([
      'day',
      'month',
    ]);
  });

  test('with a day of an unknown year in the year of its issue', () => {
    expect(timeKey(makeDatable('a', 'XXXX-08-28', '2025-09-02'))).toBe('2025-08-28');
  });

  test('with articles of no year last', () => {
    expect(sortIds([makeDatable('none', null), makeDatable('day', '1999-01-01')])).toEqual(['day', 'none']);
    expect(timeKey(makeDatable('a', 'XXXX-08-28'))).toBe('');
  });

  test('the same whatever order the articles came in', () => {
    const dates = fc.constantFrom(null, '2026', '2026-01', '2026-01-12', 'XXXX-08-28', '2025-12-31');
    const datables = fc.uniqueArray(fc.record({ id: fc.string(), date: dates, issueDate: dates }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(datables, (records) => {
        const articles = records.map(({ id, date, issueDate }) => makeDatable(id, date, issueDate));
        expect(sortIds(articles.toReversed())).toEqual(sortIds(articles));
      }),
    );
  });
});
