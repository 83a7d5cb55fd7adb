import type { Explanation, TermCount } from '../engine.ts';
import { makeRange } from '../range.ts';
import { chosenFilters, type SearchState, withoutFilters, writeState } from './state.ts';

/** What is known when nothing was found, within the same filters. */
export interface NothingFound extends Explanation {
  state: SearchState;
  /** Articles found by the same words without filters; null when none was chosen. */
  unfiltered: number | null;
}

/** A sentence, and where it leads. */
export interface Advice {
  text: string;
  link?: { text: string; href: string };
}

/** What to say when nothing was found: the fact first, then what may help. */
export interface Sentences {
  fact: string;
  /** Whether the counts of the single terms tell the reader more. */
  showsTerms: boolean;
  advice: Advice[];
}

/** Characters of a term that are named; a pasted page is named by its beginning. */
const LONGEST_NAME = 40;

/** Puts into words why nothing was found: the words occur nowhere, or not within what was chosen. */
export function explainNothingFound(nothing: NothingFound): Sentences {
  const { state, terms, unfiltered, withoutExclusions, nearby } = nothing;
  const isHiddenByFilters = unfiltered !== null && unfiltered > 0;
  const isExcluded = withoutExclusions !== null && withoutExclusions.total > 0;
  const advice: Advice[] = [];
  if (isReversed(state)) {
    advice.push({
      text: `起始的${state.from}晚于截止的${state.to}，这样的范围里不会有文章。`,
      link: {
        text: `改为从${state.to}到${state.from}`,
        href: writeState({ ...state, from: state.to, to: state.from }),
      },
    });
  }
  if (isExcluded) {
    advice.push({
      text: `不作排除，有${withoutExclusions.total}篇。`,
      link: { text: '看这些', href: writeState({ ...state, query: withoutExclusions.query }) },
    });
  } else if (isHiddenByFilters) {
    advice.push({
      text: `不限${chosenFilters(state).join('、')}，有${unfiltered}篇。`,
      link: { text: '看全部', href: writeState(withoutFilters(state)) },
    });
  } else if (terms.length === 1 && nearby.every(({ found }) => found.length === 0)) {
    advice.push({ text: '换一种说法，或减去几个字再试；搜索只找字句本身，不作近义联想。' });
  }
  return {
    fact: isExcluded ? '找到的文章都含有要排除的字句。' : factOf(terms, isHiddenByFilters),
    showsTerms: terms.length > 1 && !isExcluded,
    advice,
  };
}

function factOf(terms: readonly TermCount[], isHiddenByFilters: boolean): string {
  const [only] = terms;
  const nobody = isHiddenByFilters ? '所选范围内没有' : '没有一篇';
  if (only === undefined) return isHiddenByFilters ? '所选范围内没有文章。' : '没有符合条件的文章。';
  if (terms.length > 1) return `${nobody}文章同时含有这些词。分开来看：`;
  return `${nobody}文章印有“${shortenTerm(only.term)}”这几个字。`;
}

/** `从 2026 到 2024`: no day is in it. */
function isReversed({ from, to }: SearchState): boolean {
  if (from === '' || to === '') return false;
  const range = makeRange(from, to);
  return range !== null && range.first > range.last;
}

/** A term as sentences name it. */
export function shortenTerm(term: string): string {
  const characters = Array.from(term);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}……` : term;
}
