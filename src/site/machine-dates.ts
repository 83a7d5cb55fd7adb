import type { Article, Issue } from '../archive/article.ts';
import { formatEdtf, parseEdtf } from '../archive/edtf.ts';

/** An EDTF date where it is an ISO 8601 date too; null for one without year or only about. */
export function isoDate(date: Article['date']): string | null {
  const parts = date === null ? null : parseEdtf(date);
  return parts?.year == null || parts.approximate ? null : date;
}

/**
 * When an article was published, for machines: the day of its issue where header or sidecar tell it, of an estimate no
 * more than the month. The day of the news is another day and never stands in for it.
 * @example publishedDate({ date: '2026-01~', page: null, basis: 'estimate' }) // '2026-01'
 */
export function publishedDate({ date, basis }: Issue): string | null {
  if (basis !== 'estimate') return isoDate(date);
  const parts = date === null ? null : parseEdtf(date);
  if (parts?.year == null || parts.month === null) return null;
  return formatEdtf({ ...parts, day: null, approximate: false });
}
