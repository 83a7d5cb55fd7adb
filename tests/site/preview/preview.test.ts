import { expect, test } from 'vitest';
import { Catalog } from '../../../src/archive/catalog.ts';
import { ParkRegistry } from '../../../src/archive/parks.ts';
import { allPreviews, previewPath, sitePreview, zonePreview } from '../../../src/site/preview/preview.ts';
import { makeArticle } from '../../fixtures/article.ts';
import { makePark } from '../../fixtures/park.ts';

const catalog = new Catalog({
  articles: [
    makeArticle({ id: 'old', parks: ['zone'], date: '2024-03-01' }),
    makeArticle({ id: 'new', parks: ['zone'], date: '2026-01-12' }),
  ],
  registry: new ParkRegistry([makePark({ id: 'zone' }), makePark({ id: 'silent' })]),
  discovered: [],
  sheets: [],
});

test('a zone’s picture says what is counted', () => {
  const preview = zonePreview(catalog, 'zone');
  expect(preview.line).toBe('《科学导报》报道2篇，2024—2026年');
  expect(preview.alt).toContain(preview.headline);
  expect(previewPath(preview)).toBe('previews/zone.png');
});

test('a zone without articles, and an article without zone, have the site’s', () => {
  expect(zonePreview(catalog, 'silent')).toBe(sitePreview);
  expect(zonePreview(catalog, undefined)).toBe(sitePreview);
});

test('only what a page names is drawn', () => {
  expect(allPreviews(catalog).map(({ name }) => name)).toEqual(['SITE', 'zone']);
});
