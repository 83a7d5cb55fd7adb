import { expect, test } from 'vitest';
import { groupByLetter, OTHER } from '../../src/site/letter-groups.ts';

const letters = (names: string[], isPerson = false) =>
  groupByLetter(names, (name) => name, { isPerson }).map(({ letter, items }) => [letter, ...items]);

test('names stand by the letter of their pinyin, those without a letter last', () => {
  expect(letters(['③号园', '长治高新区', '大同经开区', '长子经开区'])).toEqual([
    ['C', '长治高新区'],
    ['D', '大同经开区'],
    ['Z', '长子经开区'],
    [OTHER, '③号园'],
  ]);
});

test('a surname is read as surnames are', () => {
  expect(letters(['单田芳'], true)).toEqual([['S', '单田芳']]);
});
