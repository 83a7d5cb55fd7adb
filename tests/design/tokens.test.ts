import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTokens, schemeRules } from '../../src/design/tokens.ts';

const CSS = `@theme {
  --*: initial;
  --color-paper: #fff; /* 纸 */
  --font-serif:
    'Songti SC', serif;
}

@media (prefers-color-scheme: dark) {
  :root {
    --color-paper: #000;
  }
}
`;

test('a token has its value, and another in dark where there is one', () => {
  expect(parseTokens(CSS)).toEqual([
    { name: 'color-paper', value: '#fff', dark: '#000' },
    { name: 'font-serif', value: "'Songti SC', serif", dark: null },
  ]);
});

test('a part of a page takes the colours of either scheme', () => {
  expect(schemeRules(parseTokens(CSS))).toBe(
    '.in-light{color-scheme:light;--color-paper:#fff}.in-dark{color-scheme:dark;--color-paper:#000}',
  );
});

test('a sheet without tokens is no sheet of tokens', () => {
  expect(() => parseTokens('body {}')).toThrow('@theme');
});

test('every colour of the site has a value in dark', () => {
  const colours = parseTokens(readFileSync('src/styles/tokens.css', 'utf8')).filter(({ name }) =>
    name.startsWith('color-'),
  );
  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter(({ dark }) => dark === null)).toEqual([]);
});
