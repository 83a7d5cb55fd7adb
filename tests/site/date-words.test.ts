import { expect, test } from 'vitest';
import { articleDate, dateInWords, issueInWords, weekday, weekdayOf } from '../../src/site/date-words.ts';

test.each([
  ['2026-01-12', '2026年1月12日'],
  ['2026-01', '2026年1月'],
  ['2026', '2026年'],
  ['2026-01~', '约2026年1月'],
  ['2026~', '约2026年'],
  ['XXXX-08-28', '8月28日（年份不详）'],
])('%s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('weekdays are those of the calendar', () => {
  expect(weekday(2026, 1, 12)).toBe('星期一');
  expect(weekday(2024, 2, 29)).toBe('星期四');
  expect(weekdayOf('2025-03-18')).toBe('星期二');
  expect(weekdayOf('2026-01')).toBe('');
  expect(weekdayOf('XXXX-08-28')).toBe('');
});

test('a list shows the date of the news, else of the issue, else that nobody knows', () => {
  const issue = { date: '2026~', page: null, basis: 'estimate' } as const;
  expect(articleDate({ date: '2026-01-12', issue })).toBe('2026年1月12日');
  expect(articleDate({ date: null, issue })).toBe('约2026年见报');
  expect(articleDate({ date: null, issue: { date: null, page: 'A2', basis: null } })).toBe('日期不详');
});

test('an issue is its date and page, as far as they are known', () => {
  expect(issueInWords({ date: '2025-03-18', page: 'A2', basis: 'header' })).toBe('2025年3月18日 A2版');
  expect(issueInWords({ date: null, page: 'A2', basis: null })).toBe('A2版');
  expect(issueInWords({ date: null, page: null, basis: null })).toBeNull();
});

test('an article on two pages was printed on both', () => {
  const issue = { date: '2026-01-13', page: 'A2', basis: 'header' } as const;
  expect(issueInWords(issue, ['A2', 'A3'])).toBe('2026年1月13日 A2、A3版');
  expect(issueInWords({ ...issue, date: null, page: null }, ['A3'])).toBe('A3版');
});
