import { describe, expect, it } from 'vitest';
import { rowFilter, withInnerParks } from '../../src/search/filter.ts';
import type { ShardTable } from '../../src/search/files.ts';

const parks = [
  { id: 'zone', name: '示范区', parent: null },
  { id: 'inner', name: '园区', parent: 0 },
  { id: 'innermost', name: '基地', parent: 1 },
  { id: 'other', name: '高新区', parent: null },
];
const table: ShardTable = {
  ids: ['a', 'b', 'c'],
  timeKeys: ['2026-02-01', '2026-01-01', ''],
  dates: {},
  issueDates: {},
  headlineLengths: [0, 0, 0],
  headlineEnds: [0, 0, 0],
  typeNames: ['news', 'brief'],
  types: [0, 1, 0],
  parks: [[2], [3], []],
  mentions: [[], [0], [3]],
  authorNames: [],
  authors: [[], [], []],
  chunkStarts: [],
  chunkFiles: [],
};
const anything = { parks: null, mentions: false, range: null, types: null };
const pass = (filter: Partial<typeof anything> | object) =>
  [0, 1, 2].filter(rowFilter(table, { ...anything, ...filter }));

describe('filters', () => {
  it('count the parks in a zone, at any depth', () => {
    expect([...withInnerParks(parks, ['zone'])]).toEqual([0, 1, 2]);
    expect([...withInnerParks(parks, ['inner'])]).toEqual([1, 2]);
    expect([...withInnerParks(parks, ['nowhere'])]).toEqual([]);
  });

  it('let articles pass that are about a zone or a park in it', () => {
    expect(pass({ parks: withInnerParks(parks, ['zone']) })).toEqual([0]);
    expect(pass({ parks: withInnerParks(parks, ['zone', 'other']) })).toEqual([0, 1]);
    expect(pass({ parks: withInnerParks(parks, []) })).toEqual([]);
  });

  it('add articles that only name the zone when asked to', () => {
    expect(pass({ parks: withInnerParks(parks, ['zone']), mentions: true })).toEqual([0, 1]);
  });

  it('ask for types and times', () => {
    expect(pass({ types: new Set(['news']) })).toEqual([0, 2]);
    expect(pass({ types: new Set(['none of them']) })).toEqual([]);
    expect(pass({ range: { first: '2026', last: '2026~' } })).toEqual([0, 1]);
    expect(pass({})).toEqual([0, 1, 2]);
  });
});
