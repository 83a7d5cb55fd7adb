import type { ArticleDocument } from '../archive/article.ts';
import { displayTitle } from './article-words.ts';
import { isoDate, publishedDate } from './machine-dates.ts';
import { NEWSPAPER } from './site-name.ts';

/** Characters that could end a script element or a line of JavaScript. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/g;

/**
 * Writes data as JSON for a script element: no text in it can close the element.
 * @example jsonForScript({ a: '</script>' }) // '{"a":"\\u003c/script\\u003e"}'
 */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(
    UNSAFE_IN_SCRIPT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * An article in the words of schema.org: published with its issue, about the day of the news.
 * @param url address of its page; absolute where the site knows its own
 */
export function articleJsonLd({ article }: ArticleDocument, url: string): Record<string, unknown> {
  const { issue } = article;
  const published = publishedDate(issue);
  const day = isoDate(article.date);
  const dateline = article.dateBasis === 'dateline' ? article.dateEvidence : null;
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'ArchiveComponent'],
    headline: displayTitle(article),
    ...(published === null ? {} : { datePublished: published }),
    ...(day === null ? {} : { temporalCoverage: day }),
    ...(dateline === null ? {} : { dateline }),
    ...(issue.page === null ? {} : { printPage: issue.page }),
    inLanguage: 'zh-CN',
    url,
    ...(article.authors.length === 0
      ? {}
      : { author: article.authors.map((name) => ({ '@type': 'Person', name })) }),
    isPartOf: {
      '@type': 'PublicationIssue',
      isPartOf: { '@type': 'Newspaper', name: NEWSPAPER },
    },
  };
}
