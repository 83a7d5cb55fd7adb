import { expect, test } from 'vitest';
import type { Sheet } from '../../src/archive/sheet.ts';
import { hiddenLineInWords, sheetLines } from '../../src/site/sheet-view.ts';

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

test('a line of no article says why', () => {
  const sheet = makeSheet([
    { from: 1, to: 1, role: 'furniture', article: null, reason: 'column' },
    { from: 2, to: 2, role: 'furniture', article: null, reason: 'imprint' },
  ]);
  expect(sheetLines(sheet, ['园区简讯', '责编:王某']).map(({ reason }) => reason)).toEqual([
    'column',
    'imprint',
  ]);
});

test.each(['withheld', 'withdrawn'] as const)(
  'a run of %s lines becomes one line without its text',
  (role) => {
    const sheet = makeSheet([
      { from: 1, to: 3, role, article: null },
      { from: 4, to: 4, role: 'body', article: 'a' },
    ]);
    const shown = sheetLines(sheet, ['遗失声明', '', '身份证', '正文']);
    expect(shown.map((line) => [line.number, line.role, line.text])).toEqual([
      [1, role, null],
      [4, 'body', '正文'],
    ]);
  },
);

test('a notice and a taken down article side by side stay two', () => {
  const sheet = makeSheet([
    { from: 1, to: 1, role: 'withheld', article: null },
    { from: 2, to: 2, role: 'withdrawn', article: null },
  ]);
  expect(sheetLines(sheet, ['声明', '文章']).map(({ role }) => role)).toEqual(['withheld', 'withdrawn']);
});

test('a line that nothing classifies is not shown, and only a notice is said to carry a number', () => {
  const sheet = makeSheet([
    { from: 2, to: 2, role: 'withheld', article: null },
    { from: 3, to: 3, role: 'withdrawn', article: null },
    { from: 4, to: 4, role: 'body', article: 'a' },
  ]);
  const shown = sheetLines(sheet, ['来历不明', '声明', '文章', '正文']);
  expect(shown.map((line) => [line.text, hiddenLineInWords(line)])).toEqual([
    [null, '此处的文字未能归类，不予公开。'],
    [null, '此处的公告含个人号码，不予公开。'],
    [null, '此处的文章已由编辑撤下。'],
    ['正文', null],
  ]);
});
