import { expect, test } from 'vitest';
import { contextObject } from '../../../src/site/citation/coins.ts';
import { makeReference } from '../../fixtures/reference.ts';

test('a ContextObject names everything that is known', () => {
  expect([...new URLSearchParams(contextObject(makeReference()))]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.source', '科学导报'],
    ['rft.language', 'zh-CN'],
    ['rft.title', '长治高新区 召开2026年工作会议'],
    ['rft.au', '吴珊'],
    ['rft.au', '张蓓蕾'],
    ['rft.date', '2026-01-13'],
    ['rft.pages', 'A2'],
    ['rft.identifier', 'https://archive.example.org/articles/20260112-changzhi-gaoxinqu-4f2a/'],
  ]);
});

test('what is unknown is left out', () => {
  const nothing = makeReference({ title: null, authors: [], issued: null, pages: [], url: null });
  expect([...new URLSearchParams(contextObject(nothing)).keys()]).toEqual([
    'ctx_ver',
    'rft_val_fmt',
    'rft.type',
    'rft.source',
    'rft.language',
  ]);
});

test('marks of its syntax are only text', () => {
  const title = 'a=b&rft.type=book 50%+';
  expect(new URLSearchParams(contextObject(makeReference({ title }))).get('rft.title')).toBe(title);
});

test('an estimated date is left out', () => {
  const issued = { year: 2026, month: 1, day: null, isEstimate: true };
  expect(new URLSearchParams(contextObject(makeReference({ issued }))).has('rft.date')).toBe(false);
});
