import { expect, test } from 'vitest';
import { FEED_NAMES, feedPath } from '../../src/site/feed-paths.ts';

test('a feed of the archive lies at the root, that of a zone beside its page', () => {
  expect(FEED_NAMES.map((name) => feedPath(name))).toEqual(['feed.xml', 'feed.json']);
  expect(feedPath('feed.json', 'changzhi-gaoxinqu')).toBe('parks/changzhi-gaoxinqu/feed.json');
});
