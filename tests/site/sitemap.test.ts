import { expect, test } from 'vitest';
import { isListedPage } from '../../src/site/sitemap.ts';

test.each([
  ['https://archive.example.org/herald/', true],
  ['https://archive.example.org/herald/articles/kept/', true],
  ['https://archive.example.org/herald/articles/moved/', false],
  ['https://archive.example.org/herald/search/', false],
  ['https://archive.example.org/herald/about/search/', true],
])('%s is listed: %s', (address, listed) => {
  expect(isListedPage(address, new Set(['kept']))).toBe(listed);
});
