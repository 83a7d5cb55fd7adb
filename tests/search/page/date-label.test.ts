import { describe, expect, it } from 'vitest';
import { dateLabel } from '../../../src/search/page/date-label.ts';
import { articleDate } from '../../../src/site/date-words.ts';

describe('dateLabel', () => {
  it.each([
    ['2026-01-12', null],
    ['2026-11', null],
    ['2026', null],
    ['2026-01~', null],
    ['XXXX-08-28', null],
    [null, '2026~'],
    [null, '2025-03-18'],
    [null, null],
  ])('says of %s (issue %s) what the lists of the site say', (date, issueDate) => {
    const issue = { date: issueDate, page: null, basis: null };
    expect(dateLabel({ date, issueDate })).toBe(articleDate({ date, issue }));
  });
});
