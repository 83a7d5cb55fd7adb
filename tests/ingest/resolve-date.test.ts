import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/archive/article.ts';
import {
  type DatedText,
  estimateIssue,
  type ResolvedDate,
  resolveDates,
} from '../../src/ingest/resolve-date.ts';

const NO_ISSUE: Issue = { date: null, page: null, basis: null };

function makeText(lead: string, fields: Partial<DatedText> = {}): DatedText {
  return { head: '', lead, body: lead, isNotice: false, line: 3, ...fields };
}

function dateOf(text: DatedText, issue: Issue = NO_ISSUE, ...neighbours: DatedText[]): ResolvedDate {
  const [date] = resolveDates('page', [text, ...neighbours], issue);
  if (date === undefined) throw new Error('no date');
  return date;
}

describe('the day of the news', () => {
  test('is the one the opening prints with its year', () => {
    expect(dateOf(makeText('科学导报讯 2026年1月12日，会议召开。'))).toMatchObject({
      date: '2026-01-12',
      dateBasis: 'dateline',
      dateEvidence: '2026年1月12日',
      flags: [],
    });
  });

  test('is none where the text says 近日, though it names a day on the way', () => {
    expect(
      dateOf(
        makeText('近日，岚山阀门有限公司投产。', { body: '近日，投产。据1月12日发布的数据，产能提高。' }),
      ),
    ).toMatchObject({
      date: null,
      dateBasis: null,
      dateEvidence: null,
    });
  });

  test('is none of a foundation, though no other year stands on the page', () => {
    const lead = '大同经济技术开发区成立于1992年8月1日，是全省首批省级开发区。';
    expect(dateOf(makeText(lead)).date).toBeNull();
  });

  test('is doubted where the year behind the opening is far from the page’s', () => {
    const issue: Issue = { date: '2025-03-18', page: null, basis: 'header' };
    const found = (lead: string) => {
      const { date, flags } = dateOf(makeText(lead), issue);
      return [date, flags.map(({ code }) => code)];
    };
    expect(found('科学导报讯 2022年3月5日，会议召开。')).toEqual([null, ['date-contradicts']]);
    expect(found('科学导报讯 2024年12月5日，会议召开。')).toEqual(['2024-12-05', []]);
    expect(found('本报讯（记者 王波，通讯员 李茹）2022年3月5日，会议召开。')[1]).toEqual([
      'date-contradicts',
    ]);
    // A look back is no misreading.
    expect(found('科学导报讯 成立于2011年6月18日的某公司近日获奖。')).toEqual([null, []]);
    expect(found('科学导报讯 自2019年3月5日开工以来，项目进展顺利。')).toEqual([null, []]);
    expect(found('2015年3月5日，园区在一片荒滩上动工。')).toEqual([null, []]);
  });

  test('is none that a headline only announces', () => {
    const issue: Issue = { date: '2025-03-18', page: null, basis: 'header' };
    for (const head of ['公交线路6月1日起免费', '4月20日举办马拉松'])
      expect(dateOf(makeText('近日，记者从管委会获悉。', { head }), issue).date).toBeNull();
  });

  test('is the one that opens a later sentence, where the lead says 近日', () => {
    const body = '近日，岚山阀门有限公司投产。\n1月12日，首批产品交付。';
    expect(dateOf(makeText('近日，岚山阀门有限公司投产。', { body })).date).toBe('XXXX-01-12');
  });

  test.each([
    ['a plan', '6月18日，左权将举办首届音乐节。', null],
    ['the end of a time', '截至5月底，已投放车辆56台。', null],
    ['a day whose month stands before it', '项目11月上旬完成调试，18日开始试车。', 'XXXX-11-18'],
  ])('is told from %s', (_, lead, date) => {
    expect(dateOf(makeText(lead)).date).toBe(date);
  });

  test('of December is last year’s on a page of January’s news', () => {
    const january = makeText('1月7日，山西综改示范区2025年工作会议召开。');
    const [, december] = resolveDates('page', [january, makeText('12月27日，新厂投产。')], NO_ISSUE);
    expect(december).toMatchObject({ date: '2024-12-27', dateBasis: 'page' });
  });

  test('of a notice is not the end of its time', () => {
    const body = '即日起至3月31日征集作品。';
    expect(dateOf(makeText(body, { body, isNotice: true })).date).toBeNull();
  });

  test('of a notice stands at its end', () => {
    const body = '公司2023年5月1日成立，拟注销。\n2024年3月2日';
    expect(dateOf(makeText('公司2023年5月1日成立，拟注销。', { body, isNotice: true })).date).toBe(
      '2024-03-02',
    );
  });

  test.each([
    ['at its end in figures', '公章遗失，声明作废。2024-07-15', '2024-07-15'],
    ['in Chinese numerals', '定于二〇二五年九月五日公开拍卖。', '2025-09-05'],
    ['of the loss', '于2025年4月18日上午走失，有知其下落者请联系。', '2025-04-18'],
    ['of the loss, on the way', '于2025年4月18日前往太原看病时走失。', '2025-04-18'],
    ['but for a term', '定于2024年12月20日拍卖，请于12月18日前登记。', '2024-12-20'],
    ['but for a term in figures', '定于2024年12月20日拍卖，12月22日前交款。', '2024-12-20'],
    ['and none of a beginning', '成立于2012年3月5日的某公司不慎将公章遗失。', null],
    ['and none of what was lost', '不慎将于2019年10月8日签发的教师资格证遗失。', null],
    ['and none of a table', '拍卖时间： 2026-02-10', null],
    ['and none to come by', '请各债权人于2026年2月28日到本公司登记。', null],
    ['and none of an invitation', '请于2024年12月18日到本公司登记。', null],
    ['and none of a code', '项目代码2024-07-15-101', null],
  ])('of a notice is the last one, %s', (_, body, date) => {
    expect(dateOf(makeText(body, { body, isNotice: true })).date).toBe(date);
  });

  test('that the calendar does not have is doubted', () => {
    const { date, flags } = dateOf(makeText('2月30日，会议召开。'));
    expect(date).toBeNull();
    expect(flags).toMatchObject([{ code: 'date-impossible', line: 3, dump: 'page' }]);
  });

  test('that its year does not have is doubted', () => {
    const text = makeText('2月29日，会议召开。', { head: '岚山2025年工作会议召开' });
    expect(dateOf(text)).toMatchObject({ date: null, flags: [{ code: 'date-impossible' }] });
  });
});

describe('its year is taken', () => {
  const header: Issue = { date: '2025-03-18', page: 'A2', basis: 'header' };

  test('from the meeting that the article names', () => {
    expect(dateOf(makeText('1月12日，长治高新区2026年工作会议召开。'))).toMatchObject({
      date: '2026-01-12',
      dateBasis: 'text',
      dateEvidence: '长治高新区2026年工作会议召开',
    });
  });

  test('from a December’s meeting: the next year, or its own where it speaks of the next year too', () => {
    const [head, lead] = ['岚山经开区', '12月26日，岚山经开区2025年度工作会议召开。'];
    expect(dateOf(makeText(lead, { head })).date).toBe('2024-12-26');
    expect(dateOf(makeText(`${lead}会议部署2026年任务。`, { head })).date).toBe('2025-12-26');
    expect(dateOf(makeText(lead, { head: '为２０２６年定下路线图' })).date).toBe('2025-12-26');
    const next = makeText('12月26日，长治高新区2026年工作会议召开，为2027年储备项目。');
    expect(dateOf(next).date).toBe('2025-12-26');
  });

  test('and the day from 昨日, where the page prints its own', () => {
    const yesterday = makeText('科学导报讯 昨日，孝义经开区三十名博士进驻企业。');
    expect(dateOf(yesterday, header)).toMatchObject({ date: '2025-03-17', dateBasis: 'header' });
    const first: Issue = { ...header, date: '2025-01-01' };
    expect(dateOf(yesterday, first).date).toBe('2024-12-31');
    expect(dateOf(yesterday).date).toBeNull();
    expect(dateOf(makeText('昨日，会议召开。3月12日，会议闭幕。'), header).date).toBe('2025-03-12');
  });

  test('from the text before the header', () => {
    const text = makeText('1月12日，长治高新区2024年工作会议召开。');
    expect(dateOf(text, header)).toMatchObject({ date: '2024-01-12', dateBasis: 'text' });
  });

  test('from the header where the text names a plan years ahead', () => {
    const text = makeText('3月12日，岚山2030年工作会议方案公布。');
    expect(dateOf(text, header)).toMatchObject({ date: '2025-03-12', dateBasis: 'header' });
  });

  test('from the header, with its words', () => {
    expect(dateOf(makeText('3月12日，会议召开。'), header)).toMatchObject({
      date: '2025-03-12',
      dateBasis: 'header',
      dateEvidence: '2025年3月18日',
      flags: [],
    });
  });

  test('as the year before, where the month has not come yet when the page was printed', () => {
    const january: Issue = { date: '2026-01-06', page: null, basis: 'header' };
    expect(dateOf(makeText('12月30日，会议召开。'), january).date).toBe('2025-12-30');
  });

  test('from the sidecar', () => {
    const sidecar: Issue = { date: '2025-03-18', page: null, basis: 'sidecar' };
    expect(dateOf(makeText('3月12日，会议召开。'), sidecar)).toMatchObject({
      date: '2025-03-12',
      dateBasis: 'sidecar',
    });
  });

  test('from a neighbour on the page, and that is told', () => {
    const neighbour = makeText('2026年伊始，车间一派忙碌。');
    expect(dateOf(makeText('1月12日，会议召开。'), NO_ISSUE, neighbour)).toMatchObject({
      date: '2026-01-12',
      dateBasis: 'page',
      flags: [{ code: 'year-inferred' }],
    });
  });

  test('from nowhere where the page has none', () => {
    expect(dateOf(makeText('8月28日，会议召开。'))).toMatchObject({
      date: 'XXXX-08-28',
      dateBasis: null,
      dateEvidence: '8月28日',
      flags: [{ code: 'year-unknown' }],
    });
  });
});

describe('an issue without header or sidecar is estimated', () => {
  const estimate = (...texts: DatedText[]) => estimateIssue(resolveDates('page', texts, NO_ISSUE), texts);

  test('as the month of its latest article', () => {
    expect(
      estimate(
        makeText('2026年1月9日，会议召开。'),
        makeText('2026年1月26日，封顶。'),
        makeText('2025年12月1日，投产。'),
      ),
    ).toEqual({ date: '2026-01~', page: null, basis: 'estimate' });
  });

  test('as a year where no article has a day', () => {
    expect(estimate(makeText('2026年伊始，车间一派忙碌。')).date).toBe('2026~');
  });

  test('not at all where nothing gives a year', () => {
    expect(estimate(makeText('8月28日，会议召开。'))).toEqual(NO_ISSUE);
    expect(estimateIssue([], [])).toEqual(NO_ISSUE);
  });
});
