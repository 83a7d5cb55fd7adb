import { expect, test } from 'vitest';
import { authorsOfPark, companionsOfPark, parksOfAuthor } from '../../src/site/park-relations.ts';
import { makeCatalog } from '../fixtures/catalog.ts';

const parks = [
  { id: 'zone' },
  { id: 'inner', parent: 'zone' },
  { id: 'far' },
  { id: 'far-inner', parent: 'far' },
  { id: 'third' },
];

test('authors are counted over the articles about a zone, each article once', () => {
  const catalog = makeCatalog({
    parks,
    articles: [
      { id: 'a', parks: ['zone'], authors: ['乙', '甲', '甲'] },
      { id: 'b', parks: ['inner'], authors: ['乙'] },
      { id: 'c', parks: ['far'], mentions: ['zone'], authors: ['丙'] },
    ],
  });
  expect(authorsOfPark(catalog, 'zone')).toEqual({
    first: [
      { key: '乙', count: 2 },
      { key: '甲', count: 1 },
    ],
    more: [],
    total: 2,
  });
});

test('zones in one article are company, named or written about; those in each other are not', () => {
  const catalog = makeCatalog({
    parks,
    articles: [
      { id: 'a', parks: ['zone', 'inner'], mentions: ['far', 'far-inner'] },
      { id: 'b', parks: ['third'], mentions: ['inner', 'far'] },
      { id: 'c', parks: ['far', 'third'] },
    ],
  });
  expect(companionsOfPark(catalog, 'zone').first).toEqual([
    { key: 'far', count: 2 },
    { key: 'third', count: 1 },
  ]);
  expect(companionsOfPark(catalog, 'inner').first.map(({ key }) => key)).toEqual(['far', 'third']);
});

test('the zones of an author count without the parks inside them', () => {
  const catalog = makeCatalog({
    parks,
    articles: [
      { id: 'a', parks: ['zone', 'inner'], authors: ['甲'] },
      { id: 'b', parks: ['far'], authors: ['甲'] },
      { id: 'c', parks: ['far'], authors: ['甲'] },
    ],
  });
  expect(parksOfAuthor(catalog, '甲').first).toEqual([
    { key: 'far', count: 2 },
    { key: 'zone', count: 1 },
  ]);
});

test('a long list is folded, and its end is only counted', () => {
  const authors = Array.from({ length: 130 }, (_, index) => `作者${String(index).padStart(3, '0')}`);
  const catalog = makeCatalog({ parks, articles: [{ id: 'a', parks: ['zone'], authors }] });
  const { first, more, total } = authorsOfPark(catalog, 'zone');
  expect([first.length, more.length, total]).toEqual([12, 88, 130]);
});
