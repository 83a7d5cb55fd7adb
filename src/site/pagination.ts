import { address } from './address.ts';

/** Articles on a page of a zone's list. */
export const PAGE_SIZE = 50;

/** Printed pages on a page of a year's list. */
export const SHEET_PAGE_SIZE = 100;

/** A page of a list that is too long for one. */
export interface ListPage<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  /** At least 1. */
  count: number;
}

/**
 * Cuts a list into pages; an empty list has one empty page.
 * @example listPages(['a', 'b', 'c'], 2)[1] // { items: ['c'], number: 2, count: 2 }
 */
export function listPages<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}

/** The address of a page of a list: the first has no number. */
export function pageAddress(segments: readonly string[], number: number): string {
  return number === 1 ? address(...segments) : address(...segments, number);
}
