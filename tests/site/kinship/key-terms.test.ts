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

test('what only binds, points or reports is no term, however often it is said', () => {
  const text =
    '我们要聚焦主业。具体来说，要聚焦链条。我们说，每公斤多卖两元；具体来说，我们进行改造，其中进行试点。' +
    '每公斤成本下降，我们通过改造做到，每公斤不变，通过试点做到。情况如此，情况变了，情况好转，情况复杂。';
  expect(keyTerms(text, pairsOf([text, ...OTHERS]), [])).toEqual([]);
});

test('a term ends in a noun and begins in no preposition', () => {
  const text =
    '凭借差异化服务打开市场，凭借差异化设计留住客户。在产业集群上实施改造，在产业集群上实施试点。产业集群有了规模。';
  const terms = keyTerms(text, pairsOf([text, ...OTHERS]), []);
  expect(terms).toContain('产业集群');
  for (const term of terms) expect(term).not.toMatch(/^凭借|实施$|上$/);
});

test('the end that many names share is no term', () => {
  const text = '医药消费品园区开工，家电消费品园区扩建，纺织消费品园区搬迁，陶瓷消费品园区停产。';
  expect(keyTerms(text, pairsOf([text, ...OTHERS]), [])).not.toContain('消费品园区');
});

test('what mostly stands across two words is no term', () => {
  const text = '路灯。公路灯光，路灯，铁路灯火，高速公路灯箱，路灯坏了，水路灯塔，路灯。';
  expect(keyTerms(text, pairsOf([text, ...OTHERS]), [])).not.toContain('路灯');
  const lit = '路灯。公路灯光，路灯，路灯坏了，路灯。';
  expect(keyTerms(lit, pairsOf([lit, ...OTHERS]), [])).toContain('路灯');
});

test('what nearly always goes on in the same character is the beginning of a longer word', () => {
  // A tagger takes 平遥经 for a name.
  const text = '平遥经开区招商。平遥经开区建厂，平遥经开区扩容；平遥经济发展。';
  expect(keyTerms(text, pairsOf([text, ...OTHERS]), [])).not.toContain('平遥经');
});

test('what more than a fifth of the archive says tells nothing of one article', () => {
  const text = '座谈会开了。座谈会上，企业发言；座谈会后，座谈会的纪要下发。';
  const others = Array.from({ length: 10 }, (_, index) => `第${index}次开会。`);
  expect(keyTerms(text, pairsOf([text, ...others]), [])).toContain('座谈会');
  const alike = others.map((other) => `${other}座谈会。`);
  expect(keyTerms(text, pairsOf([text, ...alike]), [])).not.toContain('座谈会');
});
