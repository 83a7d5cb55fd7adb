import { describe, expect, test } from 'vitest';
import {
  findRegistryProblems,
  namesOfPark,
  type Park,
  ParkRegistry,
  parkSchema,
} from '../../src/archive/parks.ts';

function makePark(id: string, fields: Partial<Park> = {}): Park {
  return {
    id,
    name: `${id}经济技术开发区`,
    shortName: `${id}经开区`,
    aliases: [],
    kind: '经济技术开发区',
    level: '省级',
    prefecture: null,
    county: null,
    parent: null,
    established: null,
    industries: [],
    lngLat: null,
    confidence: 'general knowledge',
    sources: [],
    ...fields,
  };
}

const registry = new ParkRegistry([
  makePark('zone'),
  makePark('second', { parent: 'zone' }),
  makePark('innermost', { parent: 'first' }),
  makePark('first', { parent: 'zone' }),
]);
const ids = (parks: readonly Park[]) => parks.map(({ id }) => id);

describe('an entry of the registry', () => {
  test('is whole with every field', () => {
    expect(parkSchema.safeParse(makePark('some-zone')).success).toBe(true);
  });

  test.each([
    ['an id with capitals', { id: 'Changzhi' }],
    ['an id that would break an address', { id: '长治/高新区' }],
    ['an empty name', { name: '' }],
    ['an unknown level', { level: '市级' }],
    ['a year before the republic', { established: 1899 }],
    ['one coordinate', { lngLat: [112.5] }],
    ['a field that nobody knows', { area: 12 }],
  ])('is refused for %s', (_, fields) => {
    expect(parkSchema.safeParse({ ...makePark('zone'), ...fields }).success).toBe(false);
  });

  test('has its official name first, and each name once', () => {
    const park = makePark('zone', { name: '甲经开区', shortName: '甲经开区', aliases: ['甲开发区'] });
    expect(namesOfPark(park)).toEqual(['甲经开区', '甲开发区']);
  });
});

describe('the registry as a whole', () => {
  const messages = (parks: Park[]) => findRegistryProblems(parks).map(({ message }) => message);

  test('may be whole', () => {
    expect(findRegistryProblems(registry.parks)).toEqual([]);
  });

  test('names an id that is used twice', () => {
    const problems = findRegistryProblems([makePark('zone'), makePark('zone')]);
    expect(problems).toContainEqual({ path: [1, 'id'], message: 'the id zone is used twice' });
  });

  test('names a printed name that two zones claim, and who has it', () => {
    const parks = [makePark('one', { aliases: ['甲开发区'] }), makePark('two', { shortName: '甲开发区' })];
    expect(messages(parks)).toEqual(['the name 甲开发区 belongs to one already']);
  });

  test('allows a zone to repeat its own name', () => {
    expect(messages([makePark('one', { shortName: '甲开发区', aliases: ['甲开发区'] })])).toEqual([]);
  });

  test('names a parent that is missing', () => {
    const problems = findRegistryProblems([makePark('inner', { parent: 'gone' })]);
    expect(problems).toEqual([
      { path: [0, 'parent'], message: 'the parent gone is no zone of the registry' },
    ]);
  });

  test('names parents that go round in a circle', () => {
    const circle = [makePark('one', { parent: 'two' }), makePark('two', { parent: 'one' })];
    expect(messages(circle)).toContain('the parents of one go round in a circle');
    expect(messages([makePark('self', { parent: 'self' })])).toHaveLength(1);
  });
});

describe('zones and the parks inside them', () => {
  test('a zone is found by its id', () => {
    expect(registry.get('zone')?.shortName).toBe('zone经开区');
    expect(registry.get('gone')).toBeUndefined();
  });

  test('children stand in the order of the registry', () => {
    expect(ids(registry.children('zone'))).toEqual(['second', 'first']);
    expect(registry.children('innermost')).toEqual([]);
  });

  test('the zones above a park come nearest first', () => {
    expect(ids(registry.ancestors('innermost'))).toEqual(['first', 'zone']);
    expect(registry.ancestors('zone')).toEqual([]);
    expect(registry.ancestors('gone')).toEqual([]);
  });

  test('parks at any depth belong to a zone', () => {
    expect(ids(registry.descendants('zone')).toSorted()).toEqual(['first', 'innermost', 'second']);
  });
});
