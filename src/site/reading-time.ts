/**
 * Characters a minute that a newspaper text is read at in silence: between the 255 of reading aloud (IReST, Trauzettel-
 * Klosinski and Dietz 2012) and the 500 that web pages commonly reckon with. The page 怎样引用 says so to readers.
 */
export const CHARACTERS_A_MINUTE = 400;

const BLANK = /\s/g;

/** Characters of a text, punctuation included, blanks not. */
export function countCharacters(text: string): number {
  return Array.from(text.replace(BLANK, '')).length;
}

/**
 * How long a text is: `1203字，约读3分钟`; less than a minute counts as one.
 * @example lengthInWords('字'.repeat(1203)) // '1203字，约读3分钟'
 */
export function lengthInWords(text: string): string {
  const characters = countCharacters(text);
  return `${characters}字，约读${Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE))}分钟`;
}
