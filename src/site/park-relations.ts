import type { Catalog } from '../archive/catalog.ts';

/** Something that is counted beside a zone. */
export interface Counted {
  /** Name of a person, or id of a zone. */
  key: string;
  count: number;
}

/** Those with the highest counts, and how many there are in all. */
export interface Ranking {
  first: readonly Counted[];
  /** What a fold holds. */
  more: readonly Counted[];
  total: number;
}

/** Names shown at once, and behind a fold; a zone of a thousand articles may have hundreds. */
const AUTHORS_SHOWN = 12;
const AUTHORS_FOLDED = 88;
const COMPANIONS_SHOWN = 10;
const COMPANIONS_FOLDED = 20;

/** Who signs articles about a zone, most articles first, ties in order of code points. */
export function authorsOfPark(catalog: Catalog, parkId: string): Ranking {
  const counts = new Map<string, number>();
  for (const { authors } of catalog.ofPark(parkId)) {
    for (const name of new Set(authors)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return rank(counts, AUTHORS_SHOWN, AUTHORS_FOLDED);
}

/** The zones that an author's articles are about, most articles first. */
export function parksOfAuthor(catalog: Catalog, name: string): Ranking {
  const counts = new Map<string, number>();
  for (const { parks } of catalog.byAuthor(name)) {
    for (const id of outermost(catalog, parks)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return rank(counts, COMPANIONS_SHOWN, COMPANIONS_FOLDED);
}

/**
 * Zones that stand in the same articles as one: both are what the article is about, or one of them is named in its text.
 * Zones that lie in each other are no company.
 */
export function companionsOfPark(catalog: Catalog, parkId: string): Ranking {
  const { registry } = catalog;
  const kin = new Set([
    parkId,
    ...[...registry.ancestors(parkId), ...registry.descendants(parkId)].map(({ id }) => id),
  ]);
  const counts = new Map<string, number>();
  for (const { parks, mentions } of [...catalog.ofPark(parkId), ...catalog.mentioning(parkId)]) {
    for (const id of outermost(catalog, [...parks, ...mentions])) {
      if (!kin.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return rank(counts, COMPANIONS_SHOWN, COMPANIONS_FOLDED);
}

/** Those zones that lie in none of the others, each once. */
function outermost(catalog: Catalog, ids: readonly string[]): string[] {
  const all = new Set(ids);
  return [...all].filter((id) => !catalog.registry.ancestors(id).some((above) => all.has(above.id)));
}

function rank(counts: ReadonlyMap<string, number>, shown: number, folded: number): Ranking {
  const sorted = Array.from(counts, ([key, count]) => ({ key, count })).toSorted(
    (a, b) => b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { first: sorted.slice(0, shown), more: sorted.slice(shown, shown + folded), total: sorted.length };
}
