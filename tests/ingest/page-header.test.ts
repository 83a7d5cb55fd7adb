import { describe, expect, test } from 'vitest';
import { countHeaderLines, isHeaderAtFoot, readPageHeader } from '../../src/ingest/page-header.ts';

describe('a page header is read', () => {
  const day = { year: 2025, month: 3, day: 18 };
  test.each([
    ['A2 科学导报 2025年3月18日 星期二 开发区', { date: day, page: 'A2' }],
    ['科学导报 2025年3月18日 星期二 第3版', { date: day, page: '3' }],
    ['2025年3月18日 星期二', { date: day, page: null }],
    ['科学导报 B4 开发区 2025-03-18', { date: day, page: 'B4' }],
    ['科学导报 2025.3.18 开发区 A3', { date: day, page: 'A3' }],
    ['科学导报 2025/3/18', { date: day, page: null }],
    ['科学导报 Ａ2', { date: null, page: 'A2' }],
    ['科学导报 B1版', { date: null, page: 'B1' }],
    ['SCIENCE HERALD 2025年3月18日', { date: day, page: null }],
    ['科学导报 二〇二五年三月十八日 A2', { date: day, page: 'A2' }],
  ])('%s', (text, header) => {
    expect(readPageHeader(text)).toEqual(header);
  });

  test('with OCR blanks in its date', () => {
    expect(readPageHeader('2025 年 3 月 18 日 科学导报')).toEqual({ date: day, page: null });
  });

  test.each([
    ['the name of the paper alone', '科学导报'],
    ['a sentence', '科学导报讯 2025年3月18日，会议召开。'],
    ['a date alone', '2025年3月18日'],
    ['who signs a letter', '科学导报社 二〇二五年十二月三十一日'],
    ['a row of a table', '2023-03-05 12'],
    ['an entry of a chronicle', '2024.1.5 周五 长治高新区召开优化营商环境推进会'],
    ['a telephone number', '科学导报 0351-2025031-18'],
    ['a headline', '长治高新区召开2026年工作会议'],
    ['an article’s opening', '科学导报讯 1月12日，会议召开'],
    ['a long line', `科学导报 2025年3月18日 星期二 ${'开发区'.repeat(30)}`],
  ])('but not in %s', (_, text) => {
    expect(readPageHeader(text)).toBeNull();
  });
});

test('a header with full-width digits is read', () => {
  expect(readPageHeader('科学导报 １９９８年６月１２日 星期五 第二版')).toEqual({
    date: { year: 1998, month: 6, day: 12 },
    page: '2',
  });
});

test('a date in figures is a header’s beside the number of a page', () => {
  const date = { year: 2019, month: 5, day: 14 };
  expect(readPageHeader('2019-05-14 第5版 产业集聚区')).toEqual({ date, page: '5' });
  expect(readPageHeader('2019-05-14 产业集聚区')).toBeNull();
});

test('at the page’s foot a header has date, weekday and page; a letter is signed with less', () => {
  expect(isHeaderAtFoot('2013 年 1 月 4 日 星期五 6 开发区 编辑: 王某 美编: 李某')).toBe(true);
  expect(isHeaderAtFoot('2013年1月4日 星期五')).toBe(false);
});

test.each([
  [2, ['A2 开发区', '科学导报 2025年12月16日 星期二', '清徐经济开发区']],
  [3, ['开发区 | A2', '科 学 导 报', '2025-12-16 星期二', '清徐经济开发区']],
  [0, ['A2 开发区', '清徐经济开发区']],
])('%i lines are the page’s header', (count, lines) => {
  expect(countHeaderLines(lines)).toBe(count);
});
