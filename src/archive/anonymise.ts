import type { Correction } from './corrections.ts';
import { squeeze } from './squeeze.ts';

export interface Anonymised {
  /** The text with the same lines. */
  text: string;
  /** Numbers of the lines that were changed, 1-based. */
  lines: Set<number>;
  /** Corrections whose words stand nowhere; they never repeat the words. */
  faults: string[];
}

/**
 * Takes names out of a page at somebody's request, before anything is made of it: articles, printed page, report and
 * search never see them.
 */
export function anonymise(text: string, corrections: readonly Correction[]): Anonymised {
  const lines = new Set<number>();
  const faults: string[] = [];
  let result = text;
  corrections.forEach(({ anonymise: change }, index) => {
    if (change === undefined) return;
    const before = result.split('\n');
    // The line ends inside a broken name stay behind the new one.
    const after = result
      .replace(printedForms(change.from), (found) => change.to + (found.match(LINE_END) ?? []).join(''))
      .split('\n');
    const changed = after.flatMap((line, at) => (line === before[at] ? [] : [at + 1]));
    if (changed.length === 0) {
      faults.push(
        `anonymise: the words of entry ${index + 1} stand nowhere on the page. Copy them from the dump, or delete the entry.`,
      );
    }
    for (const line of changed) lines.add(line);
    result = after.join('\n');
  });
  return { text: result, lines, faults };
}

/** What means something else in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const LINE_END = /\r\n|\n|\r/g;

/** A name as it may be printed: `欧阳丹` `欧 阳丹`, and over a line's end, which a column may break it at. */
export function printedForms(name: string): RegExp {
  const characters = Array.from(squeeze(name));
  return new RegExp(
    characters.map((character) => character.replace(SPECIAL, String.raw`\$&`)).join(String.raw`\s*`),
    'gu',
  );
}

/** The text as it was before, so that an article keeps the id it was given when its first line still had the name. */
export function withNames(text: string, corrections: readonly Correction[]): string {
  return corrections.reduceRight(
    (restored, { anonymise: change }) =>
      change === undefined ? restored : restored.replaceAll(change.to, change.from),
    text,
  );
}
