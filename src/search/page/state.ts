import type { Order, QueryOptions } from '../archive.ts';

/** What the search page shows, and what its address says. Empty strings ask for nothing. */
export interface SearchState {
  query: string;
  park: string;
  mentions: boolean;
  type: string;
  from: string;
  to: string;
  order: Order;
  literal: boolean;
}

/** `2026`, `2026-04`, `2026-04-12`; anything else in an address is passed over. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const ORDERS: readonly string[] = ['best', 'newest', 'oldest'] satisfies Order[];
const ON = '1';

/**
 * Reads the address of the page.
 * @example readState(new URLSearchParams('q=零碳&from=2024'))
 */
export function readState(parameters: URLSearchParams): SearchState {
  const date = (name: string) => {
    const value = parameters.get(name) ?? '';
    return DATE.test(value) ? value : '';
  };
  const order = parameters.get('order') ?? '';
  return {
    query: parameters.get('q') ?? '',
    park: parameters.get('park') ?? '',
    mentions: parameters.get('mentions') === ON,
    type: parameters.get('type') ?? '',
    from: date('from'),
    to: date('to'),
    order: isOrder(order) ? order : 'best',
    literal: parameters.get('literal') === ON,
  };
}

/** Writes the address of a state, `?` included; what asks for nothing is left out. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams({ q: state.query });
  if (state.park !== '') parameters.set('park', state.park);
  if (state.mentions) parameters.set('mentions', ON);
  if (state.type !== '') parameters.set('type', state.type);
  if (state.from !== '') parameters.set('from', state.from);
  if (state.to !== '') parameters.set('to', state.to);
  if (state.order !== 'best') parameters.set('order', state.order);
  if (state.literal) parameters.set('literal', ON);
  return `?${parameters.toString()}`;
}

/** The options of the query that a state stands for. */
export function queryOptions(state: SearchState): QueryOptions {
  return {
    parks: state.park === '' ? undefined : [state.park],
    mentions: state.mentions,
    type: state.type === '' ? undefined : state.type,
    from: state.from === '' ? undefined : state.from,
    to: state.to === '' ? undefined : state.to,
    order: state.order,
    literal: state.literal,
  };
}

/** What is chosen besides words, by the names that the form shows: `['开发区', '年份']`. */
export function chosenFilters(state: SearchState): string[] {
  return [
    ...(state.park === '' ? [] : ['开发区']),
    ...(state.type === '' ? [] : ['体裁']),
    ...(state.from === '' && state.to === '' ? [] : ['年份']),
  ];
}

/** Whether anything but words is asked for. */
export function hasFilter(state: SearchState): boolean {
  return chosenFilters(state).length > 0;
}

/** The same words without zone, type and years. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, park: '', mentions: false, type: '', from: '', to: '' };
}

/** Whether nothing at all is asked for: the page as one comes to it. */
export function isBlank(state: SearchState): boolean {
  return state.query.trim() === '' && !hasFilter(state);
}

function isOrder(text: string): text is Order {
  return ORDERS.includes(text);
}
