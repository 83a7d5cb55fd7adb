import { expect, it } from 'vitest';
import { ParkRegistry } from '../../../src/archive/parks.ts';
import { listParks } from '../../../src/search/indexer/park-list.ts';
import { makePark } from '../../fixtures/park.ts';

const registry = new ParkRegistry([
  makePark({ id: 'other', shortName: '别区', prefecture: null }),
  makePark({ id: 'zone', shortName: '示范区', prefecture: '太原市' }),
  makePark({ id: 'inner', shortName: '园区', parent: 'zone', prefecture: '晋中市' }),
  makePark({ id: 'innermost', shortName: '基地', parent: 'inner', prefecture: null }),
]);

it('lists the zones used with all that they lie in, in the order of the registry', () => {
  expect(listParks(new Set(['innermost']), registry, new Map())).toEqual([
    { id: 'zone', name: '示范区', spelling: 'shi fan qu', prefecture: '太原市', parent: null },
    { id: 'inner', name: '园区', spelling: 'yuan qu', prefecture: '晋中市', parent: 0 },
    { id: 'innermost', name: '基地', spelling: 'ji di', prefecture: '晋中市', parent: 1 },
  ]);
});

it('puts zones that are in no registry behind, by the names that are printed', () => {
  const parks = listParks(new Set(['z', 'other', 'a']), registry, new Map([['z', '吕梁经开区']]));
  expect(parks.map(({ id, name }) => `${id} ${name}`)).toEqual(['other 别区', 'a a', 'z 吕梁经开区']);
  expect(parks.at(-1)).toMatchObject({ spelling: 'lv liang jing kai qu', prefecture: null, parent: null });
});

it('lists nothing for an archive that names no zone', () => {
  expect(listParks(new Set(), registry, new Map())).toEqual([]);
});
