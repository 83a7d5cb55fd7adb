import type { DiscoveredPark } from '../archive/parks.ts';

/** Puts together what the pages found of zones that no registry entry matches, in order of their ids. */
export function mergeDiscovered(found: readonly DiscoveredPark[]): DiscoveredPark[] {
  const parks = new Map<string, DiscoveredPark>();
  for (const { id, name, mentions } of found) {
    const known = parks.get(id);
    parks.set(id, {
      id,
      name: known === undefined ? name : fullerName(known.name, name),
      mentions: (known?.mentions ?? 0) + mentions,
    });
  }
  return [...parks.values()].filter((park) => park.mentions > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The longer of two printed names; of two as long, the first by code points, so that order changes nothing. */
function fullerName(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}
