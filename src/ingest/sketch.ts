/** Length of the overlapping strings that texts are compared by, in characters. */
export const SHINGLE_LENGTH = 5;
/** Number of values in a sketch. */
const SKETCH_SIZE = 48;
/** Values that two sketches must share in one place before they are looked at: bands of locality-sensitive hashing. */
const BAND_SIZE = 4;
/** Number of keys under which a sketch is filed. */
export const BANDS = SKETCH_SIZE / BAND_SIZE;
const NOTHING_YET = 0xffffffff;
/** Odd and large, so that neighbouring characters don't meet. */
const MULTIPLIER = 0x01000193;
/** What the first character of a shingle was multiplied by when it leaves the next one. */
const TO_LEAVE = power(MULTIPLIER, SHINGLE_LENGTH);
/** Puts apart what was borrowed over different distances; odd, so that no two distances coincide. */
const BORROWED = 0x9e3779b1;

/**
 * What remains of a text for finding others like it: the smallest hash of its shingles in each of 48 bins (one
 * permutation hashing; P. Li, A. Owen, C.-H. Zhang, 2012). Two texts agree in about as many values as they share
 * shingles. A bin without any shingle borrows from the next (A. Shrivastava, P. Li, 2014). Of each value eight bits are
 * kept, which tell as much but for one chance agreement in 256 (P. Li, A. König, 2010).
 * @param text without blanks; at least five characters
 */
export function sketchOf(text: string): Uint8Array {
  const bins = new Uint32Array(SKETCH_SIZE).fill(NOTHING_YET);
  let rolling = 0;
  for (let index = 0; index < text.length; index++) {
    const leaving = index < SHINGLE_LENGTH ? 0 : Math.imul(text.charCodeAt(index - SHINGLE_LENGTH), TO_LEAVE);
    rolling = (Math.imul(rolling, MULTIPLIER) + text.charCodeAt(index) - leaving) | 0;
    if (index + 1 < SHINGLE_LENGTH) continue;
    const hash = mix(rolling);
    const bin = hash % SKETCH_SIZE;
    if (hash < (bins[bin] ?? 0)) bins[bin] = hash;
  }
  return Uint8Array.from(bins, (value, bin) => {
    for (let distance = 0; distance < SKETCH_SIZE; distance++) {
      const found = bins[(bin + distance) % SKETCH_SIZE] ?? value;
      if (found !== NOTHING_YET) return eightBitsOf(found + Math.imul(distance, BORROWED));
    }
    return eightBitsOf(value);
  });
}

/** The last bits would not do: they tell the bin, and all values of a bin share them. */
function eightBitsOf(value: number): number {
  return Math.imul(value, BORROWED) >>> 24;
}

/** Share of the values in which two sketches agree: near the share of shingles that their texts have in common. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let agreeing = 0;
  for (let index = 0; index < SKETCH_SIZE; index++) if (a[index] === b[index]) agreeing += 1;
  return agreeing / SKETCH_SIZE;
}

/**
 * Keys under which a sketch is filed; texts that share four fifths of their shingles share one of the twelve keys in 998
 * of 1,000 cases, texts on other matters hardly ever.
 */
export function bandsOf(sketch: Uint8Array): number[] {
  const bands: number[] = [];
  for (let start = 0; start < SKETCH_SIZE; start += BAND_SIZE) {
    let key = start;
    for (let index = start; index < start + BAND_SIZE; index++)
      key = Math.imul(key ^ (sketch[index] ?? 0), BORROWED) ^ (key >>> 15);
    // The band's number in the low digits keeps the bands apart.
    bands.push((key >>> 0) * BANDS + start / BAND_SIZE);
  }
  return bands;
}

/**
 * Spreads a shingle's hash over 32 bits evenly, its low digits too. The hash itself is a polynomial of the characters
 * (R. M. Karp, M. O. Rabin, 1987): each is made of the one before in two steps, however long shingles are.
 */
function mix(rolling: number): number {
  const hash = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
  const mixed = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Modulo 2³². */
function power(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor++) product = Math.imul(product, base);
  return product;
}
