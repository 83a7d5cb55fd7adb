import { isCredited } from '../caption.ts';
import type { Block } from '../block.ts';

/** `18.7` `9.8%` `-3` `1,200亿元`: the cell of a table. */
const FIGURE = /^[-+]?\d[\d.,]*\s*(?:[%％‰]|[\u4e00-\u9fff]{1,3})?$/;
const LONGEST_CELL = 24;
/** `情况如下：`: text that leads to a table. */
const BROKEN_OFF = /[,，、；;：:]$/;
const LEAST_FIGURES = 3;
/** Of a table that the line above it announces, and whose figures stand in one column. */
const LEAST_ROWS = 2;
const MOST_COLUMNS = 5;
const ANNOUNCES = /[:：]$/;

/**
 * Notes the cells of tables that were read one by one: a run of short lines among which figures stand alone again and
 * again.
 */
export function findTables(blocks: readonly Block[]): void {
  let run: Block[] = [];
  let above: Block | undefined;
  const close = () => {
    const figures = run.flatMap((block, index) => (FIGURE.test(block.text) ? [index] : []));
    const first = figures[0];
    const last = figures.at(-1);
    if (above !== undefined && ANNOUNCES.test(above.text) && isGrid(figures, run.length))
      for (const block of run) block.isTableRow = true;
    else if (first !== undefined && last !== undefined && figures.length >= LEAST_FIGURES) {
      // The heads of the columns stand before the first row.
      for (const block of run.slice(Math.max(0, first - MOST_COLUMNS), last + 1)) block.isTableRow = true;
    }
    run = [];
  };
  blocks.forEach((block, index) => {
    // The heads of the columns, above a row that was read as one line.
    const below = blocks[index + 1];
    if (below?.isTableRow === true && !block.endsSentence && columnsOf(block) > 1)
      block.isTableRow ||= columnsOf(block) === columnsOf(below);
  });
  for (const block of blocks) {
    if (mayBeCell(block)) {
      run.push(block);
      continue;
    }
    close();
    above = block;
  }
  close();
}

/** Whether cells make up whole rows with one figure each, in the same column. */
function isGrid(figures: readonly number[], cells: number): boolean {
  const [first = 0, second = 0] = figures;
  const columns = second - first;
  return (
    figures.length >= LEAST_ROWS &&
    columns >= 2 &&
    columns <= MOST_COLUMNS &&
    cells % columns === 0 &&
    figures.every((figure, index) => figure === first + index * columns)
  );
}

function mayBeCell({ text, length, endsSentence, level, caption }: Block): boolean {
  return (
    length <= LONGEST_CELL &&
    !endsSentence &&
    !BROKEN_OFF.test(text) &&
    level === 0 &&
    !isCredited({ caption })
  );
}

function columnsOf({ text }: Block): number {
  return text.split(/\s+/).length;
}
