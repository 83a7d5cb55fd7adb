import type { DiscoveredPark } from '../archive/parks.ts';
import type { ReadPage } from './read-page.ts';

/** Gathers the zones of all pages that no registry entry matches. */
export class DiscoveredParks {
  readonly #parks = new Map<string, DiscoveredPark>();

  /** Takes in a page's zones, each with the number of the page's articles that name it. */
  add(page: ReadPage): void {
    for (const [id, name] of page.discovered) {
      const known = this.#parks.get(id);
      const mentions = page.articles.filter(({ document: { article } }) =>
        [...article.parks, ...article.mentions].includes(id),
      ).length;
      this.#parks.set(id, {
        id,
        name: known === undefined ? name : fullerName(known.name, name),
        mentions: (known?.mentions ?? 0) + mentions,
      });
    }
  }

  /** All that an article names, in order of their ids. */
  list(): DiscoveredPark[] {
    return [...this.#parks.values()]
      .filter((park) => park.mentions > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** The longer of two printed names; of two as long, the first by code points, so that order changes nothing. */
function fullerName(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}
