import { isCredited } from './caption.ts';
import { type Block, LONGEST_HEAD } from './block.ts';
import { quotationGoesOn } from './quotations.ts';
import { nameLikeness } from './names.ts';
import { isSignedDay } from './notice.ts';
import { type Action, beginsArticle, isBelowHeadline, NEVER, type Phase } from './roles.ts';
import { Emission } from './signs/emission.ts';
import { isShort } from './signs/line-forms.ts';
import { BROKEN_OFF, ENDINGS, SIGNED_TWICE, TRANSITIONS } from './transitions.ts';

/** A block with what it was taken for. */
export interface ReadBlock {
  block: Block;
  action: Action;
  /** The phase before it: tells whether it begins an article or goes on with one. */
  before: Phase;
  /** How well the action follows that phase. */
  transition: number;
  /** An editor's word on it, which every reading keeps to. */
  ruling: Ruling | undefined;
}

/** What an editor says of a line: it begins an article, belongs to the one before, or to none. */
export type Ruling = 'begins' | 'goes on' | 'left out';

const PHASES = Object.keys(TRANSITIONS) as Phase[];
const ACTIONS = [...new Set(PHASES.flatMap((phase) => Object.keys(TRANSITIONS[phase]) as Action[]))];
const TEXT_ACTIONS = new Set<Action>(['lead', 'paragraph', 'last-paragraph', 'only-paragraph']);
/** Ways that are further behind the best are given up: two lines that break a rule without exceptions, and more. */
const BEAM = 25;
const INDEX_OF_PHASE = new Map(PHASES.map((phase, index) => [phase, index]));
/** Inside a column of briefs. */
const BRIEFS = new Set<Phase>(['column', 'brief-headline', 'brief', 'brief-cut']);
const NOTICES = new Set<Phase>(['notice', 'notice-dated']);
/** In the text of an article that is signed below its headline or in its opening. */
const SIGNED = new Set<Phase>(['signed-body', 'signed-cut', 'signed-heading']);
/** In the middle of a paragraph. */
const CUT_SHORT = new Set<Phase>(['cut', 'signed-cut', 'brief-cut']);
const FIRST_TEXTS = new Set<Action>(['lead', 'only-paragraph']);
const STAYING = new Set<Action>(['paragraph', 'last-paragraph', 'heading', 'caption', 'byline']);

/** An action that may follow a phase. */
interface Follower {
  action: Action;
  /** Its place among all actions. */
  index: number;
  transition: number;
}

/** What may follow each phase, in the order of the tables. */
const FOLLOWERS = followersOfPhases((phase, action) => TRANSITIONS[phase][action]);
/** The same for a line that is text, whatever stands around it. */
const TEXT_FOLLOWERS = FOLLOWERS.map((followers) =>
  followers.filter(({ action }) => TEXT_ACTIONS.has(action)),
);
/** The same where an editor's word overrules the tables. */
const RULED_FOLLOWERS: Record<Ruling, Follower[][]> = {
  begins: followersOfPhases((phase, action) =>
    beginsArticle(action, phase, true) || action === 'mark' ? 0 : undefined,
  ),
  'goes on': followersOfPhases((phase, action) =>
    STAYING.has(action) ? Math.min(0, TRANSITIONS[phase][action] ?? 0) / 2 : undefined,
  ),
  'left out': followersOfPhases((_, action) => (action === 'furniture' ? 0 : undefined)),
};

/** @param transitionOf how well an action follows a phase, undefined where it can't */
function followersOfPhases(transitionOf: (phase: Phase, action: Action) => number | undefined): Follower[][] {
  return PHASES.map((phase) =>
    ACTIONS.flatMap((action, index) => {
      const transition = transitionOf(phase, action);
      return transition === undefined ? [] : [{ action, index, transition }];
    }),
  );
}

/** The best way to a phase: how good all of it is, and its last step. Steps that lead nowhere are held by none. */
interface Step {
  score: number;
  /** The step before it; null before the first line. */
  from: Step | null;
  previous: Phase;
  action: Action;
  transition: number;
}

/**
 * Decides what every line of a page is. All readings of the page compete: the sum of how well each line fits its role
 * (`Emission`) and how well the roles follow each other (`TRANSITIONS`) is made as large as it can be (Viterbi's
 * algorithm), so that one odd line can't derail the rest. Equal sums are settled by the order of the tables.
 * @param rulings an editor's word on single lines, by line number; every reading keeps to it
 * @returns what each block is, in the page's order
 */
export function classify(
  blocks: readonly Block[],
  rulings: ReadonlyMap<number, Ruling> = new Map(),
): ReadBlock[] {
  let reached: Column = [];
  reached[indexOf('start')] = NOWHERE;
  // An editor's word may need a way that looks hopeless.
  const beam = rulings.size > 0 ? Infinity : BEAM;
  const nextTexts = nextTextsOf(blocks);
  blocks.forEach((block, index) => {
    reached = prune(advance(block, nextTexts[index], reached, rulings.get(block.line), beam), beam);
  });
  return traceBack(blocks, reached, rulings);
}

/** Before the first line. */
const NOWHERE: Step = { score: 0, from: null, previous: 'start', action: 'furniture', transition: 0 };

/** The best step to each phase, by the phase's place in the tables; undefined where no reading leads to it. */
type Column = (Step | undefined)[];

function indexOf(phase: Phase): number {
  return INDEX_OF_PHASE.get(phase) ?? 0;
}

/** Whether a short line after this phase may be the rest of something. */
export function mayContinue(before: Phase): boolean {
  return before === 'cut' || before === 'signed-cut' || before === 'brief-cut' || NOTICES.has(before);
}

/**
 * @param beam ways that are further behind the best are not followed; some of them are left for `prune`
 */
function advance(
  block: Block,
  next: Block | undefined,
  reached: Column,
  ruling: Ruling | undefined,
  beam: number,
): Column {
  const steps: Column = new Array<Step | undefined>(PHASES.length);
  const asWhole = new Fits(block, false, ruling);
  const asRest = isShort(block) ? new Fits(block, true, ruling) : asWhole;
  const endOfText = endOfParagraph(block, next);
  const followersByPhase = followersOf(block, ruling);
  let highest = -Infinity;
  reached.forEach((from, index) => {
    const previous = PHASES[index];
    if (from === undefined || previous === undefined) return;
    const fits = mayContinue(previous) ? asRest : asWhole;
    for (const follower of followersByPhase[index] ?? []) {
      const { action } = follower;
      const transition =
        follower.transition +
        (signsTwice(block, action, previous) ? SIGNED_TWICE : 0) +
        (breaksOff(block, action, previous) ? BROKEN_OFF : 0);
      const fit = fits.of(follower);
      const score = from.score + transition + fit;
      if (fit <= NEVER || score < highest - beam) continue;
      const to = indexOf(phaseAfter(block, action, previous, endOfText));
      if (score <= (steps[to]?.score ?? -Infinity)) continue;
      steps[to] = { score, from, previous, action, transition };
      highest = Math.max(highest, score);
    }
  });
  // No reading allows this line here (a page of nothing but headlines, say): it is text, whatever came before.
  if (highest === -Infinity) {
    const [previous, from] = bestOf(reached, () => 0);
    steps[indexOf(endOfText)] = { score: from.score - 10, from, previous, action: 'lead', transition: -10 };
  }
  return steps;
}

/** Whether a byline would close an article that another one opened; 下转 closes it all the same. */
function signsTwice(block: Block, action: Action, previous: Phase): boolean {
  if (action !== 'byline' && (action !== 'last-paragraph' || block.continuesOn !== null)) return false;
  return SIGNED.has(previous);
}

/** Whether 上接 would begin an article while the one before it is in the middle of a sentence. */
function breaksOff({ continuedFrom }: Block, action: Action, previous: Phase): boolean {
  return continuedFrom !== null && CUT_SHORT.has(previous) && FIRST_TEXTS.has(action);
}

function followersOf(block: Block, ruling: Ruling | undefined): Follower[][] {
  if (ruling !== undefined) return RULED_FOLLOWERS[ruling];
  // Whatever stands around it, unless it shows the credit of a picture.
  return block.length > LONGEST_HEAD && !isCredited(block) ? TEXT_FOLLOWERS : FOLLOWERS;
}

/** How well a line fits each action, each worked out once. */
class Fits {
  readonly #emission: Emission;
  readonly #isLeftOut: boolean;
  readonly #known: (number | undefined)[] = new Array<number | undefined>(ACTIONS.length);

  constructor(block: Block, continues: boolean, ruling: Ruling | undefined) {
    this.#emission = new Emission(block, continues);
    this.#isLeftOut = ruling === 'left out';
  }

  of({ action, index }: Follower): number {
    let fit = this.#known[index];
    if (fit === undefined) {
      fit = this.#isLeftOut ? 0 : this.#emission.of(action);
      this.#known[index] = fit;
    }
    return fit;
  }
}

/** Leaves out ways that are so far behind that no later line could bring them to the front. */
function prune(steps: Column, beam: number): Column {
  let highest = -Infinity;
  for (const step of steps) if (step !== undefined && step.score > highest) highest = step.score;
  return steps.map((step) => (step !== undefined && step.score >= highest - beam ? step : undefined));
}

/** The phase with the best way to it, and that way. */
function bestOf(column: Column, bonus: (phase: Phase) => number): [Phase, Step] {
  let best: [Phase, Step] = ['start', NOWHERE];
  let highest = -Infinity;
  for (const [index, step] of column.entries()) {
    const phase = PHASES[index];
    if (step === undefined || phase === undefined || step.score + bonus(phase) <= highest) continue;
    highest = step.score + bonus(phase);
    best = [phase, step];
  }
  return best;
}

function phaseAfter(block: Block, action: Action, previous: Phase, endOfText: Phase): Phase {
  switch (action) {
    case 'label':
      // Below the headline: the text is still to come.
      return previous === 'headline' ? 'subtitle' : action;
    case 'kicker':
    case 'subtitle':
      return action;
    case 'heading':
      return previous === 'signed' || SIGNED.has(previous) ? 'signed-heading' : action;
    case 'headline-rest':
      return previous === 'brief-headline' ? previous : action;
    case 'headline':
      if (block.isPictureNews) return 'picture-headline';
      if (block.isNoticeHeadline) return 'notice-headline';
      return BRIEFS.has(previous) ? 'brief-headline' : 'headline';
    case 'mark':
      return block.continuedFrom === null ? 'closed' : 'marked';
    case 'lead':
      if (previous === 'notice-headline' || block.declaresLoss) return 'notice';
      if (block.isEditorsNote) return 'noted';
      if (previous === 'signed' || isSignedInOpening(block)) return asSigned(endOfText);
      // What opens as news does is no brief, nor what goes on from another page.
      return BRIEFS.has(previous) && block.opening === null && block.continuedFrom === null
        ? asBrief(endOfText)
        : endOfText;
    case 'paragraph':
      if (NOTICES.has(previous)) return isSignedDay(block.text) ? 'notice-dated' : 'notice';
      if (SIGNED.has(previous)) return asSigned(endOfText);
      return previous === 'brief-cut' ? asBrief(endOfText) : endOfText;
    case 'last-paragraph':
    case 'only-paragraph':
      return BRIEFS.has(previous) ? 'column' : 'closed';
    case 'byline':
      // A byline right below the headline.
      if (isBelowHeadline(previous)) return 'signed';
      if (previous === 'start') return previous;
      return BRIEFS.has(previous) ? 'column' : 'closed';
    case 'caption':
      return previous === 'picture-headline' ? 'closed' : previous;
    case 'furniture':
      return (block.isColumnLabel || block.isLikeColumnLabel) &&
        previous !== 'cut' &&
        previous !== 'signed-cut'
        ? 'column'
        : previous;
  }
}

/** Of 80 articles that name their reporter in the opening one ends in a byline as well. */
function isSignedInOpening({ opening }: Block): boolean {
  return opening?.reporters.some((name) => nameLikeness(name) > 0) ?? false;
}

function asSigned(phase: Phase): Phase {
  return phase === 'cut' ? 'signed-cut' : 'signed-body';
}

function asBrief(phase: Phase): Phase {
  return phase === 'cut' ? 'brief-cut' : 'brief';
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

/** The next line of text after each line: neither caption nor imprint. */
function nextTextsOf(blocks: readonly Block[]): (Block | undefined)[] {
  const nextTexts = new Array<Block | undefined>(blocks.length);
  let next: Block | undefined;
  for (let index = blocks.length - 1; index >= 0; index--) {
    nextTexts[index] = next;
    const block = blocks[index];
    if (block !== undefined && !isCredited(block) && !block.isImprint) next = block;
  }
  return nextTexts;
}

function traceBack(
  blocks: readonly Block[],
  reached: Column,
  rulings: ReadonlyMap<number, Ruling>,
): ReadBlock[] {
  let [, step] = bestOf(reached, (candidate) => ENDINGS[candidate]);
  const result: ReadBlock[] = [];
  for (const block of blocks.toReversed()) {
    if (step.from === null) break;
    const { action, previous, transition } = step;
    result.push({ block, action, before: previous, transition, ruling: rulings.get(block.line) });
    step = step.from;
  }
  return result.reverse();
}
