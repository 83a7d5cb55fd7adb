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
/** The index knows the places of pairs of characters, not of single ones. */
const SHORTEST_PIECE = 2;
/** Texts read for each way in which a string may differ from a term. */
const TEXTS_A_PATTERN = 4;

/**
 * Finds strings in a part of the index that are one character away from a term: another character in one place, one
 * more, one fewer. For each place a few of the newest articles are looked at, not all.
 * @param term normalised; nothing is found for one longer than twelve characters or shorter than three
 * @param textOf the searchable text of an article, normalised
 * @throws Error when a chunk or a text is missing or cut
 */
export async function neighboursIn(
  shard: Shard,
  term: string,
  textOf: (id: string) => Promise<string>,
): Promise<string[]> {
  const found = await Promise.all(
    patternsAround(term).map(async (pattern) => {
      const starts = await shard.findPieces(indexedPieces(pattern));
      const strings = await Promise.all(
        [...starts].slice(0, TEXTS_A_PATTERN).map(async ([row, positions]) => {
          const text = await textOf(shard.table.ids[row] ?? '');
          return positions.map((start) => fittingString(text, start, pattern));
        }),
      );
      return strings.flat();
    }),
  );
  return [...new Set(found.flat().filter((string) => string !== null))].filter((string) => string !== term);
}

/** What the strings look like; those of which no piece is long enough to be looked up are left out. */
function patternsAround(term: string): Pattern[] {
  if (term.length > LONGEST_TERM) return [];
  const patterns: Pattern[] = [];
  for (let at = 0; at < term.length; at++) {
    patterns.push(makePattern(term.slice(0, at), 1, term.slice(at + 1)));
    if (at > 0) patterns.push(makePattern(term.slice(0, at), 1, term.slice(at)));
    patterns.push(makePattern(term.slice(0, at) + term.slice(at + 1), 0, ''));
  }
  return patterns.filter((pattern) => indexedPieces(pattern).length > 0);
}

function makePattern(before: string, open: number, after: string): Pattern {
  const pieces = [
    { text: before, offset: 0 },
    { text: after, offset: before.length + open },
  ];
  return { pieces: pieces.filter(({ text }) => text !== ''), length: before.length + open + after.length };
}

function indexedPieces({ pieces }: Pattern): Piece[] {
  return pieces.filter(({ text }) => text.length >= SHORTEST_PIECE);
}

/** The string that begins at a place of a text, if it fits and stands in one line. */
function fittingString(text: string, start: number, { pieces, length }: Pattern): string | null {
  if (start < 0 || start + length > text.length) return null;
  const found = text.slice(start, start + length);
  const fits = pieces.every((piece) => found.startsWith(piece.text, piece.offset)) && !found.includes('\n');
  return fits ? found : null;
}
