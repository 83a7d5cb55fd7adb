import { expect, test } from 'vitest';
import { quotationBalance, quotationGoesOn } from '../../src/ingest/quotations.ts';

test('opening marks count up, closing ones down', () => {
  expect(quotationBalance('他说：“会议召开。')).toBe(1);
  expect(quotationBalance('“一企一策”服务')).toBe(0);
  expect(quotationBalance('落实到位。”他说。')).toBe(-1);
});

test('an open quotation goes on in the line that closes it', () => {
  expect(quotationGoesOn(1, '我们仅用一个月。”')).toBe(true);
});

test('but not where the next line opens its own, or nothing is open', () => {
  expect(quotationGoesOn(1, '“我们仅用一个月。””')).toBe(false);
  expect(quotationGoesOn(1, '会议召开。')).toBe(false);
  expect(quotationGoesOn(0, '我们仅用一个月。”')).toBe(false);
});
