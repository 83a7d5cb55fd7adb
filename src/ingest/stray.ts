import type { Block } from './blocks.ts';
import type { ZoneFinder } from './zones.ts';

/** Blocks of a page without the columns that were read twice. */
export interface WithoutStray {
  blocks: Block[];
  /** The copies that were left out, a run of neighbouring blocks each. */
  stray: Block[][];
}

/** A shorter line repeats by chance: bylines, labels, slogans. */
const SHORTEST_COPY = 40;
/** Lines before a run that tell what it belongs to. */
const CONTEXT_LINES = 12;

/**
 * Leaves out columns that the scanner read twice. A run of lines that stands on the page a second time is kept where it
 * belongs: after lines that name the same zones; where that decides nothing, not right before a 上接 mark; else at its
 * first place. Short lines (a byline) belong to the run when both copies have them.
 */
export function removeStrayColumns(blocks: readonly Block[], zones: ZoneFinder): WithoutStray {
  const stray: Block[][] = [];
  const dropped = new Set<number>();
  const firstPlace = new Map<string, number>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || dropped.has(index) || block.length < SHORTEST_COPY) continue;
    const key = keyOf(block);
    const first = firstPlace.get(key);
    if (first === undefined || dropped.has(first)) {
      firstPlace.set(key, index);
      continue;
    }
    const length = runLength(blocks, first, index, dropped);
    const from = belongsToFirst(blocks, first, index, length, zones) ? index : first;
    for (let offset = 0; offset < length; offset++) dropped.add(from + offset);
    stray.push(blocks.slice(from, from + length));
    if (from === first)
      for (let offset = 0; offset < length; offset++)
        firstPlace.set(keyAt(blocks, index + offset), index + offset);
    index += length - 1;
  }
  return { blocks: blocks.filter((_, index) => !dropped.has(index)), stray };
}

function keyOf(block: Block): string {
  return block.text.replace(/\s/g, '').normalize('NFKC');
}

function keyAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block === undefined ? '' : keyOf(block);
}

/** How many lines from both places on are the same, without one run reaching into the other. */
function runLength(
  blocks: readonly Block[],
  first: number,
  second: number,
  dropped: ReadonlySet<number>,
): number {
  let length = 1;
  while (first + length < second && second + length < blocks.length) {
    if (dropped.has(first + length) || dropped.has(second + length)) break;
    if (keyAt(blocks, first + length) !== keyAt(blocks, second + length)) break;
    length += 1;
  }
  return length;
}

function belongsToFirst(
  blocks: readonly Block[],
  first: number,
  second: number,
  length: number,
  zones: ZoneFinder,
): boolean {
  const run = zoneIds(blocks.slice(first, first + length), zones);
  const atFirst = sharedZones(run, zoneIds(blocks.slice(Math.max(0, first - CONTEXT_LINES), first), zones));
  const atSecond = sharedZones(
    run,
    zoneIds(blocks.slice(Math.max(first + length, second - CONTEXT_LINES), second), zones),
  );
  if (atFirst !== atSecond) return atFirst > atSecond;
  return blocks[first + length]?.continuedFrom == null;
}

function zoneIds(blocks: readonly Block[], zones: ZoneFinder): Set<string> {
  return new Set(blocks.flatMap((block) => zones.find(block.text).map((hit) => hit.id)));
}

function sharedZones(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length;
}
