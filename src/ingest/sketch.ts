/** What remains of a text: 48 values of eight bits. */
export type Sketch = Uint8Array;

/** Length of the overlapping strings that texts are compared by, in characters. */
export const SHINGLE_LENGTH = 5;
/** Number of values in a sketch. */
const SKETCH_SIZE = 48;
/** Values that two sketches must share in one place before they are looked at: bands of locality-sensitive hashing. */
const BAND_SIZE = 4;
/** Number of bands of a sketch. */
export const BANDS = SKETCH_SIZE / BAND_SIZE;
const NOTHING_YET = 0x7fffffff;
/** Odd and large, so that neighbouring characters don't meet. */
const MULTIPLIER = 0x01000193;
/** What the first character of a shingle was multiplied by when it leaves the next one. */
const TO_LEAVE = power(MULTIPLIER, SHINGLE_LENGTH);
/** Puts apart what was borrowed over different distances; odd, so that no two distances coincide. */
const BORROWED = 0x9e3779b1;

/** A column holds no more: a key and a position take up all digits of a number. */
const MOST_SKETCHES = 2 ** 21;
/** Sketches in a piece of a column. A piece is added when the last is full: what is there is never copied. */
const PIECE = 1024;

/** The smallest hash in each bin; reused from text to text. */
const bins = new Int32Array(SKETCH_SIZE);

/**
 * What remains of a text for finding others like it: the smallest hash of its shingles in each of 48 bins (one
 * permutation hashing; P. Li, A. Owen, C.-H. Zhang, 2012). Two texts agree in about as many values as they share
 * shingles. A bin without any shingle borrows from the next (A. Shrivastava, P. Li, 2014). Of each value eight bits are
 * kept, which tell as much but for one chance agreement in 256 (P. Li, A. König, 2010).
 * @param text without blanks; at least five characters
 */
export function sketchOf(text: string): Sketch {
  bins.fill(NOTHING_YET);
  let rolling = 0;
  for (let index = 0; index < text.length; index++) {
    const leaving = index < SHINGLE_LENGTH ? 0 : Math.imul(text.charCodeAt(index - SHINGLE_LENGTH), TO_LEAVE);
    rolling = (Math.imul(rolling, MULTIPLIER) + text.charCodeAt(index) - leaving) | 0;
    if (index + 1 < SHINGLE_LENGTH) continue;
    const hash = mix(rolling);
    // The last 16 bits, spread over the bins: a remainder costs more than all else here.
    const bin = ((hash & 0xffff) * SKETCH_SIZE) >>> 16;
    if (hash < (bins[bin] ?? 0)) bins[bin] = hash;
  }
  const sketch = new Uint8Array(SKETCH_SIZE);
  for (let bin = 0; bin < SKETCH_SIZE; bin++) sketch[bin] = eightBitsOf(valueAt(bin));
  return sketch;
}

/** The value of a bin, or what it borrows from the next one that has any. */
function valueAt(bin: number): number {
  for (let distance = 0; distance < SKETCH_SIZE; distance++) {
    const found = bins[(bin + distance) % SKETCH_SIZE] ?? NOTHING_YET;
    if (found !== NOTHING_YET) return found + Math.imul(distance, BORROWED);
  }
  return NOTHING_YET;
}

/** The last bits would not do: they tell the bin, and all values of a bin share them. */
function eightBitsOf(value: number): number {
  return Math.imul(value, BORROWED) >>> 24;
}

/** Share of the values in which two sketches agree: near the share of shingles that their texts have in common. */
export function likeness(a: Sketch, b: Sketch): number {
  let agreeing = 0;
  for (let index = 0; index < SKETCH_SIZE; index++) if (a[index] === b[index]) agreeing += 1;
  return agreeing / SKETCH_SIZE;
}

/** Sketches one after the other, outside the heap. */
export class SketchColumn {
  readonly #pieces: Uint8Array[] = [];
  #count = 0;

  /** @param sketch null where a text is too short for one */
  add(sketch: Sketch | null): void {
    if (this.#count === this.#pieces.length * PIECE) this.#pieces.push(new Uint8Array(PIECE * SKETCH_SIZE));
    this.#count += 1;
    if (sketch !== null) this.at(this.#count - 1).set(sketch);
  }

  /** A view, not a copy. */
  at(position: number): Sketch {
    const start = (position % PIECE) * SKETCH_SIZE;
    return this.#pieceOf(position).subarray(start, start + SKETCH_SIZE);
  }

  /**
   * Which sketches are worth comparing: those that agree in a whole band. Texts that share four fifths of their shingles
   * do in one of the twelve in 998 of 1,000 cases, texts on other matters hardly ever.
   * @returns for each band, one after the other, and each sketch the position of the nearest before it that agrees there;
   *   −1 where none does
   */
  agreeingBefore(): Int32Array<ArrayBuffer> {
    const before = new Int32Array(BANDS * this.#count).fill(-1);
    // Sorted by key, and of the same key by position: both in one number, since numbers sort without being compared by hand.
    const keyed = new Float64Array(this.#count);
    for (let band = 0; band < BANDS; band++) {
      for (let position = 0; position < this.#count; position++)
        keyed[position] = this.#keyOf(position, band) * MOST_SKETCHES + position;
      keyed.sort();
      for (let rank = 1; rank < this.#count; rank++) {
        const [last = 0, value = 0] = [keyed[rank - 1], keyed[rank]];
        if (Math.floor(last / MOST_SKETCHES) === Math.floor(value / MOST_SKETCHES))
          before[band * this.#count + (value % MOST_SKETCHES)] = last % MOST_SKETCHES;
      }
    }
    return before;
  }

  /** The values of a band as one number below 2³². */
  #keyOf(position: number, band: number): number {
    const piece = this.#pieceOf(position);
    const start = (position % PIECE) * SKETCH_SIZE + band * BAND_SIZE;
    let key = 0;
    for (let index = start; index < start + BAND_SIZE; index++) key = key * 256 + (piece[index] ?? 0);
    return key;
  }

  #pieceOf(position: number): Uint8Array {
    const piece = this.#pieces[Math.floor(position / PIECE)];
    if (piece === undefined || position >= this.#count)
      throw new RangeError(`no sketch ${position}: there are ${this.#count}`);
    return piece;
  }
}

/**
 * Spreads a shingle's hash over 32 bits evenly, its low digits too. The hash itself is a polynomial of the characters
 * (R. M. Karp, M. O. Rabin, 1987): each is made of the one before in two steps, however long shingles are.
 */
function mix(rolling: number): number {
  const hash = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
  const mixed = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** Modulo 2³². */
function power(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor++) product = Math.imul(product, base);
  return product;
}
