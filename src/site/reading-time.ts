/**
 * Characters a minute that a newspaper text is read at in silence: between the 255 of reading aloud (IReST, Trauzettel-
 * Klosinski and Dietz 2012) and the 500 that web pages commonly reckon with. The page 怎样引用 says so to readers.
 */
export const CHARACTERS_A_MINUTE = 400;

/** A blank, or the second half of a character outside the basic plane: what is not counted. */
const NOT_COUNTED = /[\s\udc00-\udfff]/g;

/** Characters of a text, punctuation included, blanks not. */
export function countCharacters(text: string): number {
  return text.replace(NOT_COUNTED, '').length;
}

/**
 * How long a text is: `1203字，约读3分钟`; less than a minute counts as one.
 * @example lengthInWords('字'.repeat(1203)) // '1203字，约读3分钟'
 */
export function lengthInWords(text: string): string {
  const characters = countCharacters(text);
  return `${characters}字，约读${Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE))}分钟`;
}
