/** How dark a cell is, from 0 for none to 4: the class `depth-3` of calendar.css. */
export type Depth = 0 | 1 | 2 | 3 | 4;

/** The least count of each depth from 1 to 4. */
const DAY_STEPS = [1, 2, 4, 7] as const;

const SHARES = [0, 0.25, 0.5, 0.75] as const;

/** What the depths stand for, as the legend of a calendar says it. */
export const DEPTH_WORDS: readonly { depth: Depth; words: string }[] = [
  { depth: 1, words: '1篇' },
  { depth: 2, words: '2—3篇' },
  { depth: 3, words: '4—6篇' },
  { depth: 4, words: '7篇以上' },
];

/** The depth of a number of articles, the same on every calendar so that years can be compared: `depthOf(5)` is 3. */
export function depthOf(count: number): Depth {
  return DAY_STEPS.filter((step) => count >= step).length as Depth;
}

/** The depth of a count beside the highest of its kind, in quarters: `depthOfShare(30, 100)` is 2. */
export function depthOfShare(count: number, highest: number): Depth {
  if (count <= 0 || highest <= 0) return 0;
  return SHARES.filter((share) => count / highest > share).length as Depth;
}
