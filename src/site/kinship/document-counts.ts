/** A table has so many places for each thing counted, so that two things seldom share one. */
const PLACES_A_THING = 3;
const SMALLEST_TABLE = 2 ** 16;
/** 128 MB of counts and 256 MB of stamps, at most. */
const LARGEST_TABLE = 2 ** 27;
const MOST_COUNTED = 255;
const STAMPS = 65_535;

/**
 * In how many documents each number stands, in a table of fixed size. Two numbers may share a place: a count is never
 * too small, seldom too large, so that something rare is sometimes overlooked and something common never taken for rare.
 */
export class DocumentCounts {
  readonly #mask: number;
  readonly #counts: Uint8Array;
  /** Which document counted last at a place. */
  readonly #stamps: Uint16Array;
  #document = 0;

  /** @param things how many numbers will be added, all in all */
  constructor(things: number) {
    let size = SMALLEST_TABLE;
    while (size < things * PLACES_A_THING && size < LARGEST_TABLE) size *= 2;
    this.#mask = size - 1;
    this.#counts = new Uint8Array(size);
    this.#stamps = new Uint16Array(size);
  }

  /** Adds a document; zeros are no numbers. */
  add(numbers: Uint32Array): void {
    this.#document += 1;
    const stamp = ((this.#document - 1) % STAMPS) + 1;
    for (const number of numbers) {
      if (number === 0) continue;
      const place = number & this.#mask;
      if (this.#stamps[place] === stamp) continue;
      this.#stamps[place] = stamp;
      const count = this.#counts[place] ?? 0;
      if (count < MOST_COUNTED) this.#counts[place] = count + 1;
    }
  }

  /** Documents that hold a number; 255 stands for that many or more. */
  of(number: number): number {
    return this.#counts[number & this.#mask] ?? 0;
  }
}
