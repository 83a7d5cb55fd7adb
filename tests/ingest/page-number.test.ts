import { expect, test } from 'vitest';
import { toPageNumber } from '../../src/ingest/page-number.ts';

test.each([
  ['A2', 'A2'],
  ['Ａ 2', 'A2'],
  ['03', '03'],
  ['五', '5'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十一', '21'],
])('page %s is written %s', (printed, page) => {
  expect(toPageNumber(printed)).toBe(page);
});
