import type { ArchivePark, TermCount } from '../engine.ts';
import { element } from './elements.ts';
import { type Advice, explainNothingFound, type NothingFound, shortenTerm } from './nothing-found.ts';
import { type SearchState, writeState } from './state.ts';

/** Says which of the terms occur alone, what is printed that is nearly the same, and whether the filters are to blame. */
export function explainNothing(nothing: NothingFound): HTMLElement {
  const { fact, showsTerms, advice } = explainNothingFound(nothing);
  const notice = element('div', {}, element('p', {}, fact));
  if (showsTerms) {
    notice.append(element('ul', {}, ...nothing.terms.map((count) => termLine(nothing.state, count))));
  }
  notice.append(
    ...nothing.nearby.filter(({ found }) => found.length > 0).map((near) => nearbyLine(nothing, near)),
  );
  notice.append(...advice.map(adviceLine));
  return notice;
}

/** Names the parts of the index that could not be read. */
export function missingNotice(missing: readonly string[]): HTMLElement {
  // A large year has several parts: 2024, 2024-2.
  const years = new Set(missing.map((name) => (name === 'undated' ? '年份不详' : `${name.slice(0, 4)}年`)));
  return element('p', {}, `${[...years].join('、')}的索引未能读取，结果不全。请检查网络后重试。`);
}

/** Says that so many hits stand without their words. */
export function unreadNotice(count: number): HTMLElement {
  return element('p', {}, `有${count}篇的标题和摘录未能读取，可能是网络中断。`);
}

export function retryButton(retry: () => void): HTMLButtonElement {
  return element('button', { type: 'button', onclick: retry }, '重试');
}

/** Zones that the typed words may mean, each with a link that searches its articles. */
export function suggestionLine(state: SearchState, parks: readonly ArchivePark[]): Node[] {
  const others = parks.filter(({ id }) => !state.park.includes(id));
  if (others.length === 0) return [];
  const links = others.map(({ id, name }) =>
    element(
      'li',
      {},
      element('a', { href: writeState({ ...state, query: '', park: [id], mentions: true }) }, name),
    ),
  );
  return [
    element('span', { className: 'small' }, '讲到这些开发区的：'),
    element('ul', { className: 'inline-list' }, ...links),
  ];
}

function adviceLine({ text, link }: Advice): HTMLElement {
  const line = element('p', {}, text);
  if (link !== undefined) line.append(element('a', { href: link.href }, link.text));
  return line;
}

function termLine(state: SearchState, { term, total }: TermCount): HTMLLIElement {
  if (total === 0) return element('li', {}, `“${shortenTerm(term)}”：没有`);
  return element('li', {}, termLink(state, term), `：${total}篇`);
}

function nearbyLine(
  { state, terms }: NothingFound,
  { term, found }: NothingFound['nearby'][number],
): HTMLElement {
  const of = terms.length > 1 ? `与“${shortenTerm(term)}”` : '';
  const line = element('p', {}, `${of}相近、确实印有的：`);
  const links = found.map((count) => element('li', {}, termLink(state, count.term), ` ${count.total}篇`));
  return element('div', {}, line, element('ul', { className: 'inline-list' }, ...links));
}

function termLink(state: SearchState, term: string): HTMLAnchorElement {
  const href = writeState({ ...state, query: term, literal: true });
  return element('a', { href }, `“${shortenTerm(term)}”`);
}
