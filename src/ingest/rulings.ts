import type { Block } from './block.ts';
import type { Ruling } from './classify.ts';
import { type Correction, LINE_CHANGES } from '../archive/corrections.ts';
import { nearestMatch } from './nearest-match.ts';
import { isOfFrame } from './signs/line-forms.ts';
import { squeeze } from '../archive/squeeze.ts';

export interface Rulings {
  /** By line number. */
  rulings: Map<number, Ruling>;
  /** Corrections whose line is not on the page, each with what was looked for. */
  faults: string[];
}

const RULINGS = { split: 'begins', join: 'goes on', drop: 'left out' } as const satisfies Record<
  string,
  Ruling
>;

/** Finds the lines that an editor's `split`, `join` and `drop` name by their first words. */
export function rulingsOf(corrections: readonly Correction[], blocks: readonly Block[]): Rulings {
  const rulings = new Map<number, Ruling>();
  const faults: string[] = [];
  for (const correction of corrections) {
    for (const change of LINE_CHANGES) {
      const words = correction[change];
      if (words === undefined) continue;
      const found = blocks.filter((block) => beginsWith(block, words));
      const line = found[0]?.line;
      if (change === 'join' && found.length === 1 && found[0] === blocks.find((block) => !isOfFrame(block))) {
        faults.push(`join: no article stands above line ${line ?? 1} that it could belong to.`);
        continue;
      }
      if (line !== undefined && rulings.has(line))
        faults.push(`${change}: another entry names line ${line} already. Keep one of the two.`);
      else if (line !== undefined && found.length === 1) rulings.set(line, RULINGS[change]);
      else faults.push(`${change}: ${whyNotOne(words, found.length, blocks)}`);
    }
  }
  return { rulings, faults };
}

function beginsWith(block: Block, words: string): boolean {
  const wanted = squeeze(words);
  return squeeze(block.text).startsWith(wanted) || squeeze(block.printed).startsWith(wanted);
}

function whyNotOne(words: string, count: number, blocks: readonly Block[]): string {
  if (count > 1)
    return `${count} lines of the page begin with “${words}”, expected exactly one. Give more of its words.`;
  const starts = blocks.map((block) => block.text.slice(0, words.length * 2));
  const nearest = nearestMatch(words, starts);
  const hint = nearest === null ? '' : ` The nearest is “${nearest}”.`;
  return `no line of the page begins with “${words}”.${hint} Copy the first words from the dump, or delete the correction.`;
}
