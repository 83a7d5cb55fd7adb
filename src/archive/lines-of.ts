/** Lines that are put together at a time. */
const LINES_OF_A_PIECE = 1000;
const LINE_END = /\r?\n/;

/**
 * The lines of a text that comes in pieces, wherever these were cut; behind the last line end an empty one.
 * @example [...linesOf(['a\r', '\nb'])] // ['a', 'b']
 */
export function* linesOf(pieces: Iterable<string>): Generator<string, void> {
  let rest = '';
  for (const piece of pieces) {
    rest += piece;
    const lines = rest.split(LINE_END);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Lines put together to a text in pieces, each with its line end. */
export function* toPieces(lines: Iterable<string>): Generator<string, void> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line, '\n');
    if (piece.length < 2 * LINES_OF_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}
