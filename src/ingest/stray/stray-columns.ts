import type { Block } from '../block.ts';
import { squeeze } from '../../archive/squeeze.ts';
import type { ZoneFinder } from '../zones.ts';
import { SHORTEST_COPY } from './alike-text.ts';
import { RepeatedLines, type Repetition, type Run } from './repeated-lines.ts';

/** Blocks of a page without the columns that were read twice. */
export interface WithoutStray {
  blocks: Block[];
  /** The copies that were left out, a run of neighbouring blocks each. */
  stray: Block[][];
}

/** Lines before a run that tell what it belongs to. */
const CONTEXT_LINES = 12;

/**
 * Leaves out columns that the scanner read twice. A run of lines that stands on the page a second time, misread
 * characters and other line ends aside, is kept where it belongs: where it is whole; then after lines that name the same
 * zones; where that decides nothing, not where nothing stands above it that it could belong to, nor right before a 上接
 * mark; else at its first place. Short lines (a byline) belong to the run when both copies have them. Two articles in the
 * same set phrases, each of its own zone or day, are no column read twice.
 */
export function removeStrayColumns(blocks: readonly Block[], zones: ZoneFinder): WithoutStray {
  const lines = new RepeatedLines(
    // One copy may have lost its byline.
    blocks.map(({ text, tailByline }) =>
      squeeze(tailByline === null ? text : text.slice(0, tailByline.start)),
    ),
    blocks,
    zones,
  );
  const stray: Block[][] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (lines.isDropped(index) || lines.lengthAt(index) < SHORTEST_COPY) continue;
    const found = lines.findCopy(index);
    lines.add(index);
    if (found === null) continue;
    const repetition = lines.extend(found);
    const { first, second, partial } = repetition;
    if (!lines.isOfTwoMatters(repetition)) {
      const isSecond = partial === null ? belongsToFirst(blocks, repetition, zones) : partial === 'second';
      const [kept, copy] = isSecond ? [first, second] : [second, first];
      if (isSignedBelow(blocks, copy, kept)) copy.length += 1;
      lines.drop(copy);
      stray.push(blocks.slice(copy.start, copy.start + copy.length));
    }
    for (let at = second.start; at < second.start + second.length; at++) lines.add(at);
    index = second.start + second.length - 1;
  }
  return { blocks: blocks.filter((_, index) => !lines.isDropped(index)), stray };
}

/** Whether right below a copy stands, on a line of its own, the byline that ends the last line of what it is a copy of. */
function isSignedBelow(blocks: readonly Block[], copy: Run, kept: Run): boolean {
  const byline = blocks[copy.start + copy.length];
  const printed = blocks[kept.start + kept.length - 1]?.tailByline?.printed;
  return byline?.byline != null && printed !== undefined && squeeze(byline.text) === squeeze(printed);
}

function belongsToFirst(blocks: readonly Block[], { first, second }: Repetition, zones: ZoneFinder): boolean {
  const end = first.start + first.length;
  const run = new Set(blocks.slice(first.start, end).flatMap((block) => zoneIds(block, zones)));
  const fitsFirst = fitOfContext(
    run,
    blocks.slice(Math.max(0, first.start - CONTEXT_LINES), first.start),
    zones,
  );
  const fitsSecond = fitOfContext(
    run,
    blocks.slice(Math.max(end, second.start - CONTEXT_LINES), second.start),
    zones,
  );
  if (fitsFirst !== fitsSecond) return fitsFirst > fitsSecond;
  if (isBelowNothing(blocks, first) && !isBelowNothing(blocks, second)) return false;
  return blocks[end]?.continuedFrom == null;
}

/**
 * Text needs a headline above it, or text that it goes on with: at the page's head or below a byline that closes an
 * article it has neither.
 */
function isBelowNothing(blocks: readonly Block[], { start }: Run): boolean {
  const above = lastTextBefore(blocks, start);
  const last = blocks[above];
  if (last?.tailByline !== null) return true;
  // A byline may stand below its headline.
  return last.byline !== null && (blocks[lastTextBefore(blocks, above)]?.endsSentence ?? true);
}

/** Position of the last line before another that is not of the page’s frame; −1 where there is none. */
function lastTextBefore(blocks: readonly Block[], end: number): number {
  for (let index = end - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block?.header === null && !block.isImprint) return index;
  }
  return -1;
}

/** 1 where the last line above that names zones names one of the run's, -1 where it names only others, 0 where none does. */
function fitOfContext(run: ReadonlySet<string>, above: readonly Block[], zones: ZoneFinder): number {
  if (run.size === 0) return 0;
  for (const block of [...above].reverse()) {
    const ids = zoneIds(block, zones);
    if (ids.length > 0) return ids.some((id) => run.has(id)) ? 1 : -1;
  }
  return 0;
}

function zoneIds(block: Block, zones: ZoneFinder): string[] {
  return zones.find(block.text).map(({ id }) => zones.outermost(id));
}
