import type { ArchiveComponent, NewsArticle } from 'schema-dts';
import { headline } from '../archive/article.ts';
import type { ArticleView } from './article-view.ts';
import type { Reference } from './citation/reference.ts';
import { isoDate, publishedDate } from './machine-dates.ts';
import { NEWSPAPER, SITE_NAME } from './site-name.ts';

/** Characters that could end a script element or a line of JavaScript. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/g;

type Fields<Thing, Type> = Omit<Extract<Thing, { '@type': Type }>, '@type'>;

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

/** What the data say of an article besides what its view and its reference hold. */
export interface JsonLdContext {
  /** Address of its page; absolute where the site knows its own. */
  url: string;
  /** Names of the zones it is about. */
  zones: readonly string[];
  /** Words that stand out in its text. */
  keywords: readonly string[];
  /** Absolute address of its picture for link previews. */
  image: string | null;
}

/**
 * An article in the words of schema.org: published with its issue, about the day of the news. The compiler checks each
 * property against the vocabulary.
 */
export function articleJsonLd(
  { lead }: Pick<ArticleView, 'lead'>,
  { authors, pages }: Pick<Reference, 'authors' | 'pages'>,
  { url, zones, keywords, image }: JsonLdContext,
): Record<string, unknown> {
  const published = publishedDate(lead.issue);
  const title = headline(lead);
  const day = isoDate(lead.date);
  const dateline = lead.dateBasis === 'dateline' ? lead.dateEvidence : null;
  const news: Fields<NewsArticle, 'NewsArticle'> = {
    ...(title === null ? {} : { headline: title }),
    ...(lead.subtitle === undefined ? {} : { alternativeHeadline: lead.subtitle }),
    ...(published === null ? {} : { datePublished: published }),
    ...(day === null ? {} : { temporalCoverage: day }),
    ...(dateline === null ? {} : { dateline }),
    ...(pages.length === 0 ? {} : { printPage: pages.join(', ') }),
    inLanguage: 'zh-CN',
    url,
    ...(image === null ? {} : { image }),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(zones.length === 0 ? {} : { about: zones.map((name) => ({ '@type': 'Place', name })) }),
    ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
    isPartOf: {
      '@type': 'PublicationIssue',
      ...(published === null ? {} : { datePublished: published }),
      isPartOf: { '@type': 'Newspaper', name: NEWSPAPER },
    },
  };
  const component: Fields<ArchiveComponent, 'ArchiveComponent'> = {
    holdingArchive: { '@type': 'ArchiveOrganization', name: SITE_NAME },
  };
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'ArchiveComponent'],
    ...news,
    ...component,
  };
}
