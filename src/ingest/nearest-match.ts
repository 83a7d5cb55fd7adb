import { shinglesOf } from './shingles.ts';

/** Texts are compared by pairs of characters. */
const SHINGLE_LENGTH = 2;
/** A stretch that shares less of the pairs is no match. */
const LEAST_SHARE = 0.4;

/**
 * The stretch of the texts that is most like the words looked for, as long as they are; null when nothing is like them.
 * @example nearestMatch('入企帮扶', ['“一企一策”人企帮扶情况']) // '人企帮扶'
 */
export function nearestMatch(words: string, texts: readonly string[]): string | null {
  const wanted = shinglesOf(words, SHINGLE_LENGTH);
  const beginsAlike = (stretch: string) => stretch.startsWith(words.slice(0, 1));
  let best: string | null = null;
  let bestShare = LEAST_SHARE;
  for (const text of texts) {
    for (let start = 0; start === 0 || start + words.length <= text.length; start++) {
      const stretch = text.slice(start, start + words.length);
      const share = shareOf(wanted, stretch);
      // Of stretches that are as like it, the one that begins as it does.
      const isBetter =
        share > bestShare ||
        (best !== null && share === bestShare && beginsAlike(stretch) && !beginsAlike(best));
      if (isBetter) {
        best = stretch;
        bestShare = share;
      }
    }
  }
  return best;
}

function shareOf(wanted: ReadonlySet<string>, stretch: string): number {
  const found = shinglesOf(stretch, SHINGLE_LENGTH);
  let common = 0;
  for (const shingle of wanted) if (found.has(shingle)) common += 1;
  return wanted.size === 0 ? 0 : common / wanted.size;
}
