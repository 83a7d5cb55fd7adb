/** UTF-16 units run to 65,535: four digits of base 36. */
const CODE_DIGITS = 4;
const CODE_BASE = 36;
/** Sorts after the code of every character. */
export const LAST_CODE = 'zzzz';
/** Parts the tokens of single characters from the longer ones of pairs. */
const SINGLE_PREFIX = 'u';
/** What is indexed for a text without one character, which Pagefind would drop silently. */
const EMPTY_TEXT_TOKEN = SINGLE_PREFIX;

const unitCodes: string[] = [];

/** `unitCode(0x5f00)` is `'0ipc'`: a UTF-16 unit in four digits and letters, which no search engine cuts or folds. */
function unitCode(unit: number): string {
  return (unitCodes[unit] ??= unit.toString(CODE_BASE).padStart(CODE_DIGITS, '0'));
}

function singleToken(unit: number): string {
  return SINGLE_PREFIX + unitCode(unit);
}

function pairToken(text: string, offset: number): string {
  return unitCode(text.charCodeAt(offset)) + unitCode(text.charCodeAt(offset + 1));
}

/**
 * The tokens that are indexed of an article: every overlapping pair of characters, so that the position of a token is
 * the offset of its first character; then each distinct character once, in the order of first appearance.
 * @param text normalised
 */
export function articleTokens(text: string): string[] {
  const tokens: string[] = [];
  for (let offset = 0; offset + 1 < text.length; offset++) tokens.push(pairToken(text, offset));
  for (const unit of distinctUnits(text)) tokens.push(singleToken(unit));
  return tokens.length === 0 ? [EMPTY_TEXT_TOKEN] : tokens;
}

/** A token of a query and where it must stand, counted from the start of the match. */
export interface TermToken {
  token: string;
  offset: number;
}

/**
 * The tokens that find a term: pairs that together cover it (every other one is enough, since all carry positions),
 * or the character's own token where there is only one.
 * @param term normalised and not empty
 * @example termTokens('开发区') // the pairs 开发 at 0 and 发区 at 1
 */
export function termTokens(term: string): TermToken[] {
  if (term.length === 1) return [{ token: singleToken(term.charCodeAt(0)), offset: 0 }];
  const tokens: TermToken[] = [];
  for (let offset = 0; offset + 1 < term.length; offset += 2) {
    tokens.push({ token: pairToken(term, offset), offset });
  }
  if (term.length % 2 === 1)
    tokens.push({ token: pairToken(term, term.length - 2), offset: term.length - 2 });
  return tokens;
}

/** A piece of a longer string, and where it stands in that. */
export interface Piece {
  /** Normalised. */
  text: string;
  offset: number;
}

/**
 * The tokens that find a piece of two characters or more in its place.
 * @returns offsets count from where the longer string begins
 */
export function pieceTokens({ text, offset: start }: Piece): TermToken[] {
  return termTokens(text).map(({ token, offset }) => ({ token, offset: start + offset }));
}

/**
 * What the tokens of all pairs begin with that a character begins: together they tell its places, which its own token
 * does not.
 */
export function pairPrefix(character: string): string {
  return unitCode(character.charCodeAt(0));
}

/**
 * Positions below this are, for the token of a single character, in the headline: single characters stand after the
 * pairs, those of the headline first.
 * @param text normalised
 * @param headlineLength in units of `text`
 */
export function headlineEndOfSingles(text: string, headlineLength: number): number {
  const pairs = Math.max(text.length - 1, 0);
  return pairs + distinctUnits(text.slice(0, headlineLength)).size;
}

function distinctUnits(text: string): Set<number> {
  const units = new Set<number>();
  for (let offset = 0; offset < text.length; offset++) units.add(text.charCodeAt(offset));
  return units;
}
