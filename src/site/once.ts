import type { Catalog } from '../archive/catalog.ts';

/**
 * Makes a function of the catalog compute once and remember: pages ask for the same counts thousands of times.
 * @example const articlesByPrefecture = oncePerCatalog((catalog) => …)
 */
export function oncePerCatalog<Result>(compute: (catalog: Catalog) => Result): (catalog: Catalog) => Result {
  const known = new WeakMap<Catalog, { result: Result }>();
  return (catalog) => {
    const before = known.get(catalog);
    if (before !== undefined) return before.result;
    const result = compute(catalog);
    known.set(catalog, { result });
    return result;
  };
}
