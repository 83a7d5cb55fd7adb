import type { Block } from '../block.ts';

/**
 * What a line's own look says for or against a role, as numbers. `classify` adds them up over every possible reading of
 * a page and keeps the best sum, so a weight says how many other signs it takes to overrule this one. The scale: 1 is a
 * hint, 2 to 3 a usual habit of the newspaper, 5 and more a rule with rare exceptions. The weights were set by hand on
 * the pages of the archive and on composed ones; `npm run ingest -- --explain DUMP` shows how they add up.
 */
export interface Sign {
  /** What is seen, in a few words. */
  says: string;
  weight: number | ((block: Block) => number);
  /** @param continues the paragraph before broke off, so that a short line may be its rest */
  when: (block: Block, continues: boolean) => boolean;
}

/** A sign that a line shows, with its weight there. */
export interface Term {
  says: string;
  weight: number;
}
