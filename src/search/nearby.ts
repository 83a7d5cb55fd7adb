import type { Shard } from './shard.ts';
import type { Piece } from './tokens.ts';

/** Strings of one length, of which all but one character is known; or all of them are. */
interface Pattern {
  /** Ascending; together they leave out one character, or none. */
  pieces: Piece[];
  length: number;
}

/** Longer terms have too many neighbours to look for. */
const LONGEST_TERM = 12;
/** Known characters that a pattern must have: fewer stand in every text. */
const FEWEST_KNOWN = 2;
/** Texts read for each way in which a string may differ from a term. */
const TEXTS_A_PATTERN = 4;
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/**
 * Finds strings in a part of the index that are one character away from a term: another character in one place, one
 * more, one fewer, but no mark of punctuation more. For each place a few of the newest articles are looked at, not all.
 * @param term normalised; nothing is found for one longer than twelve characters or shorter than three
 * @param passes whether an article may be looked at, by its row
 * @param textOf the searchable text of an article, normalised
 * @throws Error when a chunk or a text is missing or cut
 */
export async function neighboursIn(
  shard: Shard,
  term: string,
  passes: (row: number) => boolean,
  textOf: (id: string) => Promise<string>,
): Promise<string[]> {
  const found = await Promise.all(
    patternsAround(term).map(async (pattern) => {
      const starts = await shard.findPieces(pattern.pieces);
      const places = [...starts].filter(([row]) => passes(row)).slice(0, TEXTS_A_PATTERN);
      const strings = await Promise.all(
        places.map(async ([row, positions]) => {
          const text = await textOf(shard.table.ids[row] ?? '');
          return positions.map((start) => fittingString(text, start, pattern));
        }),
      );
      return strings.flat();
    }),
  );
  const marks = countPunctuation(term);
  return [...new Set(found.flat().filter((string) => string !== null))].filter(
    (string) => string !== term && countPunctuation(string) <= marks,
  );
}

/**
 * A term without its marks of punctuation, such as quotation marks that an input method put there; null where it has
 * none, or nothing else.
 */
export function withoutPunctuation(term: string): string | null {
  const bare = term.replace(PUNCTUATION, '');
  return bare === term || bare === '' ? null : bare;
}

function countPunctuation(text: string): number {
  return text.match(PUNCTUATION)?.length ?? 0;
}

/** What the strings look like. */
function patternsAround(term: string): Pattern[] {
  if (term.length > LONGEST_TERM) return [];
  const patterns: Pattern[] = [];
  for (let at = 0; at < term.length; at++) {
    patterns.push(makePattern(term.slice(0, at), 1, term.slice(at + 1)));
    if (at > 0) patterns.push(makePattern(term.slice(0, at), 1, term.slice(at)));
    patterns.push(makePattern(term.slice(0, at) + term.slice(at + 1), 0, ''));
  }
  return patterns.filter(({ pieces }) => {
    const known = pieces.reduce((sum, { text }) => sum + text.length, 0);
    return known >= FEWEST_KNOWN && term.length > FEWEST_KNOWN;
  });
}

function makePattern(before: string, open: number, after: string): Pattern {
  const pieces = [
    { text: before, offset: 0 },
    { text: after, offset: before.length + open },
  ];
  return { pieces: pieces.filter(({ text }) => text !== ''), length: before.length + open + after.length };
}

/** The string that begins at a place of a text, if it fits and stands in one line. */
function fittingString(text: string, start: number, { pieces, length }: Pattern): string | null {
  if (start < 0 || start + length > text.length) return null;
  const found = text.slice(start, start + length);
  const fits = pieces.every((piece) => found.startsWith(piece.text, piece.offset)) && !found.includes('\n');
  return fits ? found : null;
}
