import { expect, test } from 'vitest';
import { groupAuthors } from '../../src/site/author-groups.ts';

test('names stand under the letter of their surname, read as a surname', () => {
  const names = ['吴珊', '单雨', '曾言', 'Smith', '·'];
  const groups = groupAuthors(names.map((name) => ({ name, count: 1 })));
  expect(groups.map(({ letter, authors }) => [letter, ...authors.map(({ name }) => name)])).toEqual([
    ['S', '单雨', 'Smith'],
    ['W', '吴珊'],
    ['Z', '曾言'],
    ['其他', '·'],
  ]);
});
