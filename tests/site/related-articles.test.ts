import { expect, test } from 'vitest';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import { relatedArticles } from '../../src/site/related-articles.ts';
import { makeArticle } from '../fixtures/article.ts';

const TEXT = '园区发展铜基新材料产业，成效显著。';
const other = makeArticle({ id: 'other' });
const catalog = new Catalog({
  articles: [other],
  registry: new ParkRegistry([]),
  discovered: [],
  sheets: [],
});

test('a related article comes with the whole words that both hold', () => {
  const start = TEXT.indexOf('铜基');
  expect(relatedArticles(catalog, TEXT, [{ id: 'other', phrase: { start, end: start + 7 } }])).toEqual([
    { article: other, phrase: '铜基新材料产业' },
  ]);
});

test('one of which nothing can be said is left out', () => {
  expect(relatedArticles(catalog, TEXT, [{ id: 'other', phrase: { start: 0, end: 2 } }])).toEqual([]);
});
