import { describe, expect, it } from 'vitest';
import type { ShardTable } from '../../src/search/files.ts';
import { factReader, failedFacets, type Filter, parkNumbers } from '../../src/search/filter.ts';

const parks = [
  { id: 'zone', name: '示范区', spelling: '', prefecture: '太原市', parent: null },
  { id: 'inner', name: '园区', spelling: '', prefecture: '太原市', parent: 0 },
  { id: 'innermost', name: '基地', spelling: '', prefecture: '晋中市', parent: 1 },
  { id: 'other', name: '高新区', spelling: '', prefecture: null, parent: null },
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
  authorNames: ['吴珊', '王波'],
  authors: [[0, 1], [1], []],
  chunkStarts: [],
  chunkFiles: [],
};
const anything: Filter = {
  parks: null,
  prefectures: null,
  mentions: false,
  types: null,
  authors: null,
  range: null,
};
const failures = (asked: Partial<Filter>) => {
  const filter = { ...anything, ...asked };
  const factsOf = factReader(table, parks, filter.mentions);
  return [0, 1, 2].map((row) => failedFacets(factsOf(row), filter));
};
const pass = (asked: Partial<Filter>) => [0, 1, 2].filter((row) => failures(asked)[row]?.length === 0);

describe('filters', () => {
  it('let articles pass that are about a zone or a park in it, at any depth', () => {
    expect(pass({ parks: parkNumbers(parks, ['zone']) })).toEqual([0]);
    expect(pass({ parks: parkNumbers(parks, ['innermost']) })).toEqual([0]);
    expect(pass({ parks: parkNumbers(parks, ['zone', 'other']) })).toEqual([0, 1]);
    expect(pass({ parks: parkNumbers(parks, ['nowhere']) })).toEqual([]);
    expect(pass({ parks: parkNumbers(parks, []) })).toEqual([]);
  });

  it('add articles that only name the zone when asked to', () => {
    expect(pass({ parks: parkNumbers(parks, ['zone']), mentions: true })).toEqual([0, 1]);
  });

  it('ask for the prefecture of a zone or of those that it lies in', () => {
    expect(pass({ prefectures: new Set(['太原市']) })).toEqual([0]);
    expect(pass({ prefectures: new Set(['晋中市']) })).toEqual([0]);
    expect(pass({ prefectures: new Set(['太原市']), mentions: true })).toEqual([0, 1]);
  });

  it('ask for types, authors and times', () => {
    expect(pass({ types: new Set(['news']) })).toEqual([0, 2]);
    expect(pass({ types: new Set(['none of them']) })).toEqual([]);
    expect(pass({ authors: new Set(['王波']) })).toEqual([0, 1]);
    expect(pass({ range: { first: '2026', last: '2026~' } })).toEqual([0, 1]);
    expect(pass({})).toEqual([0, 1, 2]);
  });

  it('tell all in which an article fails', () => {
    expect(failures({ types: new Set(['brief']), range: { first: '2026-02', last: '~' } })).toEqual([
      ['types'],
      ['months'],
      ['types', 'months'],
    ]);
  });
});
