import { describe, expect, test } from 'vitest';
import { findCurrentYears, findDays, findEventDay } from '../../src/ingest/dates.ts';

describe('the days of a text are found', () => {
  test.each([
    ['1月12日,会议召开', { year: null, month: 1, day: 12, printed: '1月12日' }],
    ['2026年1月12日，会议召开', { year: 2026, month: 1, day: 12, printed: '2026年1月12日' }],
    ['召开于2026 年 1 月 12 日。', { year: 2026, month: 1, day: 12, printed: '2026年1月12日' }],
    ['２０２５年７月８日，开机', { year: 2025, month: 7, day: 8, printed: '２０２５年７月８日' }],
    ['8月28日下午，座谈', { year: null, month: 8, day: 28, printed: '8月28日' }],
  ])('%s', (text, day) => {
    expect(findDays(text)).toMatchObject([{ ...day, exists: true }]);
  });

  test('in order, with where they stand', () => {
    const days = findDays('1月9日至1月12日');
    expect(days.map(({ day, start }) => [day, start])).toEqual([
      [9, 0],
      [12, 5],
    ]);
  });

  test('of this month and the one before, where the issue tells which that is', () => {
    const days = (text: string, month: number | null) =>
      findDays(text, month).map(({ month, day, printed }) => [month, day, printed]);
    expect(days('本月10日开工，上月 28日签约，2月3日动员', 3)).toEqual([
      [3, 10, '本月10日'],
      [2, 28, '上月28日'],
      [2, 3, '2月3日'],
    ]);
    expect(days('上月28日签约', 1)).toEqual([[12, 28, '上月28日']]);
    expect(days('本月10日开工', null)).toEqual([]);
  });

  test('though the calendar does not have them', () => {
    expect(findDays('2月30日')[0]?.exists).toBe(false);
    expect(findDays('13月1日')[0]?.exists).toBe(false);
    expect(findDays('2025年2月29日')[0]?.exists).toBe(false);
    expect(findDays('2024年2月29日')[0]?.exists).toBe(true);
    expect(findDays('2月29日')[0]?.exists).toBe(true);
  });

  test.each(['近日', '1-7月', '2026年伊始', '1月份', '12日', '第1.12日'])('and none in %s', (text) => {
    expect(findDays(text)).toEqual([]);
  });
});

describe('the day of the news is the first that is one', () => {
  const dayOf = (text: string, year: number | null = null) => findEventDay(text, year)?.printed ?? null;

  test.each([
    ['1月12日，会议召开，随后1月13日座谈。', '1月12日'],
    ['截至1月5日，完成投资3亿元。1月12日，会议召开。', '1月12日'],
    ['项目将于3月1日投产。1月12日，会议召开。', '1月12日'],
    ['自1月1日起施行。1月12日，会议召开。', '1月12日'],
    ['去年8月1日开工。1月12日，会议召开。', '1月12日'],
    ['展会将持续至3月1日。', null],
    ['3月1日，园区将举办展会。', null],
    ['看到成效——3月9日，记者走进园区。', '3月9日'],
    ['3月5日至8日，企业家走进园区。', '3月5日'],
    ['设备11月上旬完成调试，18日开始试车。', '11月…18日'],
    ['近日，企业投产。', null],
    ['成立于2011年6月18日的公司入驻园区。9月18日，系统上线。', '9月18日'],
    ['这起故障发生于3月15日。', '3月15日'],
    ['建成于3月16日的厂房当天投产。', '3月16日'],
    ['按照省厅8月1日发布的办法，企业要经过核查。9月12日，一家通过。', '9月12日'],
    ['按照省厅8月1日发布的办法，企业要经过核查。', null],
    ['海关1月18日发布的数据显示，出口增长三成。', '1月18日'],
  ])('%s', (text, printed) => {
    expect(dayOf(text)).toBe(printed);
  });

  test('of December, on a page of the first months, where the text says last year', () => {
    const text = '去年12月30日深夜，试验完成。';
    expect(findEventDay(text, 2025, 2)?.printed).toBe('12月30日');
    expect(findEventDay(text, 2025, 8)).toBeNull();
  });

  test('not one of a year long past', () => {
    expect(dayOf('企业成立于2015年3月2日。1月12日，项目开工。', 2026)).toBe('1月12日');
    expect(dayOf('2025年12月30日，会议召开。', 2026)).toBe('2025年12月30日');
  });

  test('by its name, where a holiday’s own day is meant', () => {
    expect(dayOf('元旦当日，车间灯火通明。', 2026)).toBe('元旦当日');
    expect(dayOf('国庆节这天，展会开幕。', 2026)).toBe('国庆节这天');
    expect(dayOf('元旦期间，车间灯火通明。', 2026)).toBeNull();
  });
});

describe('the year that a text speaks of as now is found', () => {
  const yearsOf = (text: string) => findCurrentYears(text).map(({ year }) => year);

  test.each([
    ['长治高新区2026年工作会议召开', 2026],
    ['2026年伊始，车间一派忙碌', 2026],
    ['2026年一季度，产值增长', 2026],
    ['安排部署 2026 年工作', 2026],
    ['2026年春节过后，项目复工', 2026],
    ['晋城经济技术开发区2026年光机电产业链推进会召开', 2026],
    ['截至2026年4月底，开工率过半', 2026],
    ['园区2026年计划服务项目120个', 2026],
    ['2026 年首批揭榜项目开标', 2026],
    ['满载312名游客的2026年首班冰雪旅游专列驶入右玉', 2026],
    ['8月12日，高新区2026年第二批企业体验官走马上任，只办事', 2026],
    ['2026年潞城经开区“揭榜挂帅”科技攻关部署会召开', 2026],
  ])('%s', (text, year) => {
    expect(yearsOf(text)[0]).toBe(year);
    expect(findCurrentYears(text)[0]?.weight).toBeGreaterThan(1);
  });

  test('with the words around it', () => {
    const [mention] = findCurrentYears('日前，长治高新区2026年工作会议召开。');
    expect(mention?.evidence).toBe('长治高新区2026年工作会议召开');
  });

  test.each([
    '企业成立于2015年',
    '2019年首批入驻的企业',
    '该公司2019年首次实现盈利，此后订单逐年增长',
    '公司2017年第一批产品下线',
    '2019年首批获评省级示范园区',
    '项目预计2027年投产',
    '力争2030年产值翻番',
    '20世纪2010年代',
    '到2030年，产值翻番',
    '计划在2027年底完工',
    '没有年份',
  ])('and none in %s', (text) => {
    expect(findCurrentYears(text).filter(({ weight }) => weight > 1)).toEqual([]);
  });

  test('the surest before the others', () => {
    expect(yearsOf('2024年注册企业20家。2026年工作会议召开。')[0]).toBe(2026);
  });
});
