import type { Redirect } from '../archive/redirect.ts';

/** A chain of old addresses is followed no further; longer ones would be a circle. */
const LONGEST_CHAIN = 20;

/**
 * The redirects that hold now, with those of earlier runs whose text is still there: an address that was given out once
 * leads on, also when an editor renames an article again or takes a rename back.
 * @param now redirects that follow from the dumps, their corrections and the ledger
 * @param earlier redirects that an earlier run wrote
 * @param articles ids of the articles that readers may see
 * @returns one for each old address, in no order
 */
export function keepRedirects(
  now: readonly Redirect[],
  earlier: readonly Redirect[],
  articles: ReadonlySet<string>,
): Redirect[] {
  const targets = new Map(now.map(({ from, to }) => [from, to]));
  const leadsTo = (id: string): string | undefined => {
    let at: string | undefined = id;
    for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++) {
      if (articles.has(at)) return at;
      at = targets.get(at);
    }
    return undefined;
  };
  const keep = (old: string, other: string) => {
    if (articles.has(old) || targets.has(old)) return;
    const target = leadsTo(other);
    if (target !== undefined) targets.set(old, target);
  };
  for (const { from, to } of earlier) {
    keep(from, to);
    // The new name was an address too, for as long as it was one.
    keep(to, from);
  }
  return [...targets].map(([from, to]) => ({ from, to }));
}
