import { expect, it } from 'vitest';
import { flag } from '../../src/archive/flags.ts';
import { doubtfulWords } from '../../src/review/quotation.ts';

const noLine = () => '';

it('takes the words that a message quotes, with the quotation marks among them', () => {
  const found = flag('ocr-look-alike', 'd', 9, '““一企一策”人企帮扶情况”');
  expect(doubtfulWords(found, noLine)).toBe('“一企一策”人企帮扶情况');
});

it('puts the words of a join together', () => {
  const found = flag('join-doubled-character', 'd', 97, '“新兴产业|业、未来” meets at a join');
  expect(doubtfulWords(found, noLine)).toBe('新兴产业业、未来');
});

it('finds the closing quotation mark that nothing opened', () => {
  const found = flag('unbalanced-quotation', 'd', 1, 'a closing quotation mark without an opening one');
  expect(doubtfulWords(found, () => '“甲”是一，乙丙丁戊己庚”辛壬')).toBe('乙丙丁戊己庚”辛壬');
});

it('knows no words of doubts that speak of none', () => {
  const found = flag('year-inferred', 'd', 3, '2026 from “2026年一季度” on the same page');
  expect(doubtfulWords(found, noLine)).toBeNull();
});
