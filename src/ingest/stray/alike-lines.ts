import { halfWidthCodeAt } from '../half-width.ts';

/** Length of the strings by which lines are found that were read twice with different errors. */
const SHINGLE_LENGTH = 6;
/** One string in so many is looked up; a line of 40 characters has a handful of them. */
const SAMPLING = 4;
/** Share of the strings looked up that must lead to the same line before the two are compared whole. */
const LEAST_VOTES = 0.4;
/** Copies of one string that are compared; a page that repeats one line a thousand times needs no more. */
const MOST_CANDIDATES = 4;
/** A page of 4,000 characters fills a twentieth of them. */
const SEEN_BITS = 1 << 15;

/**
 * The lines of a page by the strings that they hold: finds those that may be the same, for a closer look.
 * @example
 * const alike = new AlikeLines(texts);
 * alike.add(0);
 * alike.find(7, () => true); // [0] where line 7 holds many of the strings of line 0
 */
export class AlikeLines {
  /** Without blanks. */
  readonly #texts: readonly string[];
  readonly #linesByShingle = new Map<number, number[]>();
  readonly #samples = new Map<number, readonly number[]>();
  /** How many strings of the line that is looked at each line holds; nothing in between. */
  readonly #votes: Uint32Array;
  /** Strings of the lines that are known, a bit each by the end of its hash; most pages hold no line twice and need no more. */
  readonly #seen = new Uint8Array(SEEN_BITS / 8);
  /** Lines that are known but not yet looked up by their strings. */
  #waiting: number[] = [];

  /** @param texts the lines without blanks */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#votes = new Uint32Array(texts.length);
  }

  /** Makes a line known to `find`. */
  add(index: number): void {
    this.#waiting.push(index);
    for (const shingle of this.#sampleOf(index)) {
      const bit = shingle & (SEEN_BITS - 1);
      this.#seen[bit >>> 3] = (this.#seen[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  /**
   * Known lines that hold many of the strings of a line, likeliest first.
   * @param isWanted which of them count
   */
  find(index: number, isWanted: (line: number) => boolean): number[] {
    const shingles = this.#sampleOf(index);
    if (this.#countSeen(shingles) < shingles.length * LEAST_VOTES) return [];
    for (const line of this.#waiting) this.#file(line);
    this.#waiting = [];
    const voted: number[] = [];
    for (const shingle of shingles) {
      for (const line of this.#linesByShingle.get(shingle) ?? []) {
        const votes = this.#votesFor(line);
        if (votes === 0) voted.push(line);
        this.#votes[line] = votes + 1;
      }
    }
    const found = voted
      .filter((line) => this.#votesFor(line) >= shingles.length * LEAST_VOTES)
      .filter((line) => line !== index && isWanted(line))
      .sort((a, b) => this.#votesFor(b) - this.#votesFor(a) || a - b)
      .slice(0, MOST_CANDIDATES);
    for (const line of voted) this.#votes[line] = 0;
    return found;
  }

  #file(index: number): void {
    for (const shingle of this.#sampleOf(index)) {
      const lines = this.#linesByShingle.get(shingle);
      if (lines === undefined) this.#linesByShingle.set(shingle, [index]);
      else if (lines.length < MOST_CANDIDATES && !lines.includes(index)) lines.push(index);
    }
  }

  /** No fewer than the strings that known lines hold. */
  #countSeen(shingles: readonly number[]): number {
    let count = 0;
    for (const shingle of shingles) {
      const bit = shingle & (SEEN_BITS - 1);
      count += ((this.#seen[bit >>> 3] ?? 0) >>> (bit & 7)) & 1;
    }
    return count;
  }

  #votesFor(line: number): number {
    return this.#votes[line] ?? 0;
  }

  #sampleOf(index: number): readonly number[] {
    const known = this.#samples.get(index);
    if (known !== undefined) return known;
    const shingles = sample(this.#texts[index] ?? '');
    this.#samples.set(index, shingles);
    return shingles;
  }
}

/** Room for the characters of a line, reused from line to line. */
let codes = new Uint16Array(1024);

/** Hashes of every fourth string of a line, chosen by its characters, so that copies choose the same ones. */
function sample(text: string): number[] {
  const shingles: number[] = [];
  if (codes.length < text.length) codes = new Uint16Array(text.length * 2);
  for (let index = 0; index < text.length; index++) codes[index] = halfWidthCodeAt(text, index);
  for (let index = 0; index + SHINGLE_LENGTH <= text.length; index++) {
    const choice = (codes[index] ?? 0) + (codes[index + 2] ?? 0) * 7 + (codes[index + 5] ?? 0) * 31;
    if (choice % SAMPLING !== 0) continue;
    let hash = 0;
    for (let at = index; at < index + SHINGLE_LENGTH; at++)
      hash = Math.imul(hash, 0x01000193) ^ (codes[at] ?? 0);
    shingles.push(hash);
  }
  return shingles;
}
