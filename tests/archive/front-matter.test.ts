import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/archive/article.ts';
import { stringifyFrontMatter } from '../../src/archive/front-matter.ts';
import { makeArticle } from '../fixtures/article.ts';

/** Strings that a writer of YAML stumbles over. */
const TRICKY = [
  '',
  ' ',
  '~',
  'null',
  'yes',
  'no',
  'on',
  'true',
  '12',
  '1_000',
  '0x1f',
  '12e3',
  '12:30:00',
  '2026-01-12',
  '-',
  '- x',
  '? x',
  ': x',
  'a: b',
  'a #b',
  '#',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%',
  '@',
  '`',
  '"',
  "'",
  '{a}',
  '[a]',
  ',',
  '---',
  '...',
  '长治: 高新区',
  '长治 #1',
  '长治 ',
  ' 长治',
  '长治\u3000',
  '长治：召开“会议”',
  '两行\n之间',
  '\u0000',
  '\ud800',
  '\ufeff',
  '20260112-changzhi-gaoxinqu-4f2a',
  '2026-ab: c',
  '2026年1月12日',
  '2026年: 一',
  '（董琪）',
  '（董琪） #',
  '1'.repeat(64),
  `1e${'0'.repeat(62)}`,
  `0b${'1'.repeat(62)}`,
  `${'0'.repeat(63)}a`,
];
/** Strings near those that are written as they are. */
const nearlyPlain = fc
  .array(fc.constantFrom('2026', '-', 'ab', 'e5', '年', '（', '）', ' ', ':', '#', '“', '，', 'x'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const text = fc.oneof(
  fc.constantFrom(...TRICKY),
  nearlyPlain,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 }),
);
const article = fc
  .record({
    title: fc.option(text),
    label: fc.option(text),
    kickers: fc.array(text),
    captions: fc.array(text),
    byline: fc.option(text),
    dump: text,
    lines: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1 }),
    corrections: fc.array(fc.record({ from: text, to: text, reason: text })),
  })
  .map(({ dump, lines, ...fields }): Article => ({
    ...makeArticle(fields),
    source: { dump, lines, sha256: 'a'.repeat(64) },
  }));

describe('front matter', () => {
  test('is read back by a YAML parser as it was, whatever the text', () => {
    fc.assert(
      fc.property(article, (value) => {
        expect(parse(stringifyFrontMatter(value))).toEqual(value);
      }),
    );
  });

  test('is read so by parsers of YAML 1.1 too', () => {
    fc.assert(
      fc.property(article, (value) => {
        expect(parse(stringifyFrontMatter(value), { version: '1.1' })).toEqual(value);
      }),
    );
  });

  test('keeps the order of the fields, the runs of lines on one line', () => {
    const yaml = stringifyFrontMatter(makeArticle({ id: 'one', kickers: ['强基础——'] }));
    expect([...yaml.matchAll(/^[a-zA-Z]+/gm)].map(([name]) => name).slice(0, 4)).toEqual([
      'id',
      'title',
      'label',
      'kickers',
    ]);
    expect(yaml).toMatch(/^ {2}lines: \[\[\d+, \d+\]/m);
  });
});
