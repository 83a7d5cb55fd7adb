import type { Block } from './blocks.ts';
import { quotationGoesOn } from './quotations.ts';
import { type Action, beginsArticle, NEVER, type Phase } from './roles.ts';
import { emission } from './signs.ts';
import { ENDINGS, TRANSITIONS } from './transitions.ts';

/** A block with what it was taken for. */
export interface ReadBlock {
  block: Block;
  action: Action;
  /** The phase before it: tells whether it begins an article or goes on with one. */
  before: Phase;
  /** How well the action follows that phase. */
  transition: number;
}

/** What an editor says of a line: it begins an article, belongs to the one before, or to none. */
export type Ruling = 'begins' | 'goes on' | 'left out';

const PHASES = Object.keys(TRANSITIONS) as Phase[];
const ACTIONS = [...new Set(PHASES.flatMap((phase) => Object.keys(TRANSITIONS[phase]) as Action[]))];
/** A byline right below the headline: the text is still to come. */
const HEAD_PHASES = new Set<Phase>(['headline', 'headline-rest', 'subtitle', 'signed']);
const GOING_ON = new Set<Action>(['paragraph', 'last-paragraph', 'heading', 'caption', 'byline']);

interface Step {
  score: number;
  previous: Phase;
  action: Action;
  transition: number;
}

/**
 * Decides what every line of a page is. All readings of the page compete: the sum of how well each line fits its role
 * (`emission`) and how well the roles follow each other (`TRANSITIONS`) is made as large as it can be (Viterbi's
 * algorithm), so that one odd line can't derail the rest. Equal sums are settled by the order of the tables.
 * @param rulings an editor's word on single lines, by line number; every reading keeps to it
 * @returns what each block is, in the page's order
 */
export function classify(
  blocks: readonly Block[],
  rulings: ReadonlyMap<number, Ruling> = new Map(),
): ReadBlock[] {
  const trellis: Map<Phase, Step>[] = [];
  let reached = new Map<Phase, number>([['closed', 0]]);
  blocks.forEach((block, index) => {
    const steps = advance(block, nextTextOf(blocks, index), reached, rulings.get(block.line));
    trellis.push(steps);
    reached = new Map([...steps].map(([phase, step]) => [phase, step.score]));
  });
  return traceBack(blocks, trellis, reached);
}

/** Whether a short line after this phase may be the rest of something. */
export function mayContinue(before: Phase): boolean {
  return before === 'cut' || before === 'notice';
}

function advance(
  block: Block,
  next: Block | undefined,
  reached: ReadonlyMap<Phase, number>,
  ruling: Ruling | undefined,
): Map<Phase, Step> {
  const steps = new Map<Phase, Step>();
  const cache = new Map<string, number>();
  for (const [previous, score] of reached) {
    for (const action of ACTIONS) {
      const transition = transitionOf(previous, action, ruling);
      if (transition === undefined) continue;
      const continues = mayContinue(previous);
      const key = `${action} ${continues}`;
      const fit = cache.get(key) ?? (ruling === 'left out' ? 0 : emission(block, action, continues));
      cache.set(key, fit);
      if (fit <= NEVER) continue;
      const phase = phaseAfter(block, next, action, previous);
      const total = score + transition + fit;
      const best = steps.get(phase);
      if (best === undefined || total > best.score)
        steps.set(phase, { score: total, previous, action, transition });
    }
  }
  if (steps.size > 0) return steps;
  // No reading allows this line here (a page of nothing but headlines, say): it is text, whatever came before.
  const [previous, score] = [...reached].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const step: Step = { score: score - 10, previous, action: 'lead', transition: -10 };
  return new Map([[endOfParagraph(block, next), step]]);
}

/** How well an action follows a phase, undefined where it can't; an editor's ruling overrules the tables. */
function transitionOf(previous: Phase, action: Action, ruling: Ruling | undefined): number | undefined {
  switch (ruling) {
    case undefined:
      return TRANSITIONS[previous][action];
    case 'begins':
      return beginsArticle(action, previous) || action === 'mark' ? 0 : undefined;
    case 'goes on':
      return GOING_ON.has(action) ? Math.min(0, TRANSITIONS[previous][action] ?? 0) / 2 : undefined;
    case 'left out':
      return action === 'furniture' ? 0 : undefined;
  }
}

function phaseAfter(block: Block, next: Block | undefined, action: Action, previous: Phase): Phase {
  switch (action) {
    case 'label':
    case 'kicker':
    case 'subtitle':
    case 'heading':
    case 'headline-rest':
      return action;
    case 'headline':
      if (block.isPictureNews) return 'picture-headline';
      return block.isNoticeHeadline ? 'notice-headline' : 'headline';
    case 'mark':
      return block.continuedFrom === null ? 'closed' : 'marked';
    case 'lead':
      return previous === 'notice-headline' ? 'notice' : endOfParagraph(block, next);
    case 'paragraph':
      return previous === 'notice' ? 'notice' : endOfParagraph(block, next);
    case 'last-paragraph':
    case 'only-paragraph':
      return 'closed';
    case 'byline':
      return HEAD_PHASES.has(previous) ? 'signed' : 'closed';
    case 'caption':
      return previous === 'picture-headline' ? 'closed' : previous;
    case 'furniture':
      return previous;
  }
}

/** Whether a paragraph is complete, or goes on in the next line of text. */
function endOfParagraph(block: Block, next: Block | undefined): Phase {
  return goesOn(block, next) ? 'cut' : 'body';
}

/**
 * Whether a paragraph goes on in the line after it: it does not end as sentences do, or it ends inside a quotation that
 * only the next line closes.
 */
function goesOn(block: Block, next: Block | undefined): boolean {
  return !block.endsSentence || (next !== undefined && quotationGoesOn(block.quotationBalance, next.text));
}

function nextTextOf(blocks: readonly Block[], index: number): Block | undefined {
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block !== undefined && block.caption < 3 && !block.isImprint) return block;
  }
  return undefined;
}

function traceBack(
  blocks: readonly Block[],
  trellis: readonly Map<Phase, Step>[],
  reached: ReadonlyMap<Phase, number>,
): ReadBlock[] {
  let phase: Phase = 'closed';
  let best = -Infinity;
  for (const [candidate, score] of reached) {
    if (score + ENDINGS[candidate] > best) {
      best = score + ENDINGS[candidate];
      phase = candidate;
    }
  }
  const result: ReadBlock[] = [];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    const step = trellis[index]?.get(phase);
    if (block === undefined || step === undefined) break;
    result.push({ block, action: step.action, before: step.previous, transition: step.transition });
    phase = step.previous;
  }
  return result.reverse();
}
