import { type Filter, parkNumbers } from './filter.ts';
import type { ParkEntry } from './files.ts';
import { makeRange } from './range.ts';
import { type Order, ORDERS } from './ranking.ts';

/** One value or several, of which one is enough; none, or an empty list, does not ask. */
export type Asked = string | readonly string[] | null | undefined;

export interface FilterOptions {
  /** Ids of zones: articles about one of them or about a park in it. */
  parks?: Asked;
  /** Takes in articles that only name one of the zones or prefectures. */
  mentions?: boolean | undefined;
  /** `大同市` …: where one of the article's zones lies. */
  prefectures?: Asked;
  /** Names as printed. */
  authors?: Asked;
  /** `news`, `feature` … */
  type?: Asked;
  /** First year, month or day, itself included: `2024`. Articles without a year are left out. */
  from?: string | null | undefined;
  /** Last year, month or day, itself included: `2026-04`. */
  to?: string | null | undefined;
}

/**
 * Makes a filter of what a caller asks for; pages without types call it, too.
 * @param parks the manifest's zones
 * @throws RangeError, TypeError when an option is of another form
 */
export function makeFilter(options: FilterOptions, parks: readonly ParkEntry[]): Filter {
  const parkIds = asked('parks', options.parks);
  return {
    parks: parkIds === null ? null : parkNumbers(parks, parkIds),
    prefectures: toSet(asked('prefectures', options.prefectures)),
    mentions: options.mentions ?? false,
    types: toSet(asked('type', options.type)),
    authors: toSet(asked('authors', options.authors)),
    range: makeRange(day('from', options.from), day('to', options.to)),
  };
}

/** @throws RangeError when there is no such order */
export function checkOrder(order: Order | null | undefined): Order {
  if (order == null) return 'best';
  if (!ORDERS.includes(order))
    throw new RangeError(`order: expected ${ORDERS.join(', ')}; found ${JSON.stringify(order)}`);
  return order;
}

/** @throws TypeError when it is no text */
export function checkQuery(query: unknown): string {
  if (typeof query === 'string') return query;
  throw new TypeError(`query: expected a text, empty for every article; found ${String(query)}`);
}

function asked(name: string, value: Asked): string[] | null {
  if (value == null) return null;
  const values: unknown[] = [value].flat();
  if (!values.every((item) => typeof item === 'string'))
    throw new TypeError(`${name}: expected a text or a list of texts; found ${JSON.stringify(value)}`);
  return values.length === 0 ? null : values;
}

function day(name: string, value: unknown): string | undefined {
  if (value == null) return undefined;
  if (typeof value === 'string') return value;
  throw new TypeError(`${name}: expected a text such as '2026-04'; found ${JSON.stringify(value)}`);
}

function toSet(values: readonly string[] | null): Set<string> | null {
  return values === null ? null : new Set(values);
}
