import { element } from './elements.ts';
import {
  type Advice,
  explainNothingFound,
  type NothingFound,
  shortenTerm,
  type TermCount,
} from './nothing-found.ts';
import { type SearchState, writeState } from './state.ts';

/** Says which of the terms occur alone, and whether the filters are to blame. */
export function renderNothingFound(nothing: NothingFound): HTMLElement {
  const { fact, showsTerms, advice } = explainNothingFound(nothing);
  const notice = element('div', {}, element('p', {}, fact));
  if (showsTerms) {
    notice.append(element('ul', {}, ...nothing.terms.map((count) => termLine(nothing.state, count))));
  }
  notice.append(...advice.map(adviceLine));
  return notice;
}

function adviceLine({ text, link }: Advice): HTMLElement {
  const line = element('p', {}, text);
  if (link !== undefined) line.append(element('a', { href: link.href }, link.text));
  return line;
}

function termLine(state: SearchState, { term, total }: TermCount): HTMLLIElement {
  if (total === 0) return element('li', {}, `“${shortenTerm(term)}”：没有`);
  const href = writeState({ ...state, query: term, literal: true });
  return element('li', {}, element('a', { href }, `“${shortenTerm(term)}”`), `：${total}篇`);
}
