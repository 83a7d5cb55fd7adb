import type { Article, Issue } from '../archive/article.ts';
import { type Edtf, parseEdtf } from '../archive/edtf.ts';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/**
 * A date as a Chinese reader writes it.
 * @example dateInWords('2026-01-12') // '2026年1月12日'
 * @example dateInWords('2026-01~') // '约2026年1月'
 * @example dateInWords('XXXX-08-28') // '8月28日（年份不详）'
 */
export function dateInWords(date: Edtf): string {
  const parts = parseEdtf(date);
  if (parts === null) return date;
  const { year, month, day, approximate } = parts;
  const words = [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ].join('');
  return `${approximate ? '约' : ''}${words}${year === null ? '（年份不详）' : ''}`;
}

/** The day of the week of a date: `weekday(2026, 1, 12)` is 星期一. */
export function weekday(year: number, month: number, day: number): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/** The day of the week of a date that names a whole day, else the empty string. */
export function weekdayOf(date: Edtf): string {
  const parts = parseEdtf(date);
  if (parts?.year == null || parts.month === null || parts.day === null) return '';
  return weekday(parts.year, parts.month, parts.day);
}

/**
 * When an article is of, as lists show it: its own date, else when it was printed, else that nobody knows.
 * @example articleDate({ date: null, issue: { date: '2026~', page: null, basis: 'estimate' } }) // '约2026年见报'
 */
export function articleDate({ date, issue }: Pick<Article, 'date' | 'issue'>): string {
  if (date !== null) return dateInWords(date);
  return issue.date === null ? '日期不详' : `${dateInWords(issue.date)}见报`;
}

/**
 * The printed issue: `2025年3月18日 A2版`; null when neither date nor page is known.
 * @param pages those that an article's parts stand on, where it has several: `2025年3月18日 A2、A3版`
 */
export function issueInWords(
  { date, page }: Issue,
  pages: readonly string[] = page === null ? [] : [page],
): string | null {
  const known = [
    ...(date === null ? [] : [dateInWords(date)]),
    ...(pages.length === 0 ? [] : [`${pages.join('、')}版`]),
  ];
  return known.length === 0 ? null : known.join(' ');
}
