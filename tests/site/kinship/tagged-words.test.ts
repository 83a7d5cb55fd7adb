import { expect, test } from 'vitest';
import { tagWords } from '../../../src/site/kinship/tagged-words.ts';

test('the words joined are the text, each where it says', () => {
  const text = '近日，𠀀园区的Micro-LED产业\n集群 发展“提速”30%。';
  const words = tagWords(text);
  expect(words.map(({ word }) => word).join('')).toBe(text);
  for (const { word, start } of words) expect(text.startsWith(word, start)).toBe(true);
});

test('nouns are told from verbs and from words that bind', () => {
  expect(tagWords('我们按照规划建设尾矿库').map(({ word, tag }) => `${word}/${tag}`)).toEqual([
    '我们/r',
    '按照/p',
    '规划/n',
    '建设/vn',
    '尾矿库/n',
  ]);
});
