import { z } from 'zod';
import { SLUG } from './article.ts';

/** An entry of `content/parks.yaml`, the registry of zones. */
export const parkSchema = z.strictObject({
  /** Permanent, and the address: `changzhi-gaoxinqu`. */
  id: z
    .string()
    .regex(SLUG, { error: 'expected lower-case words joined by hyphens, such as changzhi-gaoxinqu' }),
  /** The official name: `长治高新技术产业开发区`. */
  name: z.string().min(1),
  /** The name that the newspaper prints most: `长治高新区`. */
  shortName: z.string().min(1),
  /** Other printed names, none shared with another zone. */
  aliases: z.array(z.string().min(1)),
  /** `经济技术开发区`, `特色园区` … */
  kind: z.string().min(1),
  level: z.enum(['国家级', '省级']).nullable(),
  /** One of Shanxi's eleven prefectures: `长治市`. */
  prefecture: z.string().min(1).nullable(),
  county: z.string().min(1).nullable(),
  /** The zone that this park lies in. */
  parent: z.string().nullable(),
  established: z.int().min(1949).max(2100).nullable(),
  industries: z.array(z.string().min(1)),
  /** Longitude and latitude in degrees, rough. */
  lngLat: z.tuple([z.number(), z.number()]).nullable(),
  /** How sure the entry is: backed by a source, or general knowledge. */
  confidence: z.enum(['sourced', 'general knowledge']),
  sources: z.array(z.string().min(1)),
});
export type Park = z.infer<typeof parkSchema>;

/** A zone that is printed but in no registry entry: `content/articles/discovered.json`, written by ingest. */
export const discoveredParkSchema = z.strictObject({
  id: z.string().regex(SLUG),
  /** As printed: `芮城经济技术开发区`. */
  name: z.string().min(1),
  /** Number of articles that name it. */
  mentions: z.int().min(1),
});
export type DiscoveredPark = z.infer<typeof discoveredParkSchema>;

/** What checking the registry as a whole found; `path` leads to the entry: `[12, 'parent']`. */
export interface RegistryProblem {
  path: (string | number)[];
  message: string;
}

/** Checks what no single entry shows: ids and names used twice, parents that are missing or go round in a circle. */
export function findRegistryProblems(parks: readonly Park[]): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const byId = new Map<string, Park>();
  const ownerOfName = new Map<string, string>();
  parks.forEach((park, index) => {
    if (byId.has(park.id)) problems.push({ path: [index, 'id'], message: `the id ${park.id} is used twice` });
    byId.set(park.id, park);
    for (const name of new Set(namesOfPark(park))) {
      const owner = ownerOfName.get(name);
      if (owner !== undefined && owner !== park.id) {
        problems.push({ path: [index, 'aliases'], message: `the name ${name} belongs to ${owner} already` });
      }
      ownerOfName.set(name, park.id);
    }
  });
  parks.forEach((park, index) => {
    const seen = new Set([park.id]);
    for (let parent = park.parent; parent !== null; parent = byId.get(parent)?.parent ?? null) {
      if (!byId.has(parent)) {
        problems.push({
          path: [index, 'parent'],
          message: `the parent ${parent} is no zone of the registry`,
        });
        break;
      }
      if (seen.has(parent)) {
        problems.push({ path: [index, 'parent'], message: `the parents of ${park.id} go round in a circle` });
        break;
      }
      seen.add(parent);
    }
  });
  return problems;
}

/** Every printed name of a zone, the official one first. */
export function namesOfPark(park: Park): string[] {
  return [...new Set([park.name, park.shortName, ...park.aliases])];
}

/** The registry with its look-ups. */
export class ParkRegistry {
  readonly parks: readonly Park[];
  readonly #byId: Map<string, Park>;
  readonly #children: Map<string, Park[]>;

  constructor(parks: readonly Park[]) {
    this.parks = parks;
    this.#byId = new Map(parks.map((park) => [park.id, park]));
    this.#children = Map.groupBy(
      parks.filter((park) => park.parent !== null),
      (park) => park.parent ?? '',
    );
  }

  get(id: string): Park | undefined {
    return this.#byId.get(id);
  }

  /** Parks whose parent this is, in registry order. */
  children(id: string): readonly Park[] {
    return this.#children.get(id) ?? [];
  }

  /** The zones above a park, nearest first: `zonggai-tanghuai` → `[zonggai-shifanqu]`. */
  ancestors(id: string): Park[] {
    const result: Park[] = [];
    for (let park = this.#byId.get(id); park?.parent != null;) {
      const parent = this.#byId.get(park.parent);
      if (!parent || result.includes(parent)) break;
      result.push(parent);
      park = parent;
    }
    return result;
  }

  /** All parks below a zone, at any depth. */
  descendants(id: string): Park[] {
    return this.children(id).flatMap((child) => [child, ...this.descendants(child.id)]);
  }
}
