import { isCredited } from '../caption.ts';
import type { Block } from '../block.ts';

/** A column is no wider, in Han characters; a page has no fewer lines of it; so many of them reach its edge. */
const WIDEST_COLUMN = 40;
const LEAST_LINES = 15;
const LEAST_FULL = 0.4;
/** A mark that may not begin a line stands beyond the edge, one that may not end it leaves a gap. */
const RAGGED = 1.5;
/** How far a paragraph's first line is set in. */
const INDENT = 2;

/** Notes lines that reach the edge of their column, on a page whose paragraphs were read line by line. */
export function findFullLines(blocks: readonly Block[]): void {
  const short = blocks.filter(({ length }) => length <= WIDEST_COLUMN);
  if (short.length < LEAST_LINES || short.length < blocks.length * 2 * LEAST_FULL) return;
  const widths = short.map(({ text, isIndented }) => widthOf(text) + (isIndented ? INDENT : 0));
  const usual = mostFrequent(widths.map(Math.round));
  const full = short.filter((_, index) => Math.abs((widths[index] ?? 0) - usual) <= RAGGED);
  if (full.length < blocks.length * LEAST_FULL) return;
  // Where lines follow each other without a blank one, what stands below one is a headline or begins a paragraph.
  const isDense = full.filter(({ blankLinesBefore }) => blankLinesBefore === 0).length > full.length / 2;
  for (const block of full) block.fillsColumn = true;
  blocks.forEach((block, index) => {
    if (!block.fillsColumn) return;
    const mayGoOn = !isDense || block.blankLinesBefore === 0 || isFirstLine(blocks[index + 1]);
    block.fillsColumn = mayGoOn && !isBelowByline(blocks[index - 1]);
  });
}

/** Whether a line below a blank one is the first of a text: the next follows it at once, and opens nothing of its own. */
function isFirstLine(below: Block | undefined): boolean {
  return below?.blankLinesBefore === 0 && below.opening === null && below.byline === null;
}

/** Below a byline stands no text that goes on; a caption's credit is none. */
function isBelowByline(above: Block | undefined): boolean {
  return above !== undefined && (above.byline !== null || above.tailByline !== null) && !isCredited(above);
}

/** The number that stands most often among others, of several the largest; 0 of none. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Letters and figures are half as wide as Han characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x80 ? 0.5 : 1;
  return width;
}
