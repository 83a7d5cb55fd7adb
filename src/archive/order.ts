import type { Article } from './article.ts';
import { type Edtf, parseEdtf, yearOfEdtf } from './edtf.ts';

/** Folder, index and heading of articles whose year nothing gives away. */
export const UNDATED = 'undated';

/** The fields that order needs. */
export type Datable = Pick<Article, 'id' | 'date' | 'issue'>;

/** The year that an article is filed under: of its date, else of its issue, else null. */
export function yearOfArticle(article: Pick<Article, 'date' | 'issue'>): number | null {
  return yearOfEdtf(article.date) ?? yearOfEdtf(article.issue.date);
}

/** `'2026'` or `'undated'`: the name of the folder and of the search index that holds the article. */
export function yearFolder(article: Pick<Article, 'date' | 'issue'>): string {
  return String(yearOfArticle(article) ?? UNDATED);
}

/**
 * A string that sorts articles by time: `2026-01-12`. Unknown month or day count as `00`, so that "some time in
 * January" comes before its days; articles without any year give the empty string, last in newest-first lists.
 */
export function timeKey(article: Datable): string {
  const year = yearOfArticle(article);
  if (year === null) return '';
  const parts = bestDate(article.date, article.issue.date);
  const two = (n: number | null | undefined) => String(n ?? 0).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(parts?.month)}-${two(parts?.day)}`;
}

function bestDate(date: Edtf | null, issueDate: Edtf | null) {
  if (date !== null) return parseEdtf(date);
  return issueDate === null ? null : parseEdtf(issueDate);
}

/** Newest first; articles without a year last; ties by id, so that the order never depends on the input's order. */
export function compareNewestFirst(a: Datable, b: Datable): number {
  const keyA = timeKey(a);
  const keyB = timeKey(b);
  if (keyA !== keyB) return keyA < keyB ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
