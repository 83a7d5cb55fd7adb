import { describe, expect, test } from 'vitest';
import { citeGbt7714 } from '../../../src/site/citation/gbt7714.ts';
import { makeReference } from '../../fixtures/reference.ts';

const URL = 'https://archive.example.org/articles/20260112-changzhi-gaoxinqu-4f2a/';

describe('the forms of the standard', () => {
  const reference = makeReference();
  test('2025, print: full-width punctuation', () => {
    expect(citeGbt7714(reference, '2025', 'print')).toBe(
      '吴珊，张蓓蕾. 长治高新区 召开2026年工作会议[N]. 科学导报，2026-01-13（A2）.',
    );
  });
  test('2025, online: the address, no day of access', () => {
    expect(citeGbt7714(reference, '2025', 'online')).toBe(
      `吴珊，张蓓蕾. 长治高新区 召开2026年工作会议[N/OL]. 科学导报，2026-01-13（A2）. ${URL}`,
    );
  });
  test('2015, print', () => {
    expect(citeGbt7714(reference, '2015', 'print')).toBe(
      '吴珊, 张蓓蕾. 长治高新区 召开2026年工作会议[N]. 科学导报, 2026-01-13(A2).',
    );
  });
  test('2015, online: a place for the day of access, which only the reader knows', () => {
    expect(citeGbt7714(reference, '2015', 'online')).toBe(
      `吴珊, 张蓓蕾. 长治高新区 召开2026年工作会议[N/OL]. 科学导报, 2026-01-13(A2)[引用日期]. ${URL}`,
    );
  });
});

describe('authors', () => {
  const cite = (authors: string[]) => citeGbt7714(makeReference({ title: '标题', authors }), '2025', 'print');
  test('three are all named', () => {
    expect(cite(['甲', '乙', '丙'])).toMatch(/^甲，乙，丙\. 标题/);
  });
  test('of four the last is 等', () => {
    expect(cite(['甲', '乙', '丙', '丁'])).toMatch(/^甲，乙，丙，等\. 标题/);
    expect(citeGbt7714(makeReference({ authors: ['甲', '乙', '丙', '丁'] }), '2015', 'print')).toMatch(
      /^甲, 乙, 丙, 等\. /,
    );
  });
  test('nobody named: the title comes first', () => {
    expect(cite([])).toMatch(/^标题\[N\]/);
  });
});

describe('what is unknown', () => {
  const cite = (fields: Parameters<typeof makeReference>[0]) =>
    citeGbt7714(makeReference({ title: '标题', authors: [], ...fields }), '2025', 'print');
  test.each([
    [
      'only the month',
      { issued: { year: 2026, month: 1, day: null, isEstimate: false } },
      '科学导报，2026-01（A2）.',
    ],
    [
      'an estimated month',
      { issued: { year: 2026, month: 1, day: null, isEstimate: true } },
      '科学导报，[2026-01]（A2）.',
    ],
    [
      'an estimated year',
      { issued: { year: 2026, month: null, day: null, isEstimate: true } },
      '科学导报，[2026]（A2）.',
    ],
    ['no date', { issued: null }, '科学导报（A2）.'],
    ['no page', { pages: [] }, '科学导报，2026-01-13.'],
    ['neither', { issued: null, pages: [] }, '科学导报.'],
    ['two pages', { pages: ['A1', 'A3'] }, '科学导报，2026-01-13（A1，A3）.'],
  ])('%s', (_name, fields, source) => {
    expect(cite(fields)).toBe(`标题[N]. ${source}`);
  });
  test('no headline is said in brackets', () => {
    expect(cite({ title: null })).toMatch(/^\[无标题\]\[N\]\. /);
  });
  test('no address of the site ends the entry with its date', () => {
    const reference = makeReference({ url: null, authors: [], title: '标题' });
    expect(citeGbt7714(reference, '2025', 'online')).toBe('标题[N/OL]. 科学导报，2026-01-13（A2）.');
  });
});
