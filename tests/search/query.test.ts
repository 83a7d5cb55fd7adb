import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { parseQuery, typedTerms, withoutExclusions } from '../../src/search/query.ts';

describe('parseQuery', () => {
  it.each([
    ['blanks part terms, full-width ones too', '零碳园区 储能\u3000光伏', ['零碳园区', '储能', '光伏'], []],
    ['quotes make one term', '"零碳 园区" 储能', ['零碳园区', '储能'], []],
    ['a minus excludes', '零碳 -储能', ['零碳'], ['储能']],
    ['a minus excludes what is quoted', '-"a b" c', ['c'], ['ab']],
    ['printed quotation marks are text', '“零碳 园区”', ['"零碳', '园区"'], []],
    ['a printed dash is text', '—储能', ['-储能'], []],
    ['operators inside a term are text', 'A-1 5"寸', ['a-1', '5"寸'], []],
    ['a quote without partner is text', '"零碳', ['"零碳'], []],
    ['a minus that excludes nothing is text', '零碳 -', ['零碳', '-'], []],
    ['empty quotes ask for nothing', '"" 零碳', ['零碳'], []],
    ['the same term once', '高新區 高新区', ['高新区'], []],
    ['blanks ask for nothing', ' \u3000\n', [], []],
  ])('%s', (_, query, included, excluded) => {
    expect(parseQuery(query)).toEqual({ included, excluded });
  });

  it('takes a literal query as one term, operators and all', () => {
    expect(parseQuery('-"a b" c', true)).toEqual({ included: ['-"ab"c'], excluded: [] });
  });

  it('answers any text with normalised terms, none of them empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (query, literal) => {
        const { included, excluded } = parseQuery(query, literal);
        for (const term of [...included, ...excluded]) {
          expect(term).not.toBe('');
          expect(normalise(term)).toBe(term);
        }
      }),
    );
  });
});

describe('typedTerms', () => {
  it('gives the terms as typed, without operators and without those excluded', () => {
    expect(typedTerms('高新區 "A B" -储能')).toEqual(['高新區', 'A B']);
    expect(typedTerms('-储能', true)).toEqual(['-储能']);
    expect(typedTerms('开发区 開發區')).toHaveLength(1);
  });
});

describe('withoutExclusions', () => {
  it('keeps the other terms as they were typed', () => {
    expect(withoutExclusions('零碳 -光伏  "A B" -"c d"')).toBe('零碳 "A B"');
    expect(withoutExclusions('-光伏')).toBe('');
    expect(withoutExclusions('零碳 - 光伏')).toBeNull();
  });
});
