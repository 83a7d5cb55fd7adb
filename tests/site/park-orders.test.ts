import { expect, test } from 'vitest';
import { hiddenByOrders, PARK_ORDERS, parkOrder } from '../../src/site/park-orders.ts';

test('every order is found by its part of the address', () => {
  for (const order of PARK_ORDERS) expect(parkOrder(order.segment)).toBe(order);
  expect(() => parkOrder('by-weight')).toThrow('by-weight');
});

test('a zone may not have the address of a list', () => {
  expect(hiddenByOrders(['changzhi-gaoxinqu', 'by-name'])).toEqual(['by-name']);
});
