import type { ParkRegistry } from '../../archive/parks.ts';
import type { ParkEntry } from '../files.ts';
import { spell } from './spelling.ts';

/**
 * The zones that the index knows: those used, and the ones they lie in. In the registry's order, which puts a zone
 * before its inner parks; zones without an entry follow by id.
 * @param names names of zones that are printed but in no registry entry, by id
 */
export function listParks(
  used: ReadonlySet<string>,
  registry: ParkRegistry,
  names: ReadonlyMap<string, string>,
): ParkEntry[] {
  const wanted = new Set(used);
  for (const id of used) for (const ancestor of registry.ancestors(id)) wanted.add(ancestor.id);
  const registered = registry.parks.filter((park) => wanted.has(park.id));
  const others = [...wanted].filter((id) => registry.get(id) === undefined).toSorted();
  const position = new Map(registered.map((park, index) => [park.id, index]));
  return [
    ...registered.map((park) => ({
      id: park.id,
      name: park.shortName,
      spelling: spell(park.shortName),
      prefecture:
        [park, ...registry.ancestors(park.id)].find((one) => one.prefecture !== null)?.prefecture ?? null,
      parent: park.parent === null ? null : (position.get(park.parent) ?? null),
    })),
    ...others.map((id) => {
      const name = names.get(id) ?? id;
      return { id, name, spelling: spell(name), prefecture: null, parent: null };
    }),
  ];
}
