/** Files that a feed is given in, the best known first. */
export const FEED_NAMES = ['feed.xml', 'feed.json'] as const;
export type FeedName = (typeof FEED_NAMES)[number];

/**
 * Where a feed lies below the site's root: of the whole archive, or of a zone.
 * @example feedPath('feed.xml', 'changzhi-gaoxinqu') // 'parks/changzhi-gaoxinqu/feed.xml'
 */
export function feedPath(name: FeedName, park?: string): string {
  return park === undefined ? name : `parks/${park}/${name}`;
}
