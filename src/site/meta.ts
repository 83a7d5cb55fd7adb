import { type Article, headline } from '../archive/article.ts';
import { isoDate, publishedDate } from './machine-dates.ts';
import { NEWSPAPER } from './site-name.ts';

/** A `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What reference managers read from an article's page, so that it is kept as a newspaper article. */
export function referenceTags(article: Article): MetaTag[] {
  const title = headline(article);
  const published = publishedDate(article.issue);
  const day = isoDate(article.date);
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.source', content: NEWSPAPER },
    { name: 'DC.language', content: 'zh-CN' },
    // The day of the news; when it was printed is another day.
    ...(day === null ? [] : [{ name: 'DC.coverage', content: day }]),
    ...(title === null ? [] : [{ name: 'citation_title', content: title }]),
    ...article.authors.map((author) => ({ name: 'citation_author', content: author })),
    ...(published === null ? [] : [{ name: 'citation_date', content: published.replaceAll('-', '/') }]),
    ...(article.issue.page === null ? [] : [{ name: 'citation_firstpage', content: article.issue.page }]),
  ];
}
