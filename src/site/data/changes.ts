import type { Manifest } from './manifest.ts';

/** What is different between two states of the archive: ids, in their order. */
export interface DataChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/** Compares two states of the archive, article by article. */
export function dataChanges(
  before: Pick<Manifest, 'articles'>,
  after: Pick<Manifest, 'articles'>,
): DataChanges {
  const old = new Map(Object.entries(before.articles));
  const now = new Map(Object.entries(after.articles));
  const ids = (articles: Map<string, string>, keep: (id: string, hash: string) => boolean) =>
    [...articles]
      .filter(([id, hash]) => keep(id, hash))
      .map(([id]) => id)
      .toSorted();
  return {
    added: ids(now, (id) => !old.has(id)),
    changed: ids(now, (id, hash) => old.has(id) && old.get(id) !== hash),
    removed: ids(old, (id) => !now.has(id)),
  };
}
