import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import type { CatalogInput } from '../../src/archive/catalog.ts';
import { leaveOutLooseEnds } from '../../src/archive/loose-ends.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import { makeArticle } from '../fixtures/article.ts';
import { makePark } from '../fixtures/park.ts';
import { makeSheet } from '../fixtures/sheet.ts';

type Fields = Pick<Article, 'id'> & Partial<Article>;

function tie(articles: Fields[], more: Partial<Pick<CatalogInput, 'redirects' | 'sheets'>> = {}) {
  const { tied, looseEnds } = leaveOutLooseEnds({
    articles: articles.map((fields) => makeArticle({ parks: [], ...fields })),
    registry: new ParkRegistry([makePark({ id: 'zone' })]),
    discovered: [{ id: 'new-zone', name: '芮城经开区', mentions: 1 }],
    sheets: [],
    ...more,
  });
  return { ...tied, ids: tied.articles.map(({ id }) => id), looseEnds };
}

describe('an article', () => {
  test('stays as it is where all that it refers to is there', () => {
    const articles = [
      makeArticle({ id: 'a', parks: ['zone'], mentions: ['new-zone'], continuedBy: 'b' }),
      makeArticle({ id: 'b', parks: [], continues: 'a' }),
      makeArticle({ id: 'c', parks: [], duplicateOf: 'a' }),
    ];
    const { articles: tied, looseEnds } = tie(articles);
    expect(tied).toEqual(articles);
    expect(looseEnds).toEqual([]);
  });

  test.each(['continues', 'continuedBy', 'duplicateOf'] as const)(
    'is left out where what it names as %s is gone',
    (field) => {
      const { ids, looseEnds } = tie([{ id: 'a', [field]: 'gone' }, { id: 'other' }]);
      expect(ids).toEqual(['other']);
      expect(looseEnds).toEqual([{ article: 'a', field, value: 'gone' }]);
    },
  );

  test('is left out with its other parts and its copies', () => {
    const { ids } = tie([
      { id: 'copy', duplicateOf: 'first' },
      { id: 'first', continuedBy: 'second' },
      { id: 'second', continues: 'first', continuedBy: 'gone' },
    ]);
    expect(ids).toEqual([]);
  });

  test('refers to what an old id leads to', () => {
    const redirects = [
      { from: 'old', to: 'older' },
      { from: 'older', to: 'b' },
    ];
    const { articles, looseEnds } = tie([{ id: 'a', continuedBy: 'old' }, { id: 'b' }], { redirects });
    expect(articles[0]?.continuedBy).toBe('b');
    expect(looseEnds).toEqual([]);
  });

  test('stays without zones that are in no list', () => {
    const { articles, looseEnds } = tie([
      { id: 'a', parks: ['zone', 'lost'], mentions: ['gone', 'new-zone'] },
    ]);
    expect(articles).toMatchObject([{ id: 'a', parks: ['zone'], mentions: ['new-zone'] }]);
    expect(looseEnds).toEqual([
      { article: 'a', field: 'parks', value: 'lost' },
      { article: 'a', field: 'mentions', value: 'gone' },
    ]);
  });
});

test('a sheet shows neither the titles nor the lines of articles that are left out', () => {
  const header = { from: 1, to: 1, role: 'header', article: null } as const;
  const line = { from: 3, to: 3, role: 'body', article: 'b' } as const;
  const sheet = makeSheet({
    articles: ['a', 'b'],
    lines: [header, { from: 2, to: 2, role: 'body', article: 'a' }, line],
  });
  const { sheets } = tie([{ id: 'a', duplicateOf: 'gone' }, { id: 'b' }], { sheets: [sheet] });
  expect(sheets).toEqual([{ ...sheet, articles: ['b'], lines: [header, line] }]);
});

describe('a redirect', () => {
  const redirect = (from: string, to: string) => ({ from, to });

  test('leads to its end at once', () => {
    const { redirects, looseEnds } = tie([{ id: 'new' }], {
      redirects: [redirect('old', 'middle'), redirect('middle', 'new')],
    });
    expect(redirects).toEqual([redirect('old', 'new'), redirect('middle', 'new')]);
    expect(looseEnds).toEqual([]);
  });

  test.each([
    ['ends nowhere', [redirect('a', 'b'), redirect('b', 'gone')]],
    ['goes round in a circle', [redirect('a', 'b'), redirect('b', 'a')]],
    ['leads to itself', [redirect('a', 'a')]],
    ['leads away from an article', [redirect('here', 'there')]],
    ['leads to an article that is left out', [redirect('a', 'loose')]],
  ])('is left out where it %s', (_where, given) => {
    const articles = [{ id: 'here' }, { id: 'there' }, { id: 'loose', duplicateOf: 'gone' }];
    const { redirects, looseEnds } = tie(articles, { redirects: given });
    expect(redirects).toEqual([]);
    expect(looseEnds.filter((end) => 'redirect' in end)).toEqual(given.map((each) => ({ redirect: each })));
  });

  test('of a circle leads to the article that stands in it', () => {
    const { redirects } = tie([{ id: 'a' }], { redirects: [redirect('a', 'b'), redirect('b', 'a')] });
    expect(redirects).toEqual([redirect('b', 'a')]);
  });
});
