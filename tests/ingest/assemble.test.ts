import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/ingest/draft.ts';
import { draftsOf } from './page.ts';

const LEAD =
  '科学导报讯 1月12日，岚山阀门有限公司智能车间项目开工。项目总投资3.5亿元，建成后年产阀门20万套，带动就业三百余人。';
const TEXT =
  '园区服务中心靠前一步，把审批窗口搬到项目工地，帮助企业解决用水用电和用工难题。下一步，园区将补齐配套短板。';
const SECOND_LEAD =
  '科学导报讯 1月20日，招商推介大会在岚山会展中心举行，二十余家企业现场签约，签约金额达到16亿元，涉及新材料等领域。';
const SECOND_END = '与会企业表示，将加快项目落地，早日投产达效，为区域发展贡献力量。李茹';
const END = '全区上下将振奋精神、抢抓机遇，凝聚起推动高质量发展的磅礴力量。牛佳锡';

function onlyDraft(...lines: string[]): Draft {
  const [draft, ...more] = draftsOf(...lines).drafts;
  expect(more).toEqual([]);
  if (draft === undefined) throw new Error('the page has no article');
  return draft;
}

describe('the head of an article', () => {
  test('is the zone above the headline and the headline', () => {
    expect(onlyDraft('长治高新区', '## 召开2026 年工作会议', LEAD, END)).toMatchObject({
      label: '长治高新区',
      headline: ['召开2026 年工作会议'],
      kickers: [],
    });
  });

  test('is the zone that opens the headline, parted by a blank', () => {
    expect(onlyDraft('灵石经济技术开发区 多轮驱动出四措', LEAD, END)).toMatchObject({
      label: '灵石经济技术开发区',
      headline: ['多轮驱动出四措'],
    });
  });

  test('is one headline where it merely begins with a zone', () => {
    const headline = '长治高新区管委会与岚山学院联合举办“加‘数’启航”活动';
    expect(onlyDraft(headline, LEAD, END)).toMatchObject({ label: null, headline: [headline] });
  });

  test('is a company in the zone’s place', () => {
    expect(onlyDraft('大同玖龙服饰有限公司', '', '织就发展“锦绣文章”', '', LEAD, '', END)).toMatchObject({
      label: '大同玖龙服饰有限公司',
      headline: ['织就发展“锦绣文章”'],
    });
  });

  test('is a headline over two lines', () => {
    expect(
      onlyDraft('长治高新区', '', '# 抓项目促投产', '# 全力冲刺开门红', '', LEAD, '', END).headline,
    ).toEqual(['抓项目促投产', '全力冲刺开门红']);
  });

  test('is a kicker above it and a subtitle below it', () => {
    expect(
      onlyDraft('强经济之基，固民生之本——', '', '岚山绘就发展新篇', '——来自一线的调查', '', LEAD, '', END),
    ).toMatchObject({
      kickers: ['强经济之基，固民生之本——'],
      headline: ['岚山绘就发展新篇'],
      subtitle: '——来自一线的调查',
    });
  });
});

describe('the byline', () => {
  test('is taken from the last full stop it is glued to', () => {
    const draft = onlyDraft('智能车间项目开工', LEAD, END);
    expect(draft.bylines).toMatchObject([{ printed: '牛佳锡', authors: ['牛佳锡'] }]);
    expect(draft.lines.at(-1)?.text).toBe('全区上下将振奋精神、抢抓机遇，凝聚起推动高质量发展的磅礴力量。');
  });

  test('is taken from a line of its own', () => {
    expect(onlyDraft('智能车间项目开工', LEAD, TEXT, '吴珊 张蓓蕾 刘梦琪').bylines).toMatchObject([
      { printed: '吴珊 张蓓蕾 刘梦琪', authors: ['吴珊', '张蓓蕾', '刘梦琪'] },
    ]);
  });

  test('names a reporter in the opening beside it, and the opening stays', () => {
    const draft = onlyDraft('智能车间项目开工', LEAD.replace('1月12日', '（记者 王波）1月12日'), END);
    expect(draft.reporters).toEqual(['王波']);
    expect(draft.lines[0]?.text).toMatch(/^科学导报讯 （记者 王波）1月12日/);
  });
});

describe('captions', () => {
  test('in the middle of a sentence are lifted out of it', () => {
    const draft = onlyDraft(
      '智能车间项目开工',
      '',
      `${LEAD}项目团队`,
      '',
      '生产线一角。岚山经开区供图',
      '',
      `加快进度。${TEXT}`,
      END,
    );
    expect(draft.captions).toEqual(['生产线一角。岚山经开区供图']);
    expect(draft.lines[0]?.endsSentence).toBe(false);
    expect(draft.lines[1]?.text).toMatch(/^加快进度。/);
  });

  test('after a byline belong to the article before them', () => {
    const { drafts } = draftsOf(
      '项目开工',
      LEAD,
      END,
      '生产线一角。岚山经开区供图',
      '',
      '招商大会举行',
      SECOND_LEAD,
      SECOND_END,
    );
    expect(drafts.map(({ captions }) => captions)).toEqual([['生产线一角。岚山经开区供图'], []]);
  });

  test('after a byline belong to the next article where they name its zone', () => {
    const { drafts } = draftsOf(
      '阳泉高新区',
      '项目开工',
      LEAD,
      END,
      '长治高新区会场。资料图片',
      '',
      '长治高新区',
      '招商大会举行',
      SECOND_LEAD,
      SECOND_END,
    );
    expect(drafts.map(({ captions }) => captions)).toEqual([[], ['长治高新区会场。资料图片']]);
  });

  test('with nothing else below a label are picture news, the photographer its author', () => {
    const draft = onlyDraft('图片新闻', '', '岚山县养殖基地里，养殖户正在捡拾鸡蛋。常翠英 摄');
    expect(draft).toMatchObject({ isPictureNews: true, captions: [], headline: ['图片新闻'] });
    expect(draft.lines.map(({ text }) => text)).toEqual(['岚山县养殖基地里，养殖户正在捡拾鸡蛋。']);
    expect(draft.bylines).toMatchObject([{ authors: ['常翠英'] }]);
  });
});

describe('marks of other pages', () => {
  test('are taken out of the text', () => {
    const draft = onlyDraft(`（上接A1版）${TEXT}`, END);
    expect(draft.continuedFrom).toBe('A1');
    expect(draft.lines[0]?.text).toBe(TEXT);
  });

  test('after which the byline is still found', () => {
    const draft = onlyDraft('项目开工', LEAD, `${TEXT}牛佳锡（下转A3版）`);
    expect(draft.continuesOn).toBe('A3');
    expect(draft.lines.at(-1)?.text).toBe(TEXT);
    expect(draft.bylines).toMatchObject([{ authors: ['牛佳锡'] }]);
  });

  test('begin an article of their own', () => {
    const { drafts } = draftsOf('项目开工', LEAD, END, '（上接A1版）', TEXT, END);
    expect(drafts.map(({ continuedFrom }) => continuedFrom)).toEqual([null, 'A1']);
  });
});

describe('what is no article goes to furniture', () => {
  test('with why', () => {
    const page = draftsOf(
      'A2 科学导报 2025年3月18日 星期二 开发区',
      '项目开工',
      LEAD,
      END,
      '责编:王某 版式:李某',
    );
    expect(page.furniture.map(({ lines, kind }) => [lines, kind])).toEqual([
      [[1, 1], 'header'],
      [[5, 5], 'imprint'],
    ]);
  });

  test('and the header gives the issue', () => {
    expect(draftsOf('A2 科学导报 2025年3月18日 星期二', '项目开工', LEAD, END).issue).toEqual({
      date: '2025-03-18',
      page: 'A2',
      basis: 'header',
    });
  });

  test('and a day that the calendar does not have is doubted', () => {
    const page = draftsOf('A2 科学导报 2025年2月30日 星期二', '项目开工', LEAD, END);
    expect(page.issue).toEqual({ date: null, page: 'A2', basis: null });
    expect(page.flags.map(({ code, line }) => [code, line])).toContainEqual(['date-impossible', 1]);
  });

  test('with a column that was read twice', () => {
    const page = draftsOf('项目开工', LEAD, TEXT, END, LEAD);
    expect(page.furniture).toMatchObject([{ lines: [5, 5], text: LEAD, kind: 'stray' }]);
    expect(page.flags.map(({ code }) => code)).toContain('stray-column');
  });

  test('with a headline that has no text below it', () => {
    const page = draftsOf('岚山绘就发展新篇');
    expect(page.drafts).toEqual([]);
    expect(page.furniture.map(({ text }) => text)).toEqual(['岚山绘就发展新篇']);
    expect(page.flags.map(({ code }) => code)).toEqual(['boundary-uncertain']);
  });
});

test('a byline that is all there is on a page is said to have no article', () => {
  const { drafts, furniture } = draftsOf('本报记者 王波');
  expect(drafts).toEqual([]);
  expect(furniture.map(({ kind }) => kind)).toEqual(['byline']);
});

test('the segments of a line, put together, are the line', () => {
  const lines = ['长治高新区', '## 灵石开发区 项目开工', `（上接A1版）${TEXT}`, `${TEXT} 牛佳锡（下转A3版）`];
  const page = draftsOf(...lines);
  const segments = [...page.drafts, ...page.furniture].flatMap((part) => part.segments);
  lines.forEach((line, index) => {
    const placed = segments.filter((segment) => segment.line === index + 1).map(({ text }) => text);
    expect(placed.join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
  });
});
