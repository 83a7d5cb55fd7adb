import { fileAddress, address } from './address.ts';
import { getCatalog, readDocument } from './archive.ts';
import { titleAlone } from './article-title.ts';
import { FEED_NAMES, type FeedName, feedPath } from './feed-paths.ts';
import { FEED_LENGTH, type FeedChannel, type FeedItem, feedItem, jsonFeed, rssFeed } from './feeds.ts';
import { withPartsTogether } from './parts-together.ts';
import { siteAddress } from './site-address.ts';
import { NEWSPAPER, SITE_NAME } from './site-name.ts';
import { readTitle } from './titles.ts';

const FORMATS = {
  'feed.xml': { name: 'RSS', write: rssFeed, type: 'application/rss+xml' },
  'feed.json': { name: 'JSON Feed', write: jsonFeed, type: 'application/feed+json' },
} as const satisfies Record<FeedName, unknown>;

/** A feed as pages link to it. */
export interface FeedLink {
  /** `RSS` */
  name: string;
  type: string;
  title: string;
  href: string;
}

/** The feeds of the whole archive, or of a zone. */
export async function feedLinks(park?: string): Promise<FeedLink[]> {
  const title = await feedTitle(park);
  return FEED_NAMES.map((file) => {
    const { name, type } = FORMATS[file];
    return { name, type, title: `${title}（${name}）`, href: fileAddress(feedPath(file, park)) };
  });
}

/** A feed as an answer: of the whole archive, or of a zone. */
export async function feedResponse(name: FeedName, site: URL | undefined, park?: string): Promise<Response> {
  const catalog = await getCatalog();
  const absolute = (path: string) => siteAddress(path, site) ?? path;
  const articles = park === undefined ? catalog.listed : catalog.ofPark(park);
  const title = await feedTitle(park);
  const channel: FeedChannel = {
    title,
    description:
      park === undefined
        ? `${NEWSPAPER}所刊开发区报道，最新${FEED_LENGTH}篇。`
        : `${NEWSPAPER}关于${catalog.parkName(park)}的报道，最新${FEED_LENGTH}篇。`,
    page: absolute(park === undefined ? address() : address('parks', park)),
    self: absolute(fileAddress(feedPath(name, park))),
  };
  const items: FeedItem[] = [];
  for (const article of withPartsTogether(catalog, articles.slice(0, FEED_LENGTH))) {
    const title = titleAlone(article, await readTitle(article));
    const url = absolute(address('articles', article.id));
    const tags = article.parks.map((zone) => catalog.parkName(zone));
    items.push(feedItem(await readDocument(article.id), { title, url, tags }));
  }
  const { write, type } = FORMATS[name];
  return new Response(write(channel, items), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

async function feedTitle(park?: string): Promise<string> {
  return park === undefined ? SITE_NAME : `${(await getCatalog()).parkName(park)} · ${SITE_NAME}`;
}
