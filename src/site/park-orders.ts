import type { Catalog } from '../archive/catalog.ts';
import { type ParkGroup, parksByCount, parksByKind, parksByName } from './park-index.ts';

/** A page that lists all zones in another order than by place. */
export interface ParkOrder {
  /** Its part of the address: no zone has an id of this form. */
  segment: string;
  words: string;
  lead: string;
  groups: (catalog: Catalog) => ParkGroup[];
}

/** The orders of the list of zones besides the one by place, which stands at /parks/ itself. */
export const PARK_ORDERS: readonly ParkOrder[] = [
  {
    segment: 'by-articles',
    words: '按篇数',
    lead: '报道多的在前，园中园与所属的开发区并列；篇数含园中园的报道。',
    groups: parksByCount,
  },
  {
    segment: 'by-name',
    words: '按拼音',
    lead: '按简称的拼音排列，园中园与所属的开发区并列。',
    groups: parksByName,
  },
  {
    segment: 'by-kind',
    words: '按类型',
    lead: '按名录所载的类型排列，园中园与所属的开发区并列。',
    groups: parksByKind,
  },
];

/**
 * The order of a segment.
 * @throws Error for a zone whose id is the address of an order
 */
export function parkOrder(segment: string): ParkOrder {
  const order = PARK_ORDERS.find((known) => known.segment === segment);
  if (order === undefined) throw new Error(`No order of zones is called ${segment}`);
  return order;
}

/** Ids of zones that would hide behind the address of an order; none in a sound registry. */
export function hiddenByOrders(ids: readonly string[]): string[] {
  const segments = new Set(PARK_ORDERS.map(({ segment }) => segment));
  return ids.filter((id) => segments.has(id));
}
