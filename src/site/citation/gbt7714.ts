import { NEWSPAPER } from '../site-name.ts';
import { issuedIso, type Reference } from './reference.ts';

/** Editions of the standard; that of 2025 is in force since 2026-07-01. */
export const EDITIONS = ['2025', '2015'] as const;
export type Edition = (typeof EDITIONS)[number];

/** `print` cites the newspaper, `online` this site. */
export type Medium = 'print' | 'online';

/** GB/T 7714: more authors than these are 等. */
const MOST_AUTHORS = 3;
/** GB/T 7714 lets square brackets hold what the source itself does not print. */
const NO_TITLE = '[无标题]';
/** The day of reading, which only the reader knows; they write it in. */
export const ACCESS_DATE = '[引用日期]';

interface Marks {
  comma: string;
  open: string;
  close: string;
}
/** Punctuation of dates, pages and names: full width since 2025. */
const MARKS: Record<Edition, Marks> = {
  '2025': { comma: '，', open: '（', close: '）' },
  '2015': { comma: ', ', open: '(', close: ')' },
};

/**
 * An article of the newspaper as GB/T 7714 cites it, document type [N]. A style for citation processors would do for
 * printed articles of known date, but not leave out what is unknown as the standard wants it:
 * - no author: the entry begins with the title (a list in order of citation omits 佚名);
 * - no title: `[无标题]`;
 * - an estimated date stands in square brackets (2015, 8.4.3.3); an unknown one is left out, and so is the page.
 * @example
 * citeGbt7714(reference, '2025', 'print') // '吴珊. 召开2026年工作会议[N]. 科学导报，2026-01-13（A2）.'
 * citeGbt7714(reference, '2015', 'online')
 * // '吴珊. 召开2026年工作会议[N/OL]. 科学导报, 2026-01-13(A2)[引用日期]. https://example.org/articles/a/'
 */
export function citeGbt7714(reference: Reference, edition: Edition, medium: Medium): string {
  const marks = MARKS[edition];
  const authors = authorsOf(reference.authors, marks);
  const type = medium === 'print' ? '[N]' : '[N/OL]';
  const source = sourceOf(reference, marks);
  const work = `${authors}${reference.title ?? NO_TITLE}${type}. ${source}`;
  if (medium === 'print') return `${work}.`;
  const accessed = edition === '2015' ? ACCESS_DATE : '';
  return `${work}${accessed}.${reference.url === null ? '' : ` ${reference.url}`}`;
}

/** `吴珊，张蓓蕾，李四，等. `; empty where nobody is named. */
function authorsOf(authors: readonly string[], { comma }: Marks): string {
  if (authors.length === 0) return '';
  const named = authors.slice(0, MOST_AUTHORS);
  return `${[...named, ...(authors.length > MOST_AUTHORS ? ['等'] : [])].join(comma)}. `;
}

/** `科学导报，2026-01-13（A2）` */
function sourceOf({ issued, pages }: Reference, { comma, open, close }: Marks): string {
  const date = issued === null ? null : issuedIso(issued);
  const dated = date === null ? NEWSPAPER : `${NEWSPAPER}${comma}${issued?.isEstimate ? `[${date}]` : date}`;
  return pages.length === 0 ? dated : `${dated}${open}${pages.join(comma)}${close}`;
}
