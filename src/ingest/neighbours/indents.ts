import type { Block } from '../block.ts';

/** Fewer lines set in tell nothing of how a page sets its paragraphs. */
const LEAST_INDENTED = 3;
/** Share of the lines set in that are text; the others are ends of paragraphs, or bylines. */
const MOSTLY_TEXT = 0.6;
/** A line that is no headline's but text's, or reaches its column's edge. */
const SHORTEST_TEXT = 30;

/**
 * Forgets which lines are set in where that is not how the page sets its paragraphs: where every line is, or headlines
 * are, in the middle of their column.
 */
export function checkIndents(blocks: readonly Block[]): void {
  const indented = blocks.filter(({ isIndented }) => isIndented);
  const texts = indented.filter(
    ({ length, endsSentence, fillsColumn }) => endsSentence || fillsColumn || length >= SHORTEST_TEXT,
  );
  const isHabit =
    indented.length < blocks.length &&
    texts.length >= LEAST_INDENTED &&
    texts.length >= indented.length * MOSTLY_TEXT;
  if (!isHabit) for (const block of indented) block.isIndented = false;
}
