import type { Opening } from './opening.ts';
import type { ZoneFinder } from './zones.ts';

/** What is needed of a block here. */
export interface Subject {
  text: string;
  length: number;
  endsSentence: boolean;
  opening: Opening | null;
  newSubject: number;
}

/** A headline is no longer. */
const LONGEST_HEADLINE = 60;
/** How far back the article before is looked at, and how far on the article after. */
const LINES_BEFORE = 8;
const LINES_AFTER = 2;

/** A section named after an inner park speaks of the same zone as the text before it. */
function outermost(id: string, zones: ZoneFinder): string {
  return zones.registry.ancestors(id).at(-1)?.id ?? id;
}

/** A day in the first clause, as news begins: `1月12日，` */
const DAY_AT_START = /^[^，,。]{0,12}\d{1,2}\s*月\s*\d{1,2}\s*日/;
/** How sure it is of a line below which no news begins: a long article may come to its zone late. */
const UNSURE = 0.5;

function opensAsNews(lines: readonly Subject[]): boolean {
  return lines.some(({ text, opening }) => opening !== null || DAY_AT_START.test(text));
}

/**
 * Notes short lines that name a zone which the lines before them do not name and the lines below them do. Where no byline
 * closed the article before, that alone tells the headline of the next one from a section heading.
 */
export function findNewSubjects(blocks: Subject[], zones: ZoneFinder): void {
  const cache = new Map<Subject, Set<string>>();
  const idsIn = (block: Subject): Set<string> => {
    const known = cache.get(block) ?? new Set(zones.find(block.text).map(({ id }) => outermost(id, zones)));
    cache.set(block, known);
    return known;
  };
  blocks.forEach((block, index) => {
    if (block.length > LONGEST_HEADLINE || block.endsSentence) return;
    const before = blocks.slice(Math.max(0, index - LINES_BEFORE), index);
    const after = blocks.slice(index + 1, index + 1 + LINES_AFTER);
    const isNew = [...idsIn(block)].some(
      (id) => !before.some((other) => idsIn(other).has(id)) && after.some((other) => idsIn(other).has(id)),
    );
    if (isNew) block.newSubject = opensAsNews(after) ? 1 : UNSURE;
  });
}
