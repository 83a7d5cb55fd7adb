import { expect, test } from 'vitest';
import { findDoubtfulSpots } from '../../src/archive/doubtful-spots.ts';

const spotsOf = (text: string) =>
  findDoubtfulSpots(text).map(({ code, start, end }) => [code, start, text.slice(start, end)]);

test.each([
  ['在人企服务上下功夫。', [['ocr-look-alike', 1, '人企']]],
  ['高质量发展、高质量发展取得成效。', [['doubled-word', 0, '高质量发展、高质量发展']]],
  [
    '会议指 出，，要提速。',
    [
      ['doubled-punctuation', 5, '，，'],
      ['stray-blank', 3, ' '],
    ],
  ],
  ['科学导报讯 近日，园区 工业增长。', [['stray-blank', 11, ' ']]],
  ['企业的发展提速。', []],
])('%s', (text, spots) => {
  expect(spotsOf(text)).toEqual(spots);
});

test('of closing quotation marks the first that nothing opened, where it is sure', () => {
  expect(spotsOf('按照“三个一批”要求，应产尽产”，不拖延”。')).toEqual([['unbalanced-quotation', 15, '”']]);
  expect(spotsOf('甲”，乙”，丙。')).toEqual([['unbalanced-quotation', 1, '”']]);
  // It may close what the line before opened, or the quotation goes on.
  expect(spotsOf('应产尽产”，不拖延。')).toEqual([]);
  expect(spotsOf('“三个一批”要求，“应产尽产。')).toEqual([]);
});

test('a text that repeats itself without end is doubted a few times of a kind', () => {
  expect(findDoubtfulSpots('的的，'.repeat(100)).filter(({ end, start }) => end - start === 2)).toHaveLength(
    8,
  );
});
