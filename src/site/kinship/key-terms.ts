import { DocumentCounts } from './document-counts.ts';
import { isHan } from './grams.ts';
import { wordBounds } from './word-bounds.ts';

const MOST_TERMS = 6;
const LONGEST_TERM = 8;
/** Two characters must be said more often than a longer term to be more than a turn of phrase. */
const FEWEST_TIMES = { short: 4, long: 2 };
/** Characters that bind words and stand in no term: 升级和发展 is none. */
const BINDING = new Set('的了是在和与及为等将把对被也都并从到以其这那各');
/** Candidates that are looked at closely, best first. */
const MOST_CANDIDATES = 14;
/** Different pairs of Han characters that a large archive holds. */
const PAIRS = 400_000;

/** In how many texts each pair of Han characters stands. */
export interface PairCounts {
  texts: number;
  of(pair: number): number;
}

/** Counts the pairs of texts, one by one. */
export class PairCounter implements PairCounts {
  texts = 0;
  readonly #counts = new DocumentCounts(PAIRS);

  add(text: string): void {
    const pairs = new Uint32Array(text.length);
    for (let index = 0; index + 1 < text.length; index++) pairs[index] = pairAt(text, index);
    this.#counts.add(pairs);
    this.texts += 1;
  }

  of(pair: number): number {
    return this.#counts.of(pair);
  }
}

/** A number for two Han characters; 0 where there are none. */
function pairAt(text: string, index: number): number {
  const first = text.charCodeAt(index);
  const second = text.charCodeAt(index + 1);
  if (!isHan(first) || !isHan(second)) return 0;
  return (Math.imul((first << 16) | second, 0x2c1b3c6d) >>> 5) | 1;
}

interface Candidate {
  start: number;
  length: number;
  times: number;
  weight: number;
}

/**
 * The words that stand out in a text: said again and again in it, and seldom in the archive (times × length × the
 * logarithm of how rare its rarest pair of characters is; tf-idf). A term is a whole word or several, as the segmenter
 * of Unicode finds them, and does not always stand between the same neighbours, which would make it a piece of something
 * longer. Same text, same archive: same terms.
 * @param known names that the page shows anyway; a term inside one of them is left out
 */
export function keyTerms(text: string, pairs: PairCounts, known: readonly string[]): string[] {
  const terms: string[] = [];
  for (const { start, length } of candidates(text, pairs)) {
    const term = text.slice(start, start + length);
    if (known.some((name) => name.includes(term) || term.includes(name))) continue;
    if (terms.some((chosen) => chosen.includes(term) || term.includes(chosen))) continue;
    if (!isIndependent(text, term)) continue;
    const bounds = wordBounds(text, start, start + length);
    if (!bounds.includes(start) || !bounds.includes(start + length)) continue;
    terms.push(term);
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}

function candidates(text: string, pairs: PairCounts): Candidate[] {
  const counts = countStrings(text);
  const found: Candidate[] = [];
  for (const [string, { start, times }] of counts) {
    const length = string.length;
    if (times < (length === 2 ? FEWEST_TIMES.short : FEWEST_TIMES.long)) continue;
    let rarest = pairs.texts;
    for (let index = start; index < start + length - 1; index++) {
      rarest = Math.min(rarest, pairs.of(pairAt(text, index)));
    }
    const rarity = Math.log((pairs.texts + 1) / Math.max(1, rarest));
    found.push({ start, length, times, weight: times * Math.sqrt(length) * rarity });
  }
  return found
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start || b.length - a.length)
    .slice(0, MOST_CANDIDATES);
}

/** Whether different characters stand before a term, and different ones behind it; a mark is always another one. */
function isIndependent(text: string, term: string): boolean {
  const before = new Set<string | number>();
  const behind = new Set<string | number>();
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    before.add(isHan(text.charCodeAt(at - 1)) ? text.charAt(at - 1) : at);
    behind.add(isHan(text.charCodeAt(end)) ? text.charAt(end) : at);
  }
  return before.size > 1 && behind.size > 1;
}

/** Strings of Han characters with how often they stand in a text; only those all of whose pairs stand there twice. */
function countStrings(text: string): Map<string, { start: number; times: number }> {
  const repeated = repeatedPairs(text);
  const strings = new Map<string, { start: number; times: number }>();
  for (let start = 0; start + 1 < text.length; start++) {
    for (let length = 2; length <= LONGEST_TERM && repeated[start + length - 2] === 1; length++) {
      const string = text.slice(start, start + length);
      const known = strings.get(string);
      if (known === undefined) strings.set(string, { start, times: 1 });
      else known.times += 1;
    }
  }
  return strings;
}

/** 1 at each place of a text whose pair of characters stands there more than once and binds nothing. */
function repeatedPairs(text: string): Uint8Array {
  const repeated = new Uint8Array(text.length);
  const firstPlaces = new Map<number, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = pairAt(text, index);
    if (pair === 0 || BINDING.has(text.charAt(index)) || BINDING.has(text.charAt(index + 1))) continue;
    const first = firstPlaces.get(pair);
    if (first === undefined) firstPlaces.set(pair, index);
    else {
      repeated[first] = 1;
      repeated[index] = 1;
    }
  }
  return repeated;
}
