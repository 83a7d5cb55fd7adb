import { expect, test } from 'vitest';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import { parksByPrefecture, reportedParks } from '../../src/site/park-index.ts';
import { makeArticle } from '../fixtures/article.ts';
import { makePark } from '../fixtures/park.ts';

const catalog = new Catalog({
  articles: [
    makeArticle({ id: 'a', parks: ['inner'], date: '2026-01-01' }),
    makeArticle({ id: 'b', parks: ['zone'], date: '2024-01-01', authors: [] }),
    makeArticle({ id: 'c', parks: ['zone'], duplicateOf: 'b' }),
  ],
  registry: new ParkRegistry([
    makePark({ id: 'nowhere' }),
    makePark({ id: 'zone', prefecture: '长治市' }),
    makePark({ id: 'inner', prefecture: '长治市', parent: 'zone' }),
    makePark({ id: 'silent', prefecture: '长治市' }),
  ]),
  discovered: [],
  sheets: [],
});

test('zones stand under their prefecture with their inner parks, those without a place last', () => {
  expect(parksByPrefecture(catalog)).toEqual([
    {
      prefecture: '长治市',
      parks: [
        { id: 'zone', name: 'zone', count: 2, inner: [{ id: 'inner', name: 'inner', count: 1, inner: [] }] },
        { id: 'silent', name: 'silent', count: 0, inner: [] },
      ],
    },
    { prefecture: null, parks: [{ id: 'nowhere', name: 'nowhere', count: 0, inner: [] }] },
  ]);
});

test('the front page names only zones that have articles', () => {
  expect(reportedParks(catalog).map(({ parks }) => parks.map(({ id }) => id))).toEqual([['zone']]);
});
