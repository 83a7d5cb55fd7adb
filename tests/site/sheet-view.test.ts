import { expect, test } from 'vitest';
import type { Sheet } from '../../src/archive/sheet.ts';
import { sheetLines } from '../../src/site/sheet-view.ts';

function makeSheet(lines: Sheet['lines']): Sheet {
  return {
    dump: 'page',
    encoding: 'utf-8',
    sha256: '',
    issue: { date: null, page: null, basis: null },
    sourceUrl: null,
    articles: [],
    withheld: 0,
    withdrawn: 0,
    lines,
  };
}

test('lines keep their numbers, blank ones are left out, and an article opens once', () => {
  const sheet = makeSheet([
    { from: 1, to: 1, role: 'header', article: null },
    { from: 3, to: 3, role: 'headline', article: 'a' },
    { from: 4, to: 5, role: 'body', article: 'a' },
  ]);
  expect(sheetLines(sheet, ['A2 科学导报', '', '标题', ' 正文一', '正文二'])).toEqual([
    { number: 1, role: 'header', text: 'A2 科学导报', article: null, opens: false },
    { number: 3, role: 'headline', text: '标题', article: 'a', opens: true },
    { number: 4, role: 'body', text: '正文一', article: 'a', opens: false },
    { number: 5, role: 'body', text: '正文二', article: 'a', opens: false },
  ]);
});

test('a withheld notice becomes one line without its text', () => {
  const sheet = makeSheet([
    { from: 1, to: 3, role: 'withheld', article: null },
    { from: 4, to: 4, role: 'body', article: 'a' },
  ]);
  const shown = sheetLines(sheet, ['遗失声明', '', '身份证', '正文']);
  expect(shown.map(({ number, text }) => [number, text])).toEqual([
    [1, null],
    [4, '正文'],
  ]);
});

test('a line that nothing classifies is not shown', () => {
  expect(sheetLines(makeSheet([]), ['来历不明'])).toEqual([
    { number: 1, role: 'withheld', text: null, article: null, opens: false },
  ]);
});
