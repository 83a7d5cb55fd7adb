import type { Block } from './blocks.ts';
import { isNoticeBody } from './notice.ts';
import { sharedShare, shinglesOf } from './shingles.ts';
import { squeeze } from '../archive/squeeze.ts';
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
/** The same of texts of several lines. */
const SAME_LINES = 0.9;
/** Share of the strings looked up that must lead to the same line before the two are compared whole. */
const LEAST_VOTES = 0.4;
/** A line that is part of another is a copy of it from this length on. */
const SHORTEST_PART = 40;
/** The same right above lines that stand there twice: where the second reading of the column began. */
const SHORTEST_BEGINNING = 8;
/** The same of a line cut at both ends. */
const SHORTEST_MIDDLE = 60;
/** A line, and it with the one after it or before it: what another may be part of. */
const WHOLES: readonly (readonly [offset: number, length: number])[] = [
  [0, 1],
  [0, 2],
  [-1, 2],
];
/** Strings at its start by which a piece is looked for in a line; one of them will have been read right. */
const MOST_ANCHORS = 5;
/** A misread end is off by so many characters. */
const MISREAD = 2;
/** Texts with the same strings need not be the same. */
const ALMOST_ALL = 0.99;
/** Two texts of the same column differ no more in length. */
const LEAST_LENGTH = 0.85;
/** Copies of one string that are compared; a page that repeats one line a thousand times needs no more. */
const MOST_CANDIDATES = 4;
/** A page of 4,000 characters fills a twentieth of them. */
const SEEN_BITS = 1 << 15;
/** Lines before a run that tell what it belongs to. */
const CONTEXT_LINES = 12;

/** `！` to `～`, and how far they stand from `!` to `~`. */
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH = 0xfee0;

/** A run of neighbouring lines. */
interface Run {
  start: number;
  length: number;
}

/** Two runs of lines with the same text, which the columns' ends may cut differently. */
interface Repetition {
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

/**
 * Leaves out columns that the scanner read twice. A run of lines that stands on the page a second time, misread
 * characters and other line ends aside, is kept where it belongs: where it is whole; then after lines that name the same
 * zones; where that decides nothing, not where nothing stands above it that it could belong to, nor right before a 上接
 * mark; else at its first place. Short lines (a byline) belong to the run when both copies have them.
 */
export function removeStrayColumns(blocks: readonly Block[], zones: ZoneFinder): WithoutStray {
  const lines = new Lines(
    // One copy may have lost its byline.
    blocks.map(({ text, tailByline }) =>
      squeeze(tailByline === null ? text : text.slice(0, tailByline.start)),
    ),
    blocks,
  );
  const stray: Block[][] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (lines.isDropped(index) || lines.lengthAt(index) < SHORTEST_COPY) continue;
    const found = lines.findCopy(index);
    lines.add(index);
    if (found === null) continue;
    const repetition = lines.extend(found);
    const { first, second, partial } = repetition;
    const isSecond = partial === null ? belongsToFirst(blocks, repetition, zones) : partial === 'second';
    const copy = isSecond ? second : first;
    lines.drop(copy);
    for (let at = second.start; at < second.start + second.length; at++) lines.add(at);
    stray.push(blocks.slice(copy.start, copy.start + copy.length));
    index = second.start + second.length - 1;
  }
  return { blocks: blocks.filter((_, index) => !lines.isDropped(index)), stray };
}

/** The lines of a page by what they hold, and which of them stand there twice. */
class Lines {
  /** Without blanks. */
  readonly #texts: readonly string[];
  readonly #blocks: readonly Block[];
  readonly #keys: (string | undefined)[];
  readonly #linesByShingle = new Map<number, number[]>();
  readonly #samples = new Map<number, readonly number[]>();
  readonly #dropped = new Set<number>();
  /** How many strings of the line that is looked at each line holds; nothing in between. */
  readonly #votes: Uint32Array;
  /** Strings of the lines that are known, a bit each by the end of its hash; most pages hold no line twice and need no more. */
  readonly #seen = new Uint8Array(SEEN_BITS / 8);
  /** Lines that are known but not yet looked up by their strings. */
  #waiting: number[] = [];

  constructor(texts: readonly string[], blocks: readonly Block[]) {
    this.#texts = texts;
    this.#blocks = blocks;
    this.#keys = new Array<string | undefined>(texts.length);
    this.#votes = new Uint32Array(texts.length);
  }

  /** Length of a line without its blanks. */
  lengthAt(index: number): number {
    return this.#texts[index]?.length ?? 0;
  }

  /** What lines are compared by; made for the few that others resemble. */
  #keyAt(index: number): string {
    const key = this.#keys[index] ?? (this.#texts[index] ?? '').normalize('NFKC');
    this.#keys[index] = key;
    return key;
  }

  isDropped(index: number): boolean {
    return this.#dropped.has(index);
  }

  drop({ start, length }: Run): void {
    for (let index = start; index < start + length; index++) this.#dropped.add(index);
  }

  /** Makes a line known to `findCopy`. */
  add(index: number): void {
    this.#waiting.push(index);
    for (const shingle of this.#sampleOf(index)) {
      const bit = shingle & (SEEN_BITS - 1);
      this.#seen[bit >>> 3] = (this.#seen[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  #file(index: number): void {
    for (const shingle of this.#sampleOf(index)) {
      const lines = this.#linesByShingle.get(shingle);
      if (lines === undefined) this.#linesByShingle.set(shingle, [index]);
      else if (lines.length < MOST_CANDIDATES && !lines.includes(index)) lines.push(index);
    }
  }

  /** An earlier place where the text of a line stands as well, whole, cut elsewhere, or as the end of another line. */
  findCopy(index: number): Repetition | null {
    const candidates = this.#findCandidates(index);
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

  /** Lines that hold many of the strings of a line, likeliest first. */
  #findCandidates(index: number): number[] {
    const shingles = this.#sampleOf(index);
    if (this.#countSeen(shingles) < shingles.length * LEAST_VOTES) return [];
    for (const line of this.#waiting) this.#file(line);
    this.#waiting = [];
    const voted: number[] = [];
    for (const shingle of shingles) {
      for (const line of this.#linesByShingle.get(shingle) ?? []) {
        const votes = this.#votesFor(line);
        if (votes === 0) voted.push(line);
        this.#votes[line] = votes + 1;
      }
    }
    const candidates = voted
      .filter((line) => this.#votesFor(line) >= shingles.length * LEAST_VOTES)
      .filter((line) => !this.#dropped.has(line) && line !== index)
      .sort((a, b) => this.#votesFor(b) - this.#votesFor(a) || a - b)
      .slice(0, MOST_CANDIDATES);
    for (const line of voted) this.#votes[line] = 0;
    return candidates;
  }

  /** No fewer than the strings that known lines hold. */
  #countSeen(shingles: readonly number[]): number {
    let count = 0;
    for (const shingle of shingles) {
      const bit = shingle & (SEEN_BITS - 1);
      count += ((this.#seen[bit >>> 3] ?? 0) >>> (bit & 7)) & 1;
    }
    return count;
  }

  #votesFor(line: number): number {
    return this.#votes[line] ?? 0;
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
      const share = shareOfText(this.#textOf(a), this.#textOf(b));
      // Of several lines nearly all must be the same: two long ones would hide a third of another text.
      const isOneLine = firstLength === 1 && secondLength === 1;
      if (share <= highest || (!isOneLine && share < SAME_LINES)) continue;
      if (share < 1 && (this.#holdsNotice(a) || this.#holdsNotice(b))) continue;
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
      if (isSame && isPartOf(this.#keyAt(part), text, isEnded, shortest)) return run;
      if (this.lengthAt(part) < SHORTEST_MIDDLE) return null;
    }
    return null;
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

  #sampleOf(index: number): readonly number[] {
    const known = this.#samples.get(index);
    if (known !== undefined) return known;
    const shingles = sample(this.#texts[index] ?? '');
    this.#samples.set(index, shingles);
    return shingles;
  }
}

/** Hashes of every fourth string of a line, chosen by its characters, so that copies choose the same ones. */
function sample(text: string): number[] {
  const shingles: number[] = [];
  for (let index = 0; index + SHINGLE_LENGTH <= text.length; index++) {
    const choice = codeAt(text, index) + codeAt(text, index + 2) * 7 + codeAt(text, index + 5) * 31;
    if (choice % SAMPLING !== 0) continue;
    let hash = 0;
    for (let at = index; at < index + SHINGLE_LENGTH; at++)
      hash = (Math.imul(hash, 0x01000193) ^ codeAt(text, at)) | 0;
    shingles.push(hash);
  }
  return shingles;
}

/** A character's number, a full-width letter, figure or mark having that of its narrow form. */
function codeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH ? code - FULL_WIDTH : code;
}

function isLengthAlike(a: number, b: number): boolean {
  return Math.min(a, b) >= Math.max(a, b) * LEAST_LENGTH;
}

/** How much of two texts is the same, 1 for all of it; 0 where they are no copies of each other. */
function shareOfText(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (Math.min(a.length, b.length) < SHORTEST_COPY || !isLengthAlike(a.length, b.length)) return 0;
  const share = sharedShare(shinglesOf(a, SHINGLE_LENGTH), shinglesOf(b, SHINGLE_LENGTH));
  return share >= SAME_LINE ? Math.min(share, ALMOST_ALL) : 0;
}

/**
 * Whether a line is the end of another, or a piece from its middle that breaks off, misread characters aside. A headline stands in its lead as well but is shorter, and a paragraph that another article quotes is whole.
 */
function isPartOf(part: string, whole: string, isEnded: boolean, shortest: number): boolean {
  if (part.length < shortest || part.length >= whole.length) return false;
  if (whole.endsWith(part)) return true;
  const start = part.length < SHORTEST_PART ? -1 : findAlike(part, whole);
  if (start < 0) return false;
  if (start + part.length >= whole.length - MISREAD) return true;
  return part.length >= SHORTEST_MIDDLE && !isEnded;
}

/** Where a text holds another nearly as it stands; -1 where nowhere. */
function findAlike(part: string, whole: string): number {
  const end = Math.min(part.length, MOST_ANCHORS * SHINGLE_LENGTH);
  for (let at = 0; at + SHINGLE_LENGTH <= end; at += SHINGLE_LENGTH) {
    const found = whole.indexOf(part.slice(at, at + SHINGLE_LENGTH));
    if (found < 0) continue;
    const start = Math.max(0, found - at);
    const region = whole.slice(start, start + part.length);
    // Two accounts of the same matters differ in their figures.
    if (figuresOf(part) !== figuresOf(region)) continue;
    if (shareOfPlaces(part, region) >= SAME_LINES) return start;
    const share = sharedShare(shinglesOf(part, SHINGLE_LENGTH), shinglesOf(region, SHINGLE_LENGTH));
    if (share >= SAME_LINE) return start;
  }
  return -1;
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** In how many places of a text another has the same character, as a share: misread ones spoil no more than themselves. */
function shareOfPlaces(a: string, b: string): number {
  let same = 0;
  for (let index = 0; index < a.length; index++) if (a[index] === b[index]) same += 1;
  return same / a.length;
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
  const above = blocks.slice(0, start).filter(({ header, isImprint }) => header === null && !isImprint);
  const last = above.at(-1);
  if (last?.tailByline !== null) return true;
  // A byline may stand below its headline.
  return last.byline !== null && (above.at(-2)?.endsSentence ?? true);
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
  return zones.find(block.text).map(({ id }) => id);
}
