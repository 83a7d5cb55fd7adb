import type { LineRole } from '../archive/sheet.ts';
import { mayContinue } from './classify.ts';
import { FURNITURE } from './draft.ts';
import type { ClassifiedPage } from './read-page.ts';
import { beginsArticle, ROLE_OF_ACTION, waitsForArticle } from './roles.ts';
import { explainEmission } from './signs/emission.ts';
import type { Term } from './signs/sign.ts';

/** A line of a page with its role and why it has it. */
export interface ExplainedLine {
  line: number;
  text: string;
  role: LineRole;
  /** 1 for the first article of the page; 0 for what belongs to none. */
  article: number;
  /** The sum of all that spoke for the role. */
  weight: number;
  /** What the line itself showed, and how well the role follows the one before. */
  terms: Term[];
}

/** Tells of every line with text what it was taken for, and what spoke for it. */
export function explain(page: ClassifiedPage): ExplainedLine[] {
  let article = 0;
  const read = page.blocks.map(({ block, action, before, transition, ruling }): ExplainedLine => {
    const begins = article === 0 || beginsArticle(action, before, block.continuedFrom !== null);
    if (begins && !waitsForArticle(action, before) && action !== 'furniture') article += 1;
    // What an editor leaves out is not looked at.
    const seen = ruling === 'left out' ? [] : explainEmission(block, action, mayContinue(before));
    const terms = [...seen, { says: `after ${before}`, weight: transition }].filter(
      ({ weight }) => weight !== 0,
    );
    if (ruling !== undefined) terms.push({ says: `an editor’s word: ${ruling}`, weight: 0 });
    return {
      line: block.line,
      text: block.printed,
      role: ROLE_OF_ACTION[action],
      article: action === 'furniture' ? 0 : article,
      weight: terms.reduce((sum, term) => sum + term.weight, 0),
      terms,
    };
  });
  const stray = page.stray.flat().map((block): ExplainedLine => {
    const terms = [{ says: FURNITURE.stray, weight: 0 }];
    return { line: block.line, text: block.printed, role: 'furniture', article: 0, weight: 0, terms };
  });
  return [...read, ...stray].sort((a, b) => a.line - b.line);
}
