import type { QueryOptions } from '../archive.ts';
import { isRangeEnd, isWhollyInRange, makeRange } from '../range.ts';
import { type Order, ORDERS } from '../ranking.ts';

/** Lists of what is chosen, by their names in the address and in the form. */
export const CHOICES = ['park', 'prefecture', 'type', 'author'] as const;
export type Choice = (typeof CHOICES)[number];

/** What the search page shows, and what its address says. Empty strings and lists ask for nothing. */
export interface SearchState extends Record<Choice, readonly string[]> {
  query: string;
  mentions: boolean;
  from: string;
  to: string;
  order: Order;
  literal: boolean;
}

/** Longer queries are declined: their address would be too long for many servers. */
export const LONGEST_QUERY = 500;
const ON = '1';
/** What a box of one line leaves out of a pasted text. */
const LINE_ENDS = /[\r\n]/g;

/**
 * Reads the address of the page; what no form could have written is passed over.
 * @example readState(new URLSearchParams('q=零碳&from=2024&park=datong-jingkaiqu&park=changzhi-gaoxinqu'))
 */
export function readState(parameters: URLSearchParams): SearchState {
  const date = (name: string) => {
    const value = parameters.get(name) ?? '';
    return isRangeEnd(value) ? value : '';
  };
  const list = (name: Choice) => [...new Set(parameters.getAll(name))].filter((value) => value !== '');
  const order = parameters.get('order') ?? '';
  return {
    query: (parameters.get('q') ?? '').replace(LINE_ENDS, ''),
    park: list('park'),
    prefecture: list('prefecture'),
    type: list('type'),
    author: list('author'),
    mentions: parameters.get('mentions') === ON,
    from: date('from'),
    to: date('to'),
    order: ORDERS.find((known) => known === order) ?? 'best',
    literal: parameters.get('literal') === ON,
  };
}

/** Writes the address of a state, `?` included; what asks for nothing is left out. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams({ q: state.query });
  for (const name of CHOICES) for (const value of state[name]) parameters.append(name, value);
  if (state.mentions) parameters.set('mentions', ON);
  if (state.from !== '') parameters.set('from', state.from);
  if (state.to !== '') parameters.set('to', state.to);
  if (state.order !== 'best') parameters.set('order', state.order);
  if (state.literal) parameters.set('literal', ON);
  return `?${parameters.toString()}`;
}

/** The options of the query that a state stands for. */
export function queryOptions(state: SearchState): QueryOptions {
  const asked = (list: readonly string[]) => (list.length === 0 ? undefined : list);
  return {
    parks: asked(state.park),
    prefectures: asked(state.prefecture),
    type: asked(state.type),
    authors: asked(state.author),
    mentions: state.mentions,
    from: state.from === '' ? undefined : state.from,
    to: state.to === '' ? undefined : state.to,
    order: state.order,
    literal: state.literal,
  };
}

/** What is chosen besides words, by the names that the page shows: `['开发区', '时间']`. */
export function chosenFilters(state: SearchState): string[] {
  const names: Record<Choice, string> = { park: '开发区', prefecture: '地市', type: '体裁', author: '作者' };
  return [
    ...CHOICES.filter((name) => state[name].length > 0).map((name) => names[name]),
    ...(state.from === '' && state.to === '' ? [] : ['时间']),
  ];
}

/** Whether anything but words is asked for. */
export function hasFilter(state: SearchState): boolean {
  return chosenFilters(state).length > 0;
}

/** The same words without anything else that narrows. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, park: [], prefecture: [], type: [], author: [], mentions: false, from: '', to: '' };
}

/** Whether nothing at all is asked for: the page as one comes to it. */
export function isBlank(state: SearchState): boolean {
  return state.query.trim() === '' && !hasFilter(state);
}

/** Whether a month (`2026-01`) or year lies wholly in the range that is asked for; never where none is. */
export function isInChosenRange({ from, to }: SearchState, time: string): boolean {
  const range = makeRange(from === '' ? undefined : from, to === '' ? undefined : to);
  return range !== null && isWhollyInRange(time, range);
}
