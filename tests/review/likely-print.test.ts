import { expect, it } from 'vitest';
import { likelyPrint } from '../../src/review/likely-print.ts';

it.each([
  ['ocr-look-alike', '“企一策”人企帮扶情况', '“企一策”入企帮扶情况'],
  ['ocr-look-alike', '一线开展企企服务，宣', '一线开展入企服务，宣'],
  ['doubled-word', '企业发展的的重要举措', '企业发展的重要举措'],
  ['doubled-word', '著;龙头企业企业振东制药', '著;龙头企业振东制药'],
  ['join-doubled-character', '新兴产业业、未来', '新兴产业、未来'],
  ['stray-latin', '力引领区 and 高质量发', '力引领区和高质量发'],
  ['stray-blank', '全面 推进', '全面推进'],
  ['doubled-punctuation', '开工，。全年', '开工。全年'],
] as const)('guesses what the paper prints for %s', (code, words, print) => {
  expect(likelyPrint(code, words)).toBe(print);
});

it('guesses nothing where there is nothing to guess from', () => {
  expect(likelyPrint('replacement-character', '工\ufffd园')).toBe('工\ufffd园');
  expect(likelyPrint('stray-latin', '产业 of 园区')).toBe('产业 of 园区');
});
