import { describe, expect, test } from 'vitest';
import { isNoticeBody, isNoticeDraft, isNoticeHeadline, isNoticeLine } from '../../src/ingest/notice.ts';
import { draftsOf } from './page.ts';

describe('the headline of a notice is told', () => {
  test.each([
    '遗失声明',
    '注销公告',
    '债权转让公告',
    '债权转让通知书',
    '致读者的一封信',
    '招聘启事',
    '岚山阀门有限公司清算公告',
    '公示',
    '更正启事',
  ])('%s', (text) => {
    expect(isNoticeHeadline(text)).toBe(true);
  });

  test.each(['公告显示企业产能翻番', '召开2026年工作会议', '园区发出停电通知', '《公告》，解读来了'])(
    'and not %s',
    (text) => {
      expect(isNoticeHeadline(text)).toBe(false);
    },
  );
});

describe('the text of a notice is told', () => {
  test.each([
    '岚山阀门有限公司公章不慎遗失，声明作废。',
    '本公司拟向登记机关申请注销登记，请债权人自公告之日起45日内申报债权。',
    '公司注册资本由500万元减至100万元，特此公告。',
    '即日起，本报开设“园区故事”栏目，欢迎来稿。',
    '本报3月2日A2版所刊图片说明有误，特此更正并致歉。',
  ])('%s', (text) => {
    expect(isNoticeBody(text)).toBe(true);
  });

  test('by words that news has as well, where it is unsigned', () => {
    const text = '此件如遗失，请打这个电话。';
    expect(isNoticeBody(text)).toBe(true);
    expect(isNoticeBody(text, true)).toBe(false);
  });

  test.each([
    '门上贴着“特此通知”，却无人理睬。',
    '科学导报讯 1月12日，会议召开，公布了项目清单。',
    '本报记者走进车间，机器轰鸣。',
    '管委会发布公告，公开征求意见。',
  ])('and news is none: %s', (text) => {
    expect(isNoticeBody(text)).toBe(false);
  });
});

describe('the lines that close a notice are told', () => {
  test.each([
    '声明人：李某',
    '特此公告',
    '特此声明。',
    '2024年3月2日',
    '联系人：王某',
    '地址：学府街1号',
    '电话：0351-7000000',
  ])('%s', (text) => {
    expect(isNoticeLine(text)).toBe(true);
  });

  test.each(['2024年3月2日，项目开工', '公告发布之后企业复工', '牛佳锡'])('and not %s', (text) => {
    expect(isNoticeLine(text)).toBe(false);
  });
});

describe('a draft is a notice', () => {
  const isNotice = (...lines: string[]) => draftsOf(...lines).drafts.map(isNoticeDraft);

  test('by its words', () => {
    expect(isNotice('遗失声明', '', '岚山阀门有限公司公章不慎遗失，声明作废。', '', '2024年3月2日')).toEqual([
      true,
    ]);
  });

  test('and not where it opens as news does, whatever its headline', () => {
    const lead = '科学导报讯 1月12日，岚山阀门有限公司智能车间项目开工，总投资3.5亿元。';
    expect(isNotice('市场监管部门发布公告', lead, '全区上下将凝聚起磅礴力量。牛佳锡')).toEqual([false]);
  });
});
