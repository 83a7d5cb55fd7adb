import { expect, test } from 'vitest';
import { keyTerms, PairCounter } from '../../../src/site/kinship/key-terms.ts';

const TEXT =
  '尾矿综合利用项目开工。尾矿堆存多年，园区把尾矿变成建材。企业说，尾矿不再是负担；发展要看尾矿，发展也看市场。';
const OTHERS = ['发展是第一要务，发展要快。', '谋发展、促发展，发展为先。', '市场开放，企业进驻。'];

function pairsOf(texts: string[]) {
  const pairs = new PairCounter();
  for (const text of texts) pairs.add(text);
  return pairs;
}

test('what a text says often and the archive seldom stands out', () => {
  expect(keyTerms(TEXT, pairsOf([TEXT, ...OTHERS]), [])[0]).toBe('尾矿');
});

test('names that the page shows anyway are left out, and what stands in them', () => {
  expect(keyTerms(TEXT, pairsOf([TEXT]), ['山西尾矿公司'])).not.toContain('尾矿');
});

test('every term stands in the text, holds no digit or mark, and the same text has the same terms', () => {
  const terms = keyTerms(TEXT, pairsOf([TEXT, ...OTHERS]), []);
  expect(terms).toEqual(keyTerms(TEXT, pairsOf([TEXT, ...OTHERS]), []));
  for (const term of terms) {
    expect(TEXT).toContain(term);
    expect(term).toMatch(/^\p{Script=Han}{2,8}$/u);
  }
});

test('a piece of something longer is no term', () => {
  const text = '复工复产进行时。企业复工复产，工厂复工复产，全面复工复产。';
  expect(keyTerms(text, pairsOf([text]), [])).not.toContain('工复');
});
