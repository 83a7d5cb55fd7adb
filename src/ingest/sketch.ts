/** Length of the overlapping strings that texts are compared by, in characters. */
export const SHINGLE_LENGTH = 5;
/** Number of values in a sketch. */
const SKETCH_SIZE = 48;
/** Values that two sketches must share in one place before they are looked at: bands of locality-sensitive hashing. */
const BAND_SIZE = 4;
/** Number of keys under which a sketch is filed. */
export const BANDS = SKETCH_SIZE / BAND_SIZE;
const NOTHING_YET = 0xffffffff;
/** Puts apart what was borrowed over different distances; odd, so that no two distances coincide. */
const BORROWED = 0x9e3779b1;

/**
 * What remains of a text for finding others like it: the smallest hash of its shingles in each of 48 bins (one
 * permutation hashing; P. Li, A. Owen, C.-H. Zhang, 2012). Two texts agree in about as many values as they share
 * shingles. A bin without any shingle borrows from the next (A. Shrivastava, P. Li, 2014).
 * @param text without blanks; at least five characters
 */
export function sketchOf(text: string): Uint32Array {
  const bins = new Uint32Array(SKETCH_SIZE).fill(NOTHING_YET);
  for (let start = 0; start + SHINGLE_LENGTH <= text.length; start++) {
    const hash = hashAt(text, start);
    const bin = hash % SKETCH_SIZE;
    if (hash < (bins[bin] ?? 0)) bins[bin] = hash;
  }
  return bins.map((value, bin) => {
    for (let distance = 0; distance < SKETCH_SIZE; distance++) {
      const found = bins[(bin + distance) % SKETCH_SIZE] ?? value;
      if (found !== NOTHING_YET) return (found + Math.imul(distance, BORROWED)) >>> 0;
    }
    return value;
  });
}

/** Share of the values in which two sketches agree: near the share of shingles that their texts have in common. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let agreeing = 0;
  for (let index = 0; index < SKETCH_SIZE; index++) if (a[index] === b[index]) agreeing += 1;
  return agreeing / SKETCH_SIZE;
}

/**
 * Keys under which a sketch is filed; texts that share four fifths of their shingles share one of the twelve keys in 998
 * of 1,000 cases, texts on other matters hardly ever.
 */
export function bandsOf(sketch: Uint32Array): number[] {
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

/** FNV-1a over the UTF-16 units of a shingle, 32 bits, mixed once more so that its low digits are even. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + SHINGLE_LENGTH; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
