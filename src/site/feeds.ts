import { escapeText } from 'entities';
import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { z } from 'zod';
import type { ArticleDocument } from '../archive/article.ts';
import { parseEdtf } from '../archive/edtf.ts';
import { articleDate, issueInWords } from './date-words.ts';
import { publishedDate } from './machine-dates.ts';
import { NEWSPAPER } from './site-name.ts';

/** Articles in a feed, the newest ones. */
export const FEED_LENGTH = 50;

/** Noon at Greenwich: the same day of the calendar from Honolulu to Auckland, whatever clock a reader goes by. */
const NOON = 12;

/** What a feed is of, with the addresses it names: absolute where the site knows its own, else paths. */
export interface FeedChannel {
  title: string;
  description: string;
  /** Of the page that shows the same articles. */
  page: string;
  /** Of the feed itself. */
  self: string;
}

/** An article in a feed. */
export interface FeedItem {
  /** The article's id, which no address changes: nothing is shown as new when the site moves. */
  id: string;
  url: string;
  title: string;
  date: Date | null;
  authors: string[];
  /** Names of the zones it is about. */
  tags: string[];
  /** The whole text. */
  html: string;
}

/**
 * The day that a feed gives an article: of the issue where header or sidecar tell it whole, else of the news. Null
 * where neither is a whole day: the item then has no date, and its text says what is known.
 * @example feedDate({ date: '2026-01-12', issue: { date: '2026-01~', page: null, basis: 'estimate' } }) // 12 January
 */
export function feedDate({ date, issue }: Pick<ArticleDocument['article'], 'date' | 'issue'>): Date | null {
  return wholeDay(publishedDate(issue)) ?? wholeDay(date);
}

/** Makes an article an item, called as the site calls it. */
export function feedItem(
  document: ArticleDocument,
  { title, url, tags }: Pick<FeedItem, 'title' | 'url' | 'tags'>,
): FeedItem {
  const { article } = document;
  return {
    id: article.id,
    url,
    title,
    date: feedDate(article),
    authors: article.authors,
    tags,
    html: contentHtml(document),
  };
}

/** RSS 2.0 with the whole texts; it has no date of its own, so that the same archive gives the same bytes. */
export function rssFeed({ title, description, page, self }: FeedChannel, items: readonly FeedItem[]): string {
  return generateRssFeed(
    {
      title,
      description,
      link: page,
      language: 'zh-CN',
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map(({ id, url, title: itemTitle, date, authors, tags, html }) => ({
        title: itemTitle,
        link: url,
        guid: { value: id, isPermaLink: false },
        ...(date === null ? {} : { pubDate: date }),
        ...(authors.length === 0 ? {} : { dc: { creators: authors } }),
        ...(tags.length === 0 ? {} : { categories: tags.map((name) => ({ name })) }),
        content: { encoded: html },
      })),
    },
    { strict: true },
  );
}

/** What the generator makes: it leaves out a list without members, which a feed must have all the same. */
const jsonFeedSchema = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  items: z.array(z.unknown()).default([]),
});

/** JSON Feed 1.1 with the whole texts. */
export function jsonFeed(
  { title, description, page, self }: FeedChannel,
  items: readonly FeedItem[],
): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: 'zh-CN',
    items: items.map(({ id, url, title: itemTitle, date, authors, tags, html }) => ({
      id,
      url,
      title: itemTitle,
      content_html: html,
      ...(date === null ? {} : { date_published: date }),
      ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
      ...(tags.length === 0 ? {} : { tags }),
      language: 'zh-CN',
    })),
  });
  return `${JSON.stringify(jsonFeedSchema.parse(feed), null, 2)}\n`;
}

/** The text of an article as HTML, in printed order; its first line says when and where it was printed. */
function contentHtml({ article, body }: ArticleDocument): string {
  const issue = issueInWords(article.issue);
  const source = [NEWSPAPER, issue, article.date === null ? null : `新闻日期：${articleDate(article)}`];
  const { byline, captions, continuedFrom, continuesOn, kickers, subtitle } = article;
  return [
    paragraph(source.filter((words) => words !== null).join(' · ')),
    ...kickers.map(paragraph),
    subtitle === undefined ? '' : paragraph(subtitle),
    continuedFrom === null ? '' : paragraph(`（上接${continuedFrom}版）`),
    ...body.map(({ kind, text }) => (kind === 'heading' ? `<h2>${escapeText(text)}</h2>` : paragraph(text))),
    continuesOn === null ? '' : paragraph(`（下转${continuesOn}版）`),
    byline === null ? '' : paragraph(byline),
    ...captions.map(paragraph),
  ].join('');
}

function paragraph(text: string): string {
  return `<p>${escapeText(text)}</p>`;
}

/** A date that names a whole day, as a moment; null for any other. */
function wholeDay(date: string | null): Date | null {
  const parts = date === null ? null : parseEdtf(date);
  if (parts?.year == null || parts.month === null || parts.day === null || parts.approximate) return null;
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day, NOON));
}
