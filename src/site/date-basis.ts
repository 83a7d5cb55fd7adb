import type { Article, DateBasis, Issue } from '../archive/article.ts';
import { yearOfEdtf } from '../archive/edtf.ts';

const SENTENCES: Record<DateBasis, string> = {
  dateline: '年份据电头',
  text: '年份据文中字句',
  header: '年份据版面页眉',
  page: '年份未印在本文，由同版文章推断',
  sidecar: '年份据存档时的记录',
};

const ISSUE_SENTENCES: Record<NonNullable<Issue['basis']>, string> = {
  header: '据版面页眉',
  sidecar: '据存档时的记录',
  estimate: '版面未印日期，据所载文章推算',
};

/** Where the year of a date comes from: `年份据电头`. */
export function basisInWords(basis: DateBasis): string {
  return SENTENCES[basis];
}

/**
 * Where the year of an article's date comes from, with the printed words it rests on; null when there is nothing to
 * say: no year, or a basis that nothing records.
 * @example dateBasisInWords({ date: '2026-04-04', dateBasis: 'page', dateEvidence: '2026年一季度' })
 * // '年份未印在本文，由同版文章推断：“2026年一季度”'
 */
export function dateBasisInWords(
  article: Pick<Article, 'date' | 'dateBasis' | 'dateEvidence'>,
): string | null {
  if (article.dateBasis === null || yearOfEdtf(article.date) === null) return null;
  const evidence = article.dateEvidence === null ? '' : `：“${article.dateEvidence}”`;
  return `${SENTENCES[article.dateBasis]}${evidence}`;
}

/** Where the date of an issue comes from; null when it has none. */
export function issueBasisInWords({ date, basis }: Issue): string | null {
  return date === null || basis === null ? null : ISSUE_SENTENCES[basis];
}
