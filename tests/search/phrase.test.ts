import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectPostings } from '../../src/search/phrase.ts';
import { articleTokens, termTokens } from '../../src/search/tokens.ts';
import type { Postings } from '../../src/search/word-index.ts';

function postingsOf(texts: string[], token: string): Postings {
  const postings: Postings = new Map();
  for (const [page, text] of texts.entries()) {
    const positions = articleTokens(text).flatMap((other, position) => (other === token ? [position] : []));
    if (positions.length > 0) postings.set(page, positions);
  }
  return postings;
}

describe('intersectPostings', () => {
  it('finds the pages and places where a text contains a term', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '区'), maxLength: 15 });
    const term = fc.string({ unit: fc.constantFrom('a', 'b', '区'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), term, (texts, wanted) => {
        const found = termTokens(wanted).map((token) => ({
          token,
          postings: postingsOf(texts, token.token),
        }));
        const expected = texts.flatMap((value, page) => {
          const places = Array.from(value, (_, at) => at).filter((at) => value.startsWith(wanted, at));
          return places.length > 0 ? [[page, places]] : [];
        });
        expect([...intersectPostings(found)].toSorted(([a], [b]) => a - b)).toEqual(expected);
      }),
    );
  });

  it('finds nothing without tokens', () => {
    expect(intersectPostings([])).toEqual(new Map());
  });
});
