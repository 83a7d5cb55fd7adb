/**
 * All strings of a given length in a text: what texts are compared by.
 * @example shinglesOf('开发区', 2) // Set { '开发', '发区' }
 */
export function shinglesOf(text: string, length: number): Set<string> {
  const shingles = new Set<string>();
  for (let index = 0; index + length <= text.length; index++) shingles.add(text.slice(index, index + length));
  return shingles;
}

/** Share of the strings of both texts that both hold (Jaccard's index): 0 nothing in common, 1 the same strings. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
