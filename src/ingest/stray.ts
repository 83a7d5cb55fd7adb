import type { Block } from './blocks.ts';
import { sharedShare, shinglesOf } from './shingles.ts';
import type { ZoneFinder } from './zones.ts';

/** Blocks of a page without the columns that were read twice. */
export interface WithoutStray {
  blocks: Block[];
  /** The copies that were left out, a run of neighbouring blocks each. */
  stray: Block[][];
}

/** A shorter line repeats by chance: bylines, labels, slogans. */
const SHORTEST_COPY = 30;
/** Length of the strings by which lines are found that were read twice with different errors. */
const SHINGLE_LENGTH = 6;
/** One string in so many is looked up; a line of 40 characters has a handful of them. */
const SAMPLING = 4;
/** Share of a line's strings that its copy must hold: a misread character spoils six of them. */
const SAME_LINE = 0.7;
/** Share of the strings looked up that must lead to the same line before the two are compared whole. */
const LEAST_VOTES = 0.4;
/** Copies of one string that are compared; a page that repeats one line a thousand times needs no more. */
const MOST_CANDIDATES = 4;
/** Lines before a run that tell what it belongs to. */
const CONTEXT_LINES = 12;

/** Two runs of lines with the same text. */
interface Repetition {
  first: number;
  second: number;
  length: number;
}

/**
 * Leaves out columns that the scanner read twice. A run of lines that stands on the page a second time, misread
 * characters aside, is kept where it belongs: after lines that name the same zones; where that decides nothing, not
 * right before a 上接 mark; else at its first place. Short lines (a byline) belong to the run when both copies have them.
 */
export function removeStrayColumns(blocks: readonly Block[], zones: ZoneFinder): WithoutStray {
  const keys = blocks.map((block) => keyOf(block.text));
  // One copy may have lost its byline.
  const unsignedKeys = blocks.map(({ text, tailByline }, index) =>
    tailByline === null ? (keys[index] ?? '') : keyOf(text.slice(0, tailByline.start)),
  );
  const lookUp = new LineLookUp(keys);
  const stray: Block[][] = [];
  const dropped = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    if (dropped.has(index) || (keys[index] ?? '').length < SHORTEST_COPY) continue;
    const first = lookUp.findCopy(index, dropped);
    lookUp.add(index);
    if (first === null) continue;
    const repetition = extend(unsignedKeys, { first, second: index, length: 1 }, dropped);
    const from = belongsToFirst(blocks, repetition, zones) ? repetition.second : repetition.first;
    for (let offset = 0; offset < repetition.length; offset++) {
      dropped.add(from + offset);
      lookUp.add(repetition.second + offset);
    }
    stray.push(blocks.slice(from, from + repetition.length));
    index = repetition.second + repetition.length - 1;
  }
  return { blocks: blocks.filter((_, index) => !dropped.has(index)), stray };
}

function keyOf(text: string): string {
  return text.replace(/\s/g, '').normalize('NFKC');
}

/** Finds earlier lines with the same text. */
class LineLookUp {
  readonly #keys: readonly string[];
  readonly #linesByShingle = new Map<number, number[]>();
  readonly #samples = new Map<number, readonly number[]>();

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  add(index: number): void {
    for (const shingle of this.#sampleOf(index)) {
      const lines = this.#linesByShingle.get(shingle);
      if (lines === undefined) this.#linesByShingle.set(shingle, [index]);
      else if (lines.length < MOST_CANDIDATES && !lines.includes(index)) lines.push(index);
    }
  }

  findCopy(index: number, dropped: ReadonlySet<number>): number | null {
    const key = this.#keys[index] ?? '';
    const shingles = this.#sampleOf(index);
    const votes = new Map<number, number>();
    for (const shingle of shingles) {
      for (const line of this.#linesByShingle.get(shingle) ?? []) {
        if (!dropped.has(line) && line !== index) votes.set(line, (votes.get(line) ?? 0) + 1);
      }
    }
    if (votes.size === 0) return null;
    const candidates = [...votes]
      .filter(([, count]) => count >= shingles.length * LEAST_VOTES)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES);
    return candidates.find(([line]) => isSameLine(this.#keys[line] ?? '', key))?.[0] ?? null;
  }

  #sampleOf(index: number): readonly number[] {
    const known = this.#samples.get(index);
    if (known !== undefined) return known;
    const shingles = sample(this.#keys[index] ?? '');
    this.#samples.set(index, shingles);
    return shingles;
  }
}

/** Hashes of every fourth string of a line, chosen by its characters, so that copies choose the same ones. */
function sample(key: string): number[] {
  const shingles: number[] = [];
  for (let index = 0; index + SHINGLE_LENGTH <= key.length; index++) {
    const choice = key.charCodeAt(index) + key.charCodeAt(index + 2) * 7 + key.charCodeAt(index + 5) * 31;
    if (choice % SAMPLING !== 0) continue;
    let hash = 0;
    for (let at = index; at < index + SHINGLE_LENGTH; at++)
      hash = (Math.imul(hash, 0x01000193) ^ key.charCodeAt(at)) | 0;
    shingles.push(hash);
  }
  return shingles;
}

function isSameLine(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST_COPY || b.length < SHORTEST_COPY) return false;
  return sharedShare(shinglesOf(a, SHINGLE_LENGTH), shinglesOf(b, SHINGLE_LENGTH)) >= SAME_LINE;
}

/** Takes in the neighbouring lines that are the same too, without one run reaching into the other or into a dropped one. */
function extend(keys: readonly string[], start: Repetition, dropped: ReadonlySet<number>): Repetition {
  let { first, second, length } = start;
  const isSame = (a: number, b: number) => {
    if (dropped.has(a) || dropped.has(b)) return false;
    const keyA = keys[a];
    const keyB = keys[b];
    return keyA !== undefined && keyB !== undefined && isSameLine(keyA, keyB);
  };
  while (first + length < second && isSame(first + length, second + length)) length += 1;
  while (first > 0 && second - 1 >= first + length && isSame(first - 1, second - 1)) {
    first -= 1;
    second -= 1;
    length += 1;
  }
  return { first, second, length };
}

function belongsToFirst(
  blocks: readonly Block[],
  { first, second, length }: Repetition,
  zones: ZoneFinder,
): boolean {
  const run = zoneIds(blocks.slice(first, first + length), zones);
  const beforeFirst = zoneIds(blocks.slice(Math.max(0, first - CONTEXT_LINES), first), zones);
  const beforeSecond = zoneIds(blocks.slice(Math.max(first + length, second - CONTEXT_LINES), second), zones);
  const atFirst = countShared(run, beforeFirst);
  const atSecond = countShared(run, beforeSecond);
  if (atFirst !== atSecond) return atFirst > atSecond;
  return blocks[first + length]?.continuedFrom == null;
}

function zoneIds(blocks: readonly Block[], zones: ZoneFinder): Set<string> {
  return new Set(blocks.flatMap((block) => zones.find(block.text).map((hit) => hit.id)));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length;
}
