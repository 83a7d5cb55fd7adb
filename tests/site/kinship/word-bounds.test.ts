import { expect, test } from 'vitest';
import { wholeWords, wordBounds } from '../../../src/site/kinship/word-bounds.ts';

const TEXT = '会议指出，以牵引性工作的突破带动全区经济社会发展。';
const LENGTHS = { shortest: 4, longest: 20 };

test('bounds lie between words of the clause', () => {
  const at = TEXT.indexOf('经济');
  expect(wordBounds(TEXT, at, at + 2)).toEqual(expect.arrayContaining([at, at + 2]));
});

test('a stretch is cut back to whole words, and opens with none that only binds', () => {
  const start = TEXT.indexOf('的突破');
  expect(wholeWords(TEXT, { start, end: start + 8 }, LENGTHS)).toBe('突破带动全区');
});

test('too little says nothing, too much is cut between words', () => {
  const start = TEXT.indexOf('突破');
  expect(wholeWords(TEXT, { start, end: start + 2 }, LENGTHS)).toBeNull();
  expect(wholeWords(TEXT, { start, end: start + 10 }, { shortest: 4, longest: 7 })).toBe('突破带动全区');
});
