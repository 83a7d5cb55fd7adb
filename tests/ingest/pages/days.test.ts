import { expect, test } from 'vitest';
import { articlesOf } from '../page.ts';

// Odd pages, each with its right reading: what the rules got wrong once, in words of their own.

test('a meeting for the next year, held at the end of this one, is dated in this one', () => {
  const LEAD =
    '科学导报讯 12月30日，忻州经济开发区召开2026年工作会议，部署全年项目建设，要求倒排工期。牛佳锡';
  const dateOf = (...head: string[]) =>
    articlesOf(...head, '忻州经济开发区', '', '部署全年工作', '', LEAD)[0]?.article.date;
  expect(dateOf()).toBe('2025-12-30');
  expect(dateOf('A2 科学导报 2025年12月31日 星期三', '')).toBe('2025-12-30');
  expect(dateOf('A2 科学导报 2026年1月3日 星期六', '')).toBe('2025-12-30');
});

test('a day in the headline dates news of which the text only says 日前', () => {
  const [found] = articlesOf(
    '襄垣经开区2024年9月16日举办智能制造供需对接会',
    '',
    '科学导报讯 日前，由襄垣经开区主办的智能制造供需对接会落下帷幕，现场签约项目18个。丁一帆',
  );
  expect(found?.article.date).toBe('2024-09-16');
});

test('a year of foundation dates nothing', () => {
  const [article] = articlesOf(
    '科技下乡',
    '',
    '本报讯 5月12日，专家来到太谷农高区。太谷农高区前身是1999年设立的试验站。',
    '',
    '有关负责人说，1986年以来，这里先后有三批专家驻点。',
    '',
    '李红',
  );
  expect(article?.article).toMatchObject({ date: 'XXXX-05-12', dateBasis: null, issue: { date: null } });
});

test('a day of last month on a page of January is of last year', () => {
  const [found] = articlesOf(
    'A2 科学导报 2026年1月6日 星期二',
    '',
    '文水经开区交付六万平方米厂房',
    '',
    '科学导报讯 上个月29日，文水经济开发区向十一家企业交付标准厂房，最快的一家次日就开始装设备。（武建忠）',
  );
  expect(found?.article).toMatchObject({
    date: '2025-12-29',
    dateBasis: 'header',
    dateEvidence: '2026年1月6日',
  });
});

test('the results of a year are told in the next one', () => {
  const [article] = articlesOf(
    'A4 科学导报 2025年7月15日 星期二',
    '',
    '评价结果出炉',
    '',
    '科学导报讯 7月10日，记者从省商务厅获悉，2024年度全省开发区综合评价结果出炉，参评企业四千余家。牛佳锡',
  );
  expect(article?.article.date).toBe('2025-07-10');
});

test('a correction is of the day that it is signed with, not of the page that it corrects', () => {
  const CORRECTION = '本报3月12日A3版《三条生产线同日点火》一文中，“1.8亿元”应为“8.1亿元”。特此更正。';
  const dateOf = (...end: string[]) => articlesOf('更正', '', CORRECTION, ...end)[0]?.article.date;
  expect(dateOf()).toBeNull();
  expect(dateOf('', '2026年3月20日')).toBe('2026-03-20');
});

test('2024年以来 tells the year where nothing else does and no later one is named', () => {
  const yearOf = (sentence: string) =>
    articlesOf(
      '安泽经济技术开发区',
      '',
      '连翘叶做成黄金茶',
      '',
      `科学导报讯 9月3日，安泽经济技术开发区连翘茶加工园开园，年可加工三千吨。${sentence}牛佳锡`,
    )[0]?.article.date;
  expect(yearOf('2024年以来，开发区以连翘茶为突破口，把药材变茶材，2027年投产二期。')).toBe('2024-09-03');
  expect(yearOf('2019年以来，开发区以连翘茶为突破口，2024年产量翻番。')).not.toBe('2019-09-03');
});
