import { issuedIso, type Reference, surelyIssued } from './citation/reference.ts';
import { NEWSPAPER } from './site-name.ts';

/** A `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What reference managers read from an article's page, so that it is kept as a newspaper article: Dublin Core and the
 * tags of Highwire Press. Never `citation_journal_title`: it would make a journal's article of it. Never
 * `citation_lastpage`: an article on A1 and A3 would be kept as one on A1 to A3. The day of the news stands in JSON-LD
 * alone: as `DC.coverage` it would be kept as where an archive holds the article, as `DC.date` as when it was printed.
 */
export function referenceTags(reference: Reference): MetaTag[] {
  const { title, authors, pages, url } = reference;
  const issued = surelyIssued(reference);
  const tags: [name: string, content: string | null][] = [
    ['DC.type', 'newspaperArticle'],
    ['DC.source', NEWSPAPER],
    ['DC.language', 'zh-CN'],
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_date', issued === null ? null : issuedIso(issued).replaceAll('-', '/')],
    ['citation_firstpage', pages.length === 0 ? null : pages.join(', ')],
    ['citation_public_url', url],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
