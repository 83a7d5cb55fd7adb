import { describe, expect, it } from 'vitest';
import { hitAddress } from '../../../src/search/page/hit.ts';

const ARTICLE = 'https://archive.example/articles/x/';

describe('hitAddress', () => {
  it('leads to the first match', () => {
    expect(hitAddress(ARTICLE, '储能')).toBe(`${ARTICLE}#:~:text=%E5%82%A8%E8%83%BD`);
  });

  it('hides what is syntax of a text fragment', () => {
    expect(hitAddress(ARTICLE, 'a-b,c&d')).toBe(`${ARTICLE}#:~:text=a%2Db%2Cc%26d`);
  });

  it('leads to the page where nothing matches, or half a character', () => {
    expect(hitAddress(ARTICLE, null)).toBe(ARTICLE);
    expect(hitAddress(ARTICLE, '\ud83d')).toBe(ARTICLE);
  });
});
