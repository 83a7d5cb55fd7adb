import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** `“` `”` `„`: printed double quotation marks */
const DOUBLE_QUOTES = /[“”„]/g;
/** `‘` `’`: printed single quotation marks */
const SINGLE_QUOTES = /[‘’]/g;
/** `—` `–` `―`: printed dashes */
const DASHES = /[—–―]/g;
/** White space of any kind, characters without width included; not the line feed that ends a paragraph. */
const WHITE_SPACE = /(?!\n)[\s\p{White_Space}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** `A` `Ω` `İ`: characters that have a lower case. One by one, so that Σ does not depend on its neighbours. */
const UPPER_CASE = /\p{Changes_When_Lowercased}/gu;
const TRADITIONAL_CHARACTERS = new RegExp(`[${TRADITIONAL}]`, 'g');

const SIMPLIFIED_FORM = new Map(
  Array.from(TRADITIONAL, (character, index) => [character, SIMPLIFIED.charAt(index)]),
);

/**
 * Brings text and queries into the one form in which they are compared: compatibility forms (full width, ㎡), case,
 * quotation marks, dashes, white space and traditional characters make no difference. A line feed stays: it ends a
 * paragraph. Normalising twice changes nothing. Lengths are UTF-16 units here and everywhere in search, so that
 * "contains" means what `String.prototype.includes` says, halves of an emoji included.
 * @example normalise('高新區 “１２ ㎡”') // '高新区"12m2"'
 */
export function normalise(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replace(UPPER_CASE, (character) => character.toLowerCase())
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(WHITE_SPACE, '')
    .replace(TRADITIONAL_CHARACTERS, (character) => SIMPLIFIED_FORM.get(character) ?? character);
  // Dropping a blank or a capital can bring a letter and its accent together: "e ´" is "é" only now.
  return folded.normalize('NFKC');
}
