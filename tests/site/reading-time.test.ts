import { expect, test } from 'vitest';
import { countCharacters, lengthInWords } from '../../src/site/reading-time.ts';

test('characters are counted with marks and without blanks', () => {
  expect(countCharacters('科学导报讯 1月12日，\n开工。𠮷')).toBe(15);
});

test('four hundred characters take a minute, the shortest text one', () => {
  expect(lengthInWords('字'.repeat(1203))).toBe('1203字，约读3分钟');
  expect(lengthInWords('短')).toBe('1字，约读1分钟');
});
