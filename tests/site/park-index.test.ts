import { expect, test } from 'vitest';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import {
  filterClasses,
  filterCounts,
  parksByCount,
  parksByKind,
  parksByName,
  parksByPrefecture,
  reportedParks,
} from '../../src/site/park-index.ts';
import { makeArticle } from '../fixtures/article.ts';
import { makeCatalog } from '../fixtures/catalog.ts';
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

/** Ids of the groups of a list, each behind its heading. */
const ids = (groups: { heading: string; parks: { id: string }[] }[]) =>
  groups.map(({ heading, parks }) => [heading, ...parks.map(({ id }) => id)]);

test('zones stand under their prefecture with their inner parks, those without a place last', () => {
  const plain = { level: null, registered: true, inner: [] };
  expect(parksByPrefecture(catalog)).toEqual([
    {
      prefecture: '长治市',
      parks: [
        {
          ...plain,
          id: 'zone',
          name: 'zone',
          count: 2,
          inner: [{ ...plain, id: 'inner', name: 'inner', count: 1 }],
        },
        { ...plain, id: 'silent', name: 'silent', count: 0 },
      ],
    },
    { prefecture: null, parks: [{ ...plain, id: 'nowhere', name: 'nowhere', count: 0 }] },
  ]);
});

test('zones in other orders stand in flat lists, those in no registry with them', () => {
  const other = makeCatalog({
    parks: [
      { id: 'zone', shortName: '长治高新区', kind: '高新技术产业开发区', level: '国家级' },
      { id: 'inner', shortName: '中古产业园', kind: '特色园区', parent: 'zone' },
      { id: 'silent', shortName: '大同经开区', kind: '特色园区', level: '省级' },
    ],
    discovered: [{ id: 'new', name: '芮城经济技术开发区', mentions: 3 }],
    articles: [
      { id: 'a', parks: ['inner'] },
      { id: 'b', parks: ['zone'] },
      { id: 'c', parks: ['new'] },
    ],
  });
  expect(ids(parksByCount(other))).toEqual([
    ['有报道', 'zone', 'inner', 'new'],
    ['没有报道', 'silent'],
  ]);
  expect(ids(parksByName(other))).toEqual([
    ['C', 'zone'],
    ['D', 'silent'],
    ['R', 'new'],
    ['Z', 'inner'],
  ]);
  expect(ids(parksByKind(other))).toEqual([
    ['特色园区', 'inner', 'silent'],
    ['高新技术产业开发区', 'zone'],
    ['未收录', 'new'],
  ]);
  expect(filterCounts(other)).toEqual({
    all: 4,
    reported: 3,
    unreported: 1,
    national: 1,
    provincial: 1,
    unranked: 2,
  });
});

test('a zone is in the filters that leave it in the list', () => {
  expect(filterClasses({ count: 1, level: '国家级' })).toBe('is-reported is-national');
  expect(filterClasses({ count: 0, level: null })).toBe('is-unreported is-unranked');
});

test('the front page names only zones that have articles', () => {
  expect(reportedParks(catalog).map(({ parks }) => parks.map(({ id }) => id))).toEqual([['zone']]);
});
