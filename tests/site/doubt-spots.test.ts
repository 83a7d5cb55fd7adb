import { expect, test } from 'vitest';
import type { FlagCode } from '../../src/archive/flags.ts';
import { doubtSpots } from '../../src/site/doubt-spots.ts';

const marked = (text: string, ...codes: FlagCode[]) =>
  doubtSpots(text, codes).map(({ code, start, end }) => [code, text.slice(start, end)]);

test('the doubtful characters are found again, and they alone', () => {
  expect(marked('各自分管园区重点企业的“一企一策”人企帮扶情况。', 'ocr-look-alike')).toEqual([
    ['ocr-look-alike', '人企'],
  ]);
});

test('each of several is found', () => {
  expect(marked('园区的人企服务做得好，今后的人企服务做得更好。', 'ocr-look-alike')).toHaveLength(2);
});

test('what the article is not flagged with is no doubt: an editor has settled it', () => {
  expect(marked('园区的人企服务做得好。', 'doubled-word')).toEqual([]);
  expect(marked('园区的人企服务做得好。')).toEqual([]);
});

test('a closing quotation mark that nothing opened', () => {
  expect(marked('按照“三个一批”要求，做到应产尽产”，不拖延。', 'unbalanced-quotation')).toEqual([
    ['unbalanced-quotation', '”'],
  ]);
});

test('at either end of a text nothing else is marked', () => {
  expect(marked('和和尘光电满负荷运转。', 'doubled-word')).toEqual([['doubled-word', '和和']]);
  expect(marked('做好了服务服务的的', 'doubled-word').at(-1)).toEqual(['doubled-word', '的的']);
});

test('blanks of the opening are no doubt, others are', () => {
  expect(marked('科学导报讯 近日，园区 工业增长。', 'stray-blank')).toEqual([['stray-blank', ' ']]);
  expect(marked('科学导报讯 近日，园区工业增长。', 'stray-blank')).toEqual([]);
});
