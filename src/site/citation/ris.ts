import { NEWSPAPER } from '../site-name.ts';
import { estimateNote, type Issued, type Reference, surelyIssued } from './reference.ts';

/** What could begin a new line of the file. */
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;
const LINE_END = '\r\n';

/**
 * An article as RIS, `TY  - NEWS`. Written here, a tag a line, because citation-js drops the authors, month and day of a
 * newspaper's article, cuts its id to 20 characters and breaks a title after 70; a test tells when it no longer does.
 */
export function citeRis(reference: Reference): string {
  const { id, title, authors, pages, url } = reference;
  const issued = surelyIssued(reference);
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', NEWSPAPER],
    ['PY', issued === null ? null : String(issued.year)],
    ['DA', issued === null ? null : risDate(issued)],
    ['SP', pages.length === 0 ? null : pages.join(', ')],
    ['LA', 'zh-CN'],
    ['N1', estimateNote(reference)],
    ['UR', url],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(LINE_BREAKS, ' ')}${LINE_END}`)
    .join('');
}

/** `2026/01/13/`, `2026/01//`, `2026///`: four parts always. */
function risDate({ year, month, day }: Issued): string {
  const two = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
