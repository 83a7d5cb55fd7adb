import type { Article, Issue } from '../archive/article.ts';
import { parseEdtf } from '../archive/edtf.ts';

/** An EDTF date where it is an ISO 8601 date too; null for one without year or only about. */
export function isoDate(date: Article['date']): string | null {
  const parts = date === null ? null : parseEdtf(date);
  return parts?.year == null || parts.approximate ? null : date;
}

/**
 * When an article was published, for machines: the date of its issue where header or sidecar tell it. An estimate is
 * nobody's publication date, and the day of the news, another day, never stands in for it.
 * @example publishedDate({ date: '2026-01~', page: null, basis: 'estimate' }) // null
 */
export function publishedDate({ date, basis }: Issue): string | null {
  return basis === 'estimate' ? null : isoDate(date);
}
