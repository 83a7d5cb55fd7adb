import type { Article } from '../archive/article.ts';
import { issuedIso, type Reference } from './citation/reference.ts';
import { isoDate } from './machine-dates.ts';
import { NEWSPAPER } from './site-name.ts';

/** A `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What reference managers read from an article's page, so that it is kept as a newspaper article: Dublin Core and the
 * tags of Highwire Press. Never `citation_journal_title`: it would make a journal's article of it.
 * @param newsDate the day of the news; when it was printed is another day
 */
export function referenceTags(reference: Reference, newsDate: Article['date']): MetaTag[] {
  const { title, authors, issued, pages, url } = reference;
  const tags: [name: string, content: string | null | undefined][] = [
    ['DC.type', 'newspaperArticle'],
    ['DC.source', NEWSPAPER],
    ['DC.language', 'zh-CN'],
    ['DC.coverage', isoDate(newsDate)],
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_date', issued === null ? null : issuedIso(issued).replaceAll('-', '/')],
    ['citation_firstpage', pages[0]],
    ['citation_lastpage', pages.length > 1 ? pages.at(-1) : null],
    ['citation_public_url', url],
  ];
  return tags.flatMap(([name, content]) => (content == null ? [] : [{ name, content }]));
}
