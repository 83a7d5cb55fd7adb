import { stringify } from 'yaml';
import type { DiscoveredPark, Park, ParkRegistry } from '../archive/parks.ts';
import { shortNameOf } from './zone-names.ts';

/** What a zone is called that tells nothing of its kind. */
const OTHER_KIND = '其他';

/**
 * An entry of the registry for a zone that is printed but not in it, as YAML to paste at the end of `parks.yaml`: id and
 * names are filled in, the rest is for the archivist to look up.
 * @param sources where its name was found
 */
export function parkEntryYaml(
  { id, name }: Pick<DiscoveredPark, 'id' | 'name'>,
  registry: ParkRegistry,
  sources: readonly string[],
): string {
  const kinds = [...new Set(registry.parks.map((park) => park.kind))];
  const fitting = kinds.filter((kind) => name.endsWith(kind)).sort((a, b) => b.length - a.length);
  const park: Park = {
    id,
    name,
    shortName: shortNameOf(name),
    aliases: [],
    kind: fitting[0] ?? OTHER_KIND,
    level: null,
    prefecture: null,
    county: null,
    parent: null,
    established: null,
    industries: [],
    lngLat: null,
    confidence: 'general knowledge',
    sources: [...sources],
  };
  return stringify([park], { lineWidth: 0 });
}
