import { expect, test } from 'vitest';
import { frequentAuthors, groupAuthors, letterSegment } from '../../src/site/author-groups.ts';

test('names stand under the letter of their surname, read as a surname', () => {
  const names = ['吴珊', '单雨', '曾言', 'Smith', '·'];
  const groups = groupAuthors(names.map((name) => ({ name, count: 1 })));
  expect(groups.map(({ letter, items }) => [letter, ...items.map(({ name }) => name)])).toEqual([
    ['S', '单雨', 'Smith'],
    ['W', '吴珊'],
    ['Z', '曾言'],
    ['其他', '·'],
  ]);
});

test('those with the most articles come first, as many as a page takes', () => {
  const authors = Array.from({ length: 100 }, (_, index) => ({ name: `作者${index}`, count: index }));
  expect(frequentAuthors(authors)).toHaveLength(60);
  expect(frequentAuthors(authors)[0]).toEqual({ name: '作者99', count: 99 });
});

test('a letter has an address', () => {
  expect(['A', '其他'].map(letterSegment)).toEqual(['a', 'other']);
});
