import { expect, it } from 'vitest';
import { ParkRegistry } from '../../../src/archive/parks.ts';
import { listParks } from '../../../src/search/indexer/park-list.ts';
import { makePark } from '../../fixtures/park.ts';

const registry = new ParkRegistry([
  makePark({ id: 'other', shortName: '别区' }),
  makePark({ id: 'zone', shortName: '示范区' }),
  makePark({ id: 'inner', shortName: '园区', parent: 'zone' }),
  makePark({ id: 'innermost', shortName: '基地', parent: 'inner' }),
]);

it('lists the zones used with all that they lie in, in the order of the registry', () => {
  expect(listParks(new Set(['innermost']), registry, new Map())).toEqual([
    { id: 'zone', name: '示范区', parent: null },
    { id: 'inner', name: '园区', parent: 0 },
    { id: 'innermost', name: '基地', parent: 1 },
  ]);
});

it('puts zones that are in no registry behind, by the names that are printed', () => {
  expect(listParks(new Set(['z', 'other', 'a']), registry, new Map([['z', '芮城经开区']]))).toEqual([
    { id: 'other', name: '别区', parent: null },
    { id: 'a', name: 'a', parent: null },
    { id: 'z', name: '芮城经开区', parent: null },
  ]);
});

it('lists nothing for an archive that names no zone', () => {
  expect(listParks(new Set(), registry, new Map())).toEqual([]);
});
