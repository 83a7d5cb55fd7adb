import { expect, test } from 'vitest';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import { articleView, lineLinks } from '../../src/site/article-view.ts';
import { makeArticle } from '../fixtures/article.ts';
import { makePark } from '../fixtures/park.ts';

test('the page of either part shows the whole', () => {
  const issue = { date: null, page: 'A2', basis: null };
  const first = makeArticle({ id: 'first', continuedBy: 'second', parks: ['a'], authors: [], issue });
  const second = makeArticle({
    id: 'second',
    continues: 'first',
    parks: ['b'],
    mentions: ['a'],
    issue: { ...issue, page: 'A3' },
  });
  const catalog = new Catalog({
    articles: [second, first],
    registry: new ParkRegistry([]),
    discovered: [],
    sheets: [],
  });
  for (const article of [first, second]) {
    expect(articleView(catalog, article)).toEqual({
      lead: first,
      parts: [first, second],
      pages: ['A2', 'A3'],
      parks: ['a', 'b'],
      zones: ['a', 'b'],
      mentions: [],
      authors: ['吴珊'],
    });
  }
});

test('an article about a park in a zone is read in the list of the zone', () => {
  const catalog = new Catalog({
    articles: [],
    registry: new ParkRegistry([
      makePark({ id: 'zone' }),
      makePark({ id: 'inner', parent: 'zone' }),
      makePark({ id: 'other' }),
    ]),
    discovered: [],
    sheets: [],
  });
  const article = makeArticle({ parks: ['inner', 'zone', 'other'] });
  expect(articleView(catalog, article).zones).toEqual(['zone', 'other']);
});

test('runs of lines are links to the first of them', () => {
  expect(
    lineLinks([
      [3, 15],
      [20, 20],
    ]),
  ).toEqual([
    { words: '第3—15行', anchor: 'L3' },
    { words: '第20行', anchor: 'L20' },
  ]);
});
