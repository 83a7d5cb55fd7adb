import { findDays } from '../dates.ts';
import { sharedShare, shinglesOf } from '../shingles.ts';
import type { ZoneFinder, ZoneHit } from '../zones.ts';
import { isSlip } from './alike-text.ts';

/** `12` `1,200` `3.5`, a letter read for a digit among them. */
const FIGURE = /[OolI]*\d[\dOolI.,]*/g;
/** `,` in `1,200`, `.` in `3.5`: OCR loses them. */
const MARK_IN_FIGURE = /[.,]/g;
/** Of so many figures of a text one may be misread, and one in any case. */
const FIGURES_TO_A_SLIP = 5;
/** A frame that two lines have in common by chance is shorter. */
const SHORTEST_FRAME = 6;
/** Length of the strings that frames are compared by, and the share of them that two have in common. */
const FRAME_SHINGLE = 2;
const SAME_FRAME = 0.5;

/**
 * Whether two texts like each other tell of different matters: one names a zone or a day where the other names another
 * one, or their figures differ in more than characters misread. Meetings are reported in set phrases.
 * @param a without blanks, like the other
 */
export function isOfOtherMatter(a: string, b: string, zones: ZoneFinder): boolean {
  return haveOtherZones(a, b, zones) || haveOtherDays(a, b) || haveOtherFigures(figuresOf(a), figuresOf(b));
}

/**
 * Whether a text names a zone or a day that another, which is said to hold it, does not.
 * @param part without blanks, like the other
 */
export function namesMatterOutside(part: string, whole: string, zones: ZoneFinder): boolean {
  const [ofPart] = unshared(daysOf(part), daysOf(whole));
  return ofPart.length > 0 || haveOtherZones(part, whole, zones);
}

/** Whether two lines say the same of different matters: what is left without zones and figures is much the same. */
export function isSameOfOtherMatter(a: string, b: string, zones: ZoneFinder): boolean {
  const [first, second] = [frameOf(a, zones), frameOf(b, zones)];
  if (Math.min(first.length, second.length) < SHORTEST_FRAME) return false;
  const share = sharedShare(shinglesOf(first, FRAME_SHINGLE), shinglesOf(second, FRAME_SHINGLE));
  return share >= SAME_FRAME && isOfOtherMatter(a, b, zones);
}

function frameOf(text: string, zones: ZoneFinder): string {
  let frame = '';
  let copied = 0;
  for (const { start, end } of zones.find(text)) {
    frame += text.slice(copied, start);
    copied = end;
  }
  return (frame + text.slice(copied)).replace(FIGURE, '');
}

function haveOtherZones(a: string, b: string, zones: ZoneFinder): boolean {
  const idOf = ({ id }: ZoneHit) => zones.outermost(id);
  const [first, second] = unshared(zones.find(a), zones.find(b), idOf);
  return first.some((hit) => second.length > 0 && !second.some((other) => isMisread(hit, other)));
}

/** Whether one of two names, told by its shape, is the other with a character misread; two of the registry never are. */
function isMisread(a: ZoneHit, b: ZoneHit): boolean {
  return (a.isDiscovered || b.isDiscovered) && isSlip(a.name, b.name);
}

function haveOtherDays(a: string, b: string): boolean {
  return unshared(daysOf(a), daysOf(b)).every((days) => days.length > 0);
}

function daysOf(text: string): string[] {
  return findDays(text).map(({ month, day }) => `${month}-${day}`);
}

function haveOtherFigures(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = unshared(a, b);
  if (first.length === 0 || second.length === 0) return false;
  const mostSlips = Math.max(1, Math.min(a.length, b.length) / FIGURES_TO_A_SLIP);
  return (
    first.length !== second.length ||
    first.length > mostSlips ||
    first.some((figure, index) => !isSlip(figure, second[index] ?? ''))
  );
}

function figuresOf(text: string): string[] {
  return Array.from(text.matchAll(FIGURE), ([figure]) =>
    figure.replace(MARK_IN_FIGURE, '').replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
  );
}

/** What each of two lists holds that the other does not. */
function unshared<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (item: T) => unknown = (item) => item,
): [T[], T[]] {
  const [ofFirst, ofSecond] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))];
  return [a.filter((item) => !ofSecond.has(keyOf(item))), b.filter((item) => !ofFirst.has(keyOf(item)))];
}
