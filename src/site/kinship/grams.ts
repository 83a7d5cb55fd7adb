/** Characters of a gram: long enough to say something, short enough to find every shared phrase. */
export const GRAM_LENGTH = 5;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Whether a UTF-16 unit is a Han character. */
export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/**
 * A number for the gram that begins at each place of a text; 0 where fewer than {@link GRAM_LENGTH} Han characters stand
 * in a row from there. Different grams may, seldom, have the same number.
 */
export function gramsOf(text: string): Uint32Array {
  const grams = new Uint32Array(text.length);
  let run = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    run = isHan(text.charCodeAt(index)) ? run + 1 : 0;
    if (run >= GRAM_LENGTH) grams[index] = gramAt(text, index);
  }
  return grams;
}

/** FNV-1a over the characters, 32 bits, well mixed in its low ones; never 0. */
function gramAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + GRAM_LENGTH; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}
