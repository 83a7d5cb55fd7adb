import { sharedShare, shinglesOf } from '../shingles.ts';

/** A shorter line repeats by chance: bylines, labels, slogans. */
export const SHORTEST_COPY = 30;
/** Length of the strings that two texts are compared by. */
const SHINGLE_LENGTH = 6;
/** Share of a line's strings that its copy must hold: a misread character spoils six of them. */
const SAME_LINE = 0.7;
/** The same of texts of several lines. */
export const SAME_LINES = 0.9;
/** A line that is part of another is a copy of it from this length on. */
export const SHORTEST_PART = 40;
/** The same of a line cut at both ends. */
export const SHORTEST_MIDDLE = 60;
/** Strings at its start by which a piece is looked for in a line; one of them will have been read right. */
const MOST_ANCHORS = 5;
/** A misread end is off by so many characters. */
const MISREAD = 2;
/** Texts with the same strings need not be the same. */
const ALMOST_ALL = 0.99;
/** Two texts of the same column differ no more in length. */
const LEAST_LENGTH = 0.85;

/** Whether two texts may be the same by their lengths. */
export function isLengthAlike(a: number, b: number): boolean {
  return Math.min(a, b) >= Math.max(a, b) * LEAST_LENGTH;
}

/** How much of two texts is the same, 1 for all of it; 0 where they are no copies of each other. */
export function shareOfText(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (Math.min(a.length, b.length) < SHORTEST_COPY || !isLengthAlike(a.length, b.length)) return 0;
  if (beginOtherwise(a, b)) return 0;
  const share = sharedShare(shinglesOf(a, SHINGLE_LENGTH), shinglesOf(b, SHINGLE_LENGTH));
  return share >= SAME_LINE ? Math.min(share, ALMOST_ALL) : 0;
}

/** `第一阶段` `1.` */
const COUNT = /^(?:第[一二三四五六七八九十\d]+|[一二三四五六七八九十]+、|\d{1,2}[.、．])/;
/** `大同经济技术开发区` `高新区` */
const ZONE_AT_START =
  /^[\u4e00-\u9fff]{2,4}(?:经济技术|经济|经|高新技术产业|高新|高|现代农业产业)(?:开发|新|示范|开)?区/;

/** Whether two lines say the same of different matters: `第一阶段，…` and `第二阶段，…`, one zone's figures and another's. */
function beginOtherwise(a: string, b: string): boolean {
  const [count, otherCount] = [COUNT.exec(a)?.[0], COUNT.exec(b)?.[0]];
  if (count !== undefined && otherCount !== undefined && count !== otherCount) return true;
  const [zone, otherZone] = [ZONE_AT_START.exec(a)?.[0], ZONE_AT_START.exec(b)?.[0]];
  if (zone === undefined || otherZone === undefined || zone === otherZone) return false;
  return !isSlip(zone, otherZone);
}

/** Whether two words differ in one character: misread, lost or doubled. */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.slice(start + 1);
  return rest === short.slice(start) || (short.length === long.length && rest === short.slice(start + 1));
}

/**
 * Whether a line is the end of another, or a piece from its middle that breaks off, misread characters aside. A headline
 * stands in its lead as well but is shorter, and a paragraph that another article quotes is whole.
 * @param isEnded the part ends as sentences do
 * @param shortest length from which a part is no chance
 */
export function isPartOf(part: string, whole: string, isEnded: boolean, shortest: number): boolean {
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
