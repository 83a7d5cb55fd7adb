import { element } from './elements.ts';
import { type SearchState, withoutFilters, writeState } from './state.ts';

/** A term that was asked for together with others, and how many articles it finds alone. */
export interface TermCount {
  term: string;
  total: number;
}

/** What to say when nothing was found. */
export interface NothingFound {
  state: SearchState;
  /** Counts within the same filters. */
  terms: TermCount[];
  /** Articles found by the same words without zone, type and years; null when none of these was asked for. */
  unfiltered: number | null;
}

/** Says which of the terms occur alone, and whether the filters are to blame. */
export function renderNothingFound({ state, terms, unfiltered }: NothingFound): HTMLElement {
  const [only] = terms;
  const notice = element('div', {});
  if (terms.length > 1) {
    notice.append(
      element('p', {}, '没有一篇文章同时含有这些词。分开来看：'),
      element('ul', {}, ...terms.map((count) => termLine(state, count))),
    );
  } else if (only !== undefined) {
    notice.append(element('p', {}, `没有一篇文章印有“${shorten(only.term)}”这几个字。`));
  } else {
    notice.append(element('p', {}, '没有符合条件的文章。'));
  }
  if (unfiltered !== null && unfiltered > 0) {
    const link = element('a', { href: writeState(withoutFilters(state)) }, '看全部');
    notice.append(element('p', {}, `不限开发区、体裁和年份，有${unfiltered}篇。`, link));
  } else if (terms.length === 1) {
    notice.append(element('p', {}, '换一种说法，或减去几个字再试；搜索只找字句本身，不作近义联想。'));
  }
  return notice;
}

function termLine(state: SearchState, { term, total }: TermCount): HTMLLIElement {
  if (total === 0) return element('li', {}, `“${shorten(term)}”：没有`);
  const href = writeState({ ...state, query: term, literal: true });
  return element('li', {}, element('a', { href }, `“${shorten(term)}”`), `：${total}篇`);
}

/** A pasted page is named by its beginning. */
function shorten(term: string): string {
  const longest = 40;
  const characters = Array.from(term);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}……` : term;
}
