import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { type FeedItem, feedDate, feedItem, jsonFeed, rssFeed } from '../../src/site/feeds.ts';
import { makeArticle } from '../fixtures/article.ts';
import { HOSTILE_TEXT } from '../fixtures/hostile-text.ts';

const CHANNEL = {
  title: HOSTILE_TEXT,
  description: '最新50篇。',
  page: 'https://archive.example.org/herald/',
  self: 'https://archive.example.org/herald/feed.xml',
};
const NO_ISSUE = { date: null, page: null, basis: null };

const hostile = feedItem(
  {
    article: makeArticle({
      title: HOSTILE_TEXT,
      label: null,
      kickers: [HOSTILE_TEXT],
      subtitle: HOSTILE_TEXT,
      authors: [HOSTILE_TEXT, '吴珊'],
      byline: HOSTILE_TEXT,
      captions: [HOSTILE_TEXT],
      continuesOn: 'A3',
    }),
    body: [
      { kind: 'heading', text: HOSTILE_TEXT },
      { kind: 'paragraph', text: HOSTILE_TEXT },
    ],
  },
  { title: HOSTILE_TEXT, url: 'https://archive.example.org/herald/articles/a/', tags: [HOSTILE_TEXT] },
);
const undated = feedItem(
  { article: makeArticle({ id: 'undated-a', date: null }), body: [{ kind: 'paragraph', text: '正文' }] },
  { title: '一则短讯', url: 'https://archive.example.org/herald/articles/undated-a/', tags: [] },
);

describe('the date of an item', () => {
  const iso = (fields: Parameters<typeof feedDate>[0]) => feedDate(fields)?.toISOString() ?? null;

  test('is the day of the issue where the page or the archivist tells it', () => {
    const issue = { date: '2026-01-14', page: 'A2', basis: 'header' } as const;
    expect(iso({ date: '2026-01-12', issue })).toBe('2026-01-14T12:00:00.000Z');
  });

  test('is the day of the news where the issue is estimated or unknown', () => {
    const issue = { date: '2026-01~', page: null, basis: 'estimate' } as const;
    expect(iso({ date: '2026-01-12', issue })).toBe('2026-01-12T12:00:00.000Z');
    expect(iso({ date: '2026-01-12', issue: NO_ISSUE })).toBe('2026-01-12T12:00:00.000Z');
  });

  test.each(['2026', '2026-01', '2026-01~', 'XXXX-08-28', null])('is none for %s', (date) => {
    expect(iso({ date, issue: NO_ISSUE })).toBeNull();
  });
});

describe('RSS', () => {
  test('says through another parser what was put in, whatever the text', async () => {
    const feed = await new Parser().parseString(rssFeed(CHANNEL, [hostile, undated]));
    // Blanks round a text are the generator's layout, which every reader trims.
    expect(feed.title?.trim()).toBe(HOSTILE_TEXT);
    expect(feed).toMatchObject({ link: CHANNEL.page, language: 'zh-CN' });
    expect(feed.items).toHaveLength(2);
    const [first, second] = feed.items;
    expect(first?.title?.trim()).toBe(HOSTILE_TEXT);
    expect(first?.categories?.map((tag) => tag.trim())).toEqual([HOSTILE_TEXT]);
    expect(first).toMatchObject({
      link: hostile.url,
      guid: '20260112-changzhi-gaoxinqu-4f2a',
      isoDate: '2026-01-12T12:00:00.000Z',
    });
    expect(String(first?.['content:encoded']).trim()).toBe(hostile.html);
    expect(second?.title).toBe('一则短讯');
    expect(second?.pubDate).toBeUndefined();
  });

  test('has no date of its own, so that the same archive gives the same bytes', () => {
    const xml = rssFeed(CHANNEL, [hostile]);
    expect(xml).not.toMatch(/lastBuildDate|generator/);
    expect(rssFeed(CHANNEL, [hostile])).toBe(xml);
  });

  test('is a feed without articles too', async () => {
    expect((await new Parser().parseString(rssFeed(CHANNEL, []))).items).toEqual([]);
  });

  test('names paths where the site knows no address', async () => {
    const channel = { ...CHANNEL, page: '/herald/', self: '/herald/feed.xml' };
    const item: FeedItem = { ...undated, url: '/herald/articles/undated-a/' };
    const feed = await new Parser().parseString(rssFeed(channel, [item]));
    expect(feed.items[0]).toMatchObject({ link: '/herald/articles/undated-a/', guid: 'undated-a' });
  });
});

describe('JSON Feed', () => {
  const read = (items: FeedItem[]) =>
    JSON.parse(jsonFeed(CHANNEL, items)) as { items: Record<string, unknown>[] } & Record<string, unknown>;

  test('has what version 1.1 requires', () => {
    const feed = read([hostile, undated]);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: HOSTILE_TEXT,
      home_page_url: CHANNEL.page,
      feed_url: CHANNEL.self,
      language: 'zh-CN',
    });
    expect(feed.items[0]).toMatchObject({
      id: hostile.id,
      url: hostile.url,
      title: HOSTILE_TEXT,
      content_html: hostile.html,
      date_published: '2026-01-12T12:00:00.000Z',
      authors: [{ name: HOSTILE_TEXT }, { name: '吴珊' }],
    });
    expect(feed.items[1]).not.toHaveProperty('date_published');
    expect(read([]).items).toEqual([]);
  });
});

test('the text of an item is whole, in printed order, and holds no markup of its own', () => {
  expect(hostile.html.match(/<[^>]*>/g)?.every((tag) => /^<\/?(?:p|h2)>$/.test(tag))).toBe(true);
  expect(undated.html).toBe('<p>科学导报</p><p>正文</p><p>吴珊</p>');
  expect(hostile.html).toContain('<p>科学导报 · 新闻日期：2026年1月12日</p>');
  expect(hostile.html.indexOf('<h2>')).toBeLessThan(hostile.html.indexOf('（下转A3版）'));
});
