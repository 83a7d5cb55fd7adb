import { headline } from '../../archive/article.ts';
import { parseEdtf } from '../../archive/edtf.ts';
import type { ArticleView } from '../article-view.ts';

/** When the issue was printed, as far as it is known. */
export interface Issued {
  year: number;
  /** 1–12 */
  month: number | null;
  /** 1–31 */
  day: number | null;
  /** Estimated from the articles of the page: no header and no archivist says so. */
  isEstimate: boolean;
}

/** What a citation names of an article. What the newspaper does not give away is null or absent, never made up. */
export interface Reference {
  /** Id of the article, the key in bibliographies: `20260112-changzhi-gaoxinqu-4f2a`. */
  id: string;
  /** Label and title; null where the page prints none. */
  title: string | null;
  /** In printed order. */
  authors: readonly string[];
  issued: Issued | null;
  /** Pages of all parts in printed order: `['A1', 'A3']`. */
  pages: readonly string[];
  /** Absolute address of the article's page; null while the site does not know where it is served. */
  url: string | null;
}

/** What a citation of an article names: the whole of it, however many pages its parts stand on. */
export function referenceOf(
  { lead, parts, authors }: Pick<ArticleView, 'lead' | 'parts' | 'authors'>,
  url: string | null,
): Reference {
  const pages = parts.map(({ issue }) => issue.page).filter((page) => page !== null);
  return {
    id: lead.id,
    title: headline(lead),
    authors,
    issued: issuedOf(lead.issue),
    pages: [...new Set(pages)],
    url,
  };
}

/**
 * The date of an issue. A day without year dates no issue, so it counts as unknown. The day of the news never stands
 * in: it is another day.
 */
function issuedOf({ date, basis }: ArticleView['lead']['issue']): Issued | null {
  const parts = date === null ? null : parseEdtf(date);
  if (parts?.year == null) return null;
  const isEstimate = basis === 'estimate' || parts.approximate;
  // An estimate is never sure to the day.
  return { year: parts.year, month: parts.month, day: isEstimate ? null : parts.day, isEstimate };
}

/**
 * When the issue was printed, where header or archivist tell it. Formats without a mark for estimates have nothing else:
 * a program takes an estimate for a fact.
 */
export function surelyIssued({ issued }: Pick<Reference, 'issued'>): Issued | null {
  return issued === null || issued.isEstimate ? null : issued;
}

/** What stands in the note of an estimate: `见报日期系据版面所载文章推算，约2026年1月`; null where there is none. */
export function estimateNote({ issued }: Pick<Reference, 'issued'>): string | null {
  if (issued?.isEstimate !== true) return null;
  const month = issued.month === null ? '' : `${issued.month}月`;
  return `见报日期系据版面所载文章推算，约${issued.year}年${month}`;
}

/** `2026-01-13`, `2026-01` or `2026`. */
export function issuedIso({ year, month, day }: Issued): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
