import { expect, test } from 'vitest';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import { articleView, lineLinks } from '../../src/site/article-view.ts';
import { makeArticle } from '../fixtures/article.ts';

test('the page of either part shows the whole', () => {
  const first = makeArticle({ id: 'first', continuedBy: 'second', parks: ['a'], authors: [] });
  const second = makeArticle({ id: 'second', continues: 'first', parks: ['b'], mentions: ['a'] });
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
      parks: ['a', 'b'],
      mentions: [],
      authors: ['吴珊'],
    });
  }
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
