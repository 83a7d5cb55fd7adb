import type { Block } from '../block.ts';
import { isNoticeBody } from '../notice.ts';
import type { ZoneFinder } from '../zones.ts';
import { AlikeLines } from './alike-lines.ts';
import {
  isLengthAlike,
  isPartOf,
  SAME_LINES,
  shareOfText,
  SHORTEST_MIDDLE,
  SHORTEST_PART,
} from './alike-text.ts';
import { isOfOtherMatter, isSameOfOtherMatter, namesMatterOutside } from './other-matter.ts';

/** Right above lines that stand there twice a piece of a line may be shorter: the second reading of the column began there. */
const SHORTEST_BEGINNING = 8;
/** A line, and it with the one after it or before it: what another may be part of. */
const WHOLES: readonly (readonly [offset: number, length: number])[] = [
  [0, 1],
  [0, 2],
  [-1, 2],
];

/** Lines beside two runs that tell whether they are of different matters. */
const LINES_BESIDE = 3;

/** A run of neighbouring lines. */
export interface Run {
  start: number;
  length: number;
}

/** Two runs of lines with the same text, which the columns' ends may cut differently. */
export interface Repetition {
  first: Run;
  second: Run;
  /** One run begins or ends within a line of the other: it is the copy. */
  partial: 'first' | 'second' | null;
}

/** How many lines of each run may make up the same text, likeliest first. */
const ALIGNMENTS: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
  [2, 2],
];

/** The lines of a page by what they hold, and which of them stand there twice. */
export class RepeatedLines {
  /** Without blanks. */
  readonly #texts: readonly string[];
  readonly #blocks: readonly Block[];
  readonly #zones: ZoneFinder;
  readonly #keys: (string | undefined)[];
  readonly #dropped = new Set<number>();
  readonly #alike: AlikeLines;

  /** @param texts the blocks’ texts as they are compared, without blanks */
  constructor(texts: readonly string[], blocks: readonly Block[], zones: ZoneFinder) {
    this.#texts = texts;
    this.#blocks = blocks;
    this.#zones = zones;
    this.#keys = new Array<string | undefined>(texts.length);
    this.#alike = new AlikeLines(texts);
  }

  /** Length of a line without its blanks. */
  lengthAt(index: number): number {
    return this.#texts[index]?.length ?? 0;
  }

  /** Whether a line was left out as a copy. */
  isDropped(index: number): boolean {
    return this.#dropped.has(index);
  }

  /** Leaves a run of lines out. */
  drop({ start, length }: Run): void {
    for (let index = start; index < start + length; index++) this.#dropped.add(index);
  }

  /** Makes a line known to `findCopy`. */
  add(index: number): void {
    this.#alike.add(index);
  }

  /** An earlier place where the text of a line stands as well, whole, cut elsewhere, or as the end of another line. */
  findCopy(index: number): Repetition | null {
    const candidates = this.#alike.find(index, (line) => !this.#dropped.has(line));
    for (const candidate of candidates) {
      const found =
        this.#align(candidate, index) ??
        this.#align(candidate - 1, index) ??
        this.#align(candidate, index - 1);
      if (found !== null) return found;
    }
    for (const candidate of candidates) {
      const found = this.#alignPart(candidate, index);
      if (found !== null) return found;
    }
    return null;
  }

  /** Takes in the neighbouring lines that are the same too, without one run reaching into the other. */
  extend(found: Repetition): Repetition {
    let { first, second, partial } = found;
    for (;;) {
      const next = this.#align(first.start + first.length, second.start + second.length);
      if (next === null || next.first.start + next.first.length > second.start) break;
      first = { ...first, length: first.length + next.first.length };
      second = { ...second, length: second.length + next.second.length };
    }
    if (partial !== null) return { first, second, partial };
    for (;;) {
      const before = this.#alignBefore(first.start, second.start);
      if (before === null || before.second.start < first.start + first.length) break;
      partial = before.partial;
      first = { start: before.first.start, length: first.length + before.first.length };
      second = { start: before.second.start, length: second.length + before.second.length };
      if (partial !== null) break;
    }
    return { first, second, partial };
  }

  /**
   * Whether two runs are the set phrases of two articles, not one text read twice: right beside them stand lines that are
   * like each other as well, but of another zone, another day, other figures.
   */
  isOfTwoMatters({ first, second }: Repetition): boolean {
    const [endOfFirst, endOfSecond] = [first.start + first.length, second.start + second.length];
    for (let distance = 0; distance < LINES_BESIDE; distance++) {
      const [above, below] = [first.start - 1 - distance, endOfFirst + distance];
      const [otherAbove, otherBelow] = [second.start - 1 - distance, endOfSecond + distance];
      if (otherAbove >= endOfFirst && this.#areOfTwoMatters(above, otherAbove)) return true;
      if (below < second.start && this.#areOfTwoMatters(below, otherBelow)) return true;
    }
    return false;
  }

  #areOfTwoMatters(first: number, second: number): boolean {
    return isSameOfOtherMatter(this.#keyAt(first), this.#keyAt(second), this.#zones);
  }

  /** The lines from two places on that make up the same text, of several ways the one that fits best. */
  #align(first: number, second: number): Repetition | null {
    if (first < 0 || second <= first) return null;
    let best: Repetition | null = null;
    let highest = 0;
    for (const [firstLength, secondLength] of ALIGNMENTS) {
      const a = { start: first, length: firstLength };
      const b = { start: second, length: secondLength };
      if (first + firstLength > second || !this.#isFree(a) || !this.#isFree(b)) continue;
      if (!isLengthAlike(this.#lengthOf(a), this.#lengthOf(b))) continue;
      const [textOfFirst, textOfSecond] = [this.#textOf(a), this.#textOf(b)];
      const share = shareOfText(textOfFirst, textOfSecond);
      // Of several lines nearly all must be the same: two long ones would hide a third of another text.
      const isOneLine = firstLength === 1 && secondLength === 1;
      if (share <= highest || (!isOneLine && share < SAME_LINES)) continue;
      if (share < 1 && (this.#holdsNotice(a) || this.#holdsNotice(b))) continue;
      if (share < 1 && isOfOtherMatter(textOfFirst, textOfSecond, this.#zones)) continue;
      best = { first: a, second: b, partial: null };
      highest = share;
      if (share === 1) break;
    }
    return best;
  }

  #alignBefore(first: number, second: number): Repetition | null {
    if (first === 0) return null;
    for (const [firstLength, secondLength] of ALIGNMENTS) {
      const found = this.#align(first - firstLength, second - secondLength);
      if (found?.first.length === firstLength && found.second.length === secondLength) return found;
    }
    return this.#alignPart(first - 1, second - 1, SHORTEST_BEGINNING);
  }

  /** Two lines of which one is part of the other: a column read twice may begin and end in the middle of a line. */
  #alignPart(first: number, second: number, shortest = SHORTEST_PART): Repetition | null {
    if (first < 0 || second <= first) return null;
    const whole = this.#findWhole(second, first, shortest);
    if (whole !== null) return { first: whole, second: { start: second, length: 1 }, partial: 'second' };
    const other = this.#findWhole(first, second, shortest);
    return other === null ? null : { first: { start: first, length: 1 }, second: other, partial: 'first' };
  }

  /** The line that another one is part of, or it and a neighbour, where the part goes from one into the other. */
  #findWhole(part: number, whole: number, shortest: number): Run | null {
    if (this.lengthAt(part) < shortest || !this.#isFree({ start: part, length: 1 })) return null;
    const isEnded = this.#blocks[part]?.endsSentence === true;
    for (const [offset, length] of WHOLES) {
      const run = { start: whole + offset, length };
      const holdsPart = run.start <= part && part < run.start + length;
      if (run.start < 0 || holdsPart || !this.#isFree(run)) continue;
      const text = this.#textOf(run);
      const isSame = text.endsWith(this.#keyAt(part)) || !this.#holdsNotice({ start: part, length: 1 });
      if (isSame && isPartOf(this.#keyAt(part), text, isEnded, shortest)) {
        if (!namesMatterOutside(this.#keyAt(part), text, this.#zones)) return run;
      }
      if (this.lengthAt(part) < SHORTEST_MIDDLE) return null;
    }
    return null;
  }

  /** What lines are compared by; made for the few that others resemble. */
  #keyAt(index: number): string {
    const key = this.#keys[index] ?? (this.#texts[index] ?? '').normalize('NFKC');
    this.#keys[index] = key;
    return key;
  }

  #textOf({ start, length }: Run): string {
    let text = '';
    for (let index = start; index < start + length; index++) text += this.#keyAt(index);
    return text;
  }

  #lengthOf({ start, length }: Run): number {
    let sum = 0;
    for (let index = start; index < start + length; index++) sum += this.lengthAt(index);
    return sum;
  }

  /** Notices differ from others only in who and how much: only the same text is a copy of one. */
  #holdsNotice({ start, length }: Run): boolean {
    return this.#blocks.slice(start, start + length).some(({ text }) => isNoticeBody(text));
  }

  #isFree({ start, length }: Run): boolean {
    if (start + length > this.#texts.length) return false;
    for (let index = start; index < start + length; index++) if (this.#dropped.has(index)) return false;
    return true;
  }
}
