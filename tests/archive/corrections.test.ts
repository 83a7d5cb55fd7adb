import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/archive/corrections.ts';
import { YamlFileError } from '../../src/archive/yaml-file.ts';
import { makeArticle } from '../fixtures/article.ts';

const ID = makeArticle().id;

describe('a file of corrections', () => {
  test('may hold none', () => {
    expect(parseCorrections('', 'page.yaml')).toEqual([]);
    expect(parseCorrections('# none yet\n', 'page.yaml')).toEqual([]);
  });

  test('is read in order', () => {
    const text = `- article: ${ID}\n  replace: { from: 人企, to: 入企 }\n  reason: 形近字\n- article: ${ID}\n  withhold: true\n  reason: 当事人要求\n`;
    expect(parseCorrections(text, 'page.yaml')).toEqual([
      { article: ID, replace: { from: '人企', to: '入企' }, reason: '形近字' },
      { article: ID, withhold: true, reason: '当事人要求' },
    ]);
  });

  test.each([
    ['without a reason', `- article: ${ID}\n  withhold: true\n`, /^page\.yaml:1: entry 1: reason/],
    [
      'with a control character',
      `- article: ${ID}\n  replace: { from: 甲, to: "e\\u0000" }\n  reason: 核对\n`,
      /without control characters/,
    ],
    [
      'with half a character',
      `- article: ${ID}\n  replace: { from: 甲, to: "e\\ud800" }\n  reason: 核对\n`,
      /whole characters/,
    ],
    [
      'with blanks for a reason',
      `- article: ${ID}\n  withhold: true\n  reason: " "\n`,
      /:3: entry 1: reason/,
    ],
    [
      'with an empty reason',
      `- article: ${ID}\n  withhold: true\n  reason: ""\n`,
      /^page\.yaml:3: entry 1: reason/,
    ],
    [
      'that changes nothing',
      `- article: ${ID}\n  reason: 核对\n`,
      /^page\.yaml:1: entry 1: expected exactly one of/,
    ],
    [
      'that sets nothing',
      `- article: ${ID}\n  set: {}\n  reason: 核对\n`,
      /^page\.yaml:2: entry 1: set: expected at least one/,
    ],
    [
      'that sets a field that ingest owns',
      `- article: ${ID}\n  set: { id: other }\n  reason: 核对\n`,
      /page\.yaml:2: entry 1: set/,
    ],
    [
      'that sets what is not allowed',
      `- article: ${ID}\n  set: { date: 昨天 }\n  reason: 核对\n`,
      /page\.yaml:2: entry 1: set\.date: .*昨天/,
    ],
    [
      'to an article without an id',
      `- article: 长治\n  withhold: true\n  reason: 核对\n`,
      /page\.yaml:1: entry 1: article/,
    ],
    [
      'of a kind that nobody knows',
      `- article: ${ID}\n  delete: true\n  reason: 核对\n`,
      /page\.yaml:1: entry 1: .*delete/,
    ],
    ['that is no list', 'article: x\n', /page\.yaml:1: /],
  ])('is refused with file, line and field for one %s', (_, text, message) => {
    expect(() => parseCorrections(text, 'page.yaml')).toThrow(YamlFileError);
    expect(() => parseCorrections(text, 'page.yaml')).toThrow(message);
  });
});
