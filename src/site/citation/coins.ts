import { NEWSPAPER } from '../site-name.ts';
import { issuedIso, type Reference, surelyIssued } from './reference.ts';

/** What the syntax of a ContextObject could take for its own, and blanks; Han stays as it is. */
const ASCII = /[\u0000-\u007f]+/g;

/**
 * An article as a ContextObject in a span (COinS), for reference managers that read no `<meta>`: the value of the
 * span's `title`. Dublin Core, because the formats of journals know no newspaper. Characters outside ASCII stand as they
 * are, as in any address of today (IRI): readers decode them alike, and encoded they would be a tenth of the page.
 * @see https://groups.niso.org/higherlogic/ws/public/download/3204/KEV_Guidelines-20041209.pdf
 */
export function contextObject(reference: Reference): string {
  const { title, authors, pages, url } = reference;
  const issued = surelyIssued(reference);
  const entries: [key: string, value: string | null][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.source', NEWSPAPER],
    ['rft.language', 'zh-CN'],
    ['rft.title', title],
    ...authors.map((author): [string, string] => ['rft.au', author]),
    ['rft.date', issued === null ? null : issuedIso(issued)],
    ['rft.pages', pages.length === 0 ? null : pages.join(', ')],
    ['rft.identifier', url],
  ];
  return entries
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${(value ?? '').replace(ASCII, encodeURIComponent)}`)
    .join('&');
}
