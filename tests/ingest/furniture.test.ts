import { describe, expect, test } from 'vitest';
import {
  countHeaderLines,
  isColumnLabel,
  isImprint,
  isPictureNewsLabel,
  readPageHeader,
} from '../../src/ingest/furniture.ts';

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

describe('lines of the paper about itself are told', () => {
  test.each([
    '责编:王某 版式:李某',
    '责编：王某 校对：李某',
    '本版编辑 王某',
    '（责任编辑：王某）',
    '广告热线：0351-7000000',
    '刊登热线:0351-7000000',
    '投稿邮箱:news@example.org',
    '邮发代号 21-10',
    '国内统一连续出版物号：CN 14-0000',
    '零售价：1.50元',
    '责任编辑/武某 美术编辑/贾某 校对/小辛',
    '本版投稿邮箱：news@example.org',
    '科学导报社电话：0351-0000000 邮箱：news@example.org',
    '电话：0351-0000000 投稿：news@example.org',
    '▶A2版 沁源经开区：一粒党参的“云”旅程',
  ])('%s', (text) => {
    expect(isImprint(text)).toBe(true);
  });

  test.each([
    '编辑部设在开发区的企业迎来新机遇。',
    '设计产能达到每年10万吨。',
    '牛佳锡',
    '校对机器人亮相高新区',
    '地址在园区的企业共有20家。',
    '联系人：钮某 电话：0351-0000000',
    '本报记者 王波',
    '他的观点代表了不少企业的心声',
    '以上内容只代表这家企业过去三年的水平',
    '这些看法代表着专家个人对产业的判断',
    'A2项目开工 企业入驻',
  ])('and not %s', (text) => {
    expect(isImprint(text)).toBe(false);
  });
});

test.each([
  [2, ['A2 开发区', '科学导报 2025年12月16日 星期二', '清徐经济开发区']],
  [3, ['开发区 | A2', '科 学 导 报', '2025-12-16 星期二', '清徐经济开发区']],
  [0, ['A2 开发区', '清徐经济开发区']],
])('%i lines are the page’s header', (count, lines) => {
  expect(countHeaderLines(lines)).toBe(count);
});

describe('labels over groups of briefs are told', () => {
  test('and those over single articles', () => {
    expect(['镜头', '特写', '镜头感'].map(isColumnLabel)).toEqual([true, true, false]);
  });

  test.each([
    '园区简讯',
    '开发区要闻',
    '园 区 简 讯',
    '开发区动态',
    '【园区动态】',
    '短评',
    '今日导读',
    '开发区论坛',
    '镜头里的开发区',
    '公告栏',
  ])('%s', (text) => {
    expect(isColumnLabel(text)).toBe(true);
  });

  test.each([
    '园区简讯三则刊发',
    '经济动态监测平台',
    '长治高新区',
    '奔跑的开发区',
    '人才论坛',
    '百家企业新闻',
    '服务企业零距离',
  ])('and not %s', (text) => {
    expect(isColumnLabel(text)).toBe(false);
  });
});

describe('a label of picture news is told', () => {
  test('with or without blanks', () => {
    expect(isPictureNewsLabel('图片新闻')).toBe(true);
    expect(isPictureNewsLabel('图 片 新 闻')).toBe(true);
  });

  test('and not a headline about pictures', () => {
    expect(isPictureNewsLabel('图片新闻大赛启动')).toBe(false);
  });
});
