import { expect, test } from 'vitest';
import { noTextInWords, sheetContents, sheetTitle } from '../../src/site/sheet-words.ts';

test('a printed page is called by what is known of it', () => {
  expect(sheetTitle({ issue: { date: '2025-03-18', page: 'A2', basis: 'header' } })).toBe(
    '2025年3月18日 A2版',
  );
  expect(sheetTitle({ issue: { date: '2026~', page: null, basis: 'estimate' } })).toBe('约2026年的版面');
  expect(sheetTitle({ issue: { date: null, page: null, basis: null } })).toBe('日期不详的版面');
});

test('withheld notices and taken down articles are counted apart, not hidden', () => {
  const articles = ['a'];
  expect(sheetContents({ articles, withheld: 0, withdrawn: 0 })).toBe('文章1篇');
  expect(sheetContents({ articles, withheld: 2, withdrawn: 0 })).toBe(
    '文章1篇，另有2则公告因含个人号码不予公开',
  );
  expect(sheetContents({ articles, withheld: 0, withdrawn: 1 })).toBe('文章1篇，另有1篇文章已撤下');
  expect(sheetContents({ articles, withheld: 2, withdrawn: 1 })).toBe(
    '文章1篇，另有2则公告因含个人号码不予公开，1篇文章已撤下',
  );
});

test('a sheet without lines says why, and what stands there all the same', () => {
  expect(noTextInWords('gone')).toBe('本库没有这张版面的识读文字。');
  expect(noTextInWords('unreadable')).toBe('这张版面的识读文字暂时读不出来，修复之前只列文章。');
  expect(noTextInWords('changed')).toBe('这张版面的识读文字有改动，重新整理之前只列文章。');
});
