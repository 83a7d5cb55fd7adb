import type { TermToken } from './tokens.ts';
import type { Postings } from './word-index.ts';

/**
 * Finds where all tokens of a term stand together.
 * @param found the postings of each token
 * @returns the pages that hold the term, with the ascending positions of its first character
 */
export function intersectPostings(found: { token: TermToken; postings: Postings }[]): Postings {
  const [rarest, ...others] = found.toSorted((a, b) => a.postings.size - b.postings.size);
  if (rarest === undefined) return new Map();
  let result = startsOf(rarest.postings, rarest.token.offset);
  for (const { token, postings } of others) result = keepTogether(result, postings, token.offset);
  return result;
}

/** Where any of several words stands, ascending. */
export function unitePostings(all: readonly Postings[]): Postings {
  const united: Postings = new Map();
  for (const postings of all)
    for (const [page, positions] of postings) {
      const known = united.get(page);
      if (known === undefined) united.set(page, [...positions]);
      else known.push(...positions);
    }
  for (const positions of united.values()) positions.sort((a, b) => a - b);
  return united;
}

function startsOf(postings: Postings, offset: number): Postings {
  return offset === 0
    ? postings
    : mapPositions(postings, (positions) => positions.map((position) => position - offset));
}

function keepTogether(starts: Postings, postings: Postings, offset: number): Postings {
  return mapPositions(starts, (positions, page) => {
    const here = postings.get(page);
    if (here === undefined) return [];
    const wanted = new Set(here);
    return positions.filter((position) => wanted.has(position + offset));
  });
}

/** Maps the positions page by page and drops pages that have none left. */
function mapPositions(postings: Postings, map: (positions: number[], page: number) => number[]): Postings {
  const result: Postings = new Map();
  for (const [page, positions] of postings) {
    const kept = map(positions, page);
    if (kept.length > 0) result.set(page, kept);
  }
  return result;
}
