import { expect, test } from 'vitest';
import { KinFinder } from '../../../src/site/kinship/kin.ts';

const SHARED = '铜基新材料产业链链主企业大运集团新能源汽车';
const TEXTS: [id: string, text: string][] = [
  ['a', `垣曲的${SHARED}投产了。天气晴朗。`],
  ['b', `报道说${SHARED}即将开工。`],
  ['c', '本期另有一篇毫不相干的文字，说的是农产品深加工。'],
];

function kinOf(texts: typeof TEXTS, ignored: string[] = []) {
  const finder = new KinFinder(10_000, ignored);
  for (const [id, text] of texts) finder.add(id, text);
  return finder.find();
}

test('two that share a rare phrase are kin, and where it stands is known', () => {
  const kin = kinOf(TEXTS);
  const [found] = kin.get('a') ?? [];
  expect(found?.id).toBe('b');
  expect(TEXTS[0]?.[1].slice(found?.phrase.start, found?.phrase.end)).toBe(SHARED);
  expect(kin.get('b')?.map(({ id }) => id)).toEqual(['a']);
  expect(kin.has('c')).toBe(false);
});

test('the same texts in any order have the same kin', () => {
  expect([...kinOf(TEXTS.toReversed())].toSorted()).toEqual([...kinOf(TEXTS)].toSorted());
});

test('names of zones make no kin', () => {
  expect(kinOf(TEXTS, [SHARED]).size).toBe(0);
});

test('what many texts say makes no kin, and nobody has more than five', () => {
  const many = Array.from({ length: 12 }, (_, index): [string, string] => [
    `t${index}`,
    `全面贯彻落实高质量发展的决策部署要求，${String.fromCodePoint(0x4e00 + index * 7)}篇`,
  ]);
  expect(kinOf(many).size).toBe(0);
  const few = Array.from({ length: 80 }, (_, index): [string, string] => [
    `t${index}`,
    index < 7
      ? SHARED
      : Array.from({ length: 30 }, (_unused, at) => String.fromCodePoint(0x5000 + index * 90 + at)).join(''),
  ]);
  expect(kinOf(few).get('t0')).toHaveLength(5);
});
