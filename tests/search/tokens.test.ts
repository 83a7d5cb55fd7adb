import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleTokens, headlineEndOfSingles, termTokens } from '../../src/search/tokens.ts';

const unit = fc.oneof(
  fc.constantFrom('a', 'b', '区', '\n', '"'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.string({ unit, maxLength: 40 });

/** Whether all tokens of a term stand in the text's tokens as the index would find them. */
function finds(tokens: string[], term: string): boolean {
  const wanted = termTokens(term);
  return tokens.some((_, start) => wanted.every(({ token, offset }) => tokens[start + offset] === token));
}

describe('tokens', () => {
  it('are letters and digits of fixed length, so that no search engine cuts or folds them', () => {
    fc.assert(
      fc.property(text, (value) => {
        const pairs = Math.max(value.length - 1, 0);
        for (const [position, token] of articleTokens(value).entries()) {
          expect(token).toMatch(position < pairs ? /^[0-9a-z]{8}$/ : /^u([0-9a-z]{4})?$/);
        }
      }),
    );
  });

  it('find a term exactly where the text contains it', () => {
    fc.assert(
      fc.property(text, fc.string({ unit, minLength: 1, maxLength: 6 }), (value, term) => {
        expect(finds(articleTokens(value), term)).toBe(value.includes(term));
      }),
    );
  });

  it('find every part of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (value, a, b) => {
        const start = a % value.length;
        const term = value.slice(start, start + 1 + (b % 12));
        expect(finds(articleTokens(value), term)).toBe(true);
      }),
    );
  });

  it('leave no article without one', () => {
    expect(articleTokens('')).toEqual(['u']);
  });

  it('tell single characters of the headline from those of the body', () => {
    const value = '高新区\n新园区';
    const end = headlineEndOfSingles(value, '高新区'.length);
    const inHeadline = articleTokens(value).slice(value.length - 1, end);
    expect(inHeadline).toEqual(
      ['高', '新', '区'].flatMap((character) => termTokens(character).map((t) => t.token)),
    );
  });
});
