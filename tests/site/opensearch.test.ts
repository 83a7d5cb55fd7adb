import { expect, it } from 'vitest';
import { openSearchDescription } from '../../src/site/opensearch.ts';

it('describes where and how to search, whatever the address', () => {
  const xml = openSearchDescription({
    searchPage: 'https://archive.example/a&b/search/',
    icon: 'https://archive.example/favicon.svg',
    file: 'https://archive.example/opensearch.xml',
  });
  expect(xml).toContain('template="https://archive.example/a&amp;b/search/?q={searchTerms}"');
  expect(xml).toMatch(/<ShortName>.{1,16}<\/ShortName>/u);
  expect(xml).not.toMatch(/&(?!amp;)/);
});
