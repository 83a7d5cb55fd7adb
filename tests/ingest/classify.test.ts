import { describe, expect, test } from 'vitest';
import { actionsOf } from './page.ts';

const LEAD =
  '科学导报讯 1月12日，岚山阀门有限公司智能车间项目开工。项目总投资3.5亿元，建成后年产阀门20万套，带动就业三百余人。';
const SECOND_LEAD =
  '科学导报讯 1月20日，招商推介大会在岚山会展中心举行，二十余家企业现场签约，签约金额达到16亿元，涉及新材料等领域。';
const TEXT =
  '园区服务中心靠前一步，把审批窗口搬到项目工地，帮助企业解决用水用电和用工难题。下一步，园区将补齐配套短板。';
const END = '全区上下将振奋精神、抢抓机遇，凝聚起推动高质量发展的磅礴力量。牛佳锡';

describe('an article is read', () => {
  test('with label, headline and a byline glued to its last full stop', () => {
    expect(actionsOf('长治高新区', '', '## 召开工作会议', '', LEAD, '', END)).toEqual([
      'label',
      'headline',
      'lead',
      'last-paragraph',
    ]);
  });

  test('without any heading mark', () => {
    expect(actionsOf('长治高新区', '', '智能车间项目开工', '', LEAD, '', TEXT, '', END)).toEqual([
      'label',
      'headline',
      'lead',
      'paragraph',
      'last-paragraph',
    ]);
  });

  test('with a kicker that ends in a dash', () => {
    expect(actionsOf('强经济之基，固民生之本——', '', '岚山绘就发展新篇', '', LEAD, '', END)).toEqual([
      'kicker',
      'headline',
      'lead',
      'last-paragraph',
    ]);
  });

  test('with a kicker that ends in a dash right above the headline', () => {
    expect(actionsOf('强经济之基，固民生之本——', '岚山绘就发展新篇', '', LEAD, '', END).slice(0, 2)).toEqual([
      'kicker',
      'headline',
    ]);
  });

  test('with a kicker that carries the mark of a heading', () => {
    expect(
      actionsOf('## 长治高新区2024年工作会议提出', '', '# 建设两大园区 争创百强', '', LEAD, '', END)[1],
    ).toBe('headline');
  });

  test('with a subtitle that begins with a dash', () => {
    expect(actionsOf('智能车间项目开工', '——来自岚山的调查', '', LEAD, '', END)).toEqual([
      'headline',
      'subtitle',
      'lead',
      'last-paragraph',
    ]);
  });

  test('with a byline on a line of its own', () => {
    expect(actionsOf('智能车间项目开工', '', LEAD, '', TEXT, '', '吴珊 张蓓蕾 刘梦琪')).toEqual([
      'headline',
      'lead',
      'paragraph',
      'byline',
    ]);
  });

  test('in one paragraph, byline in brackets', () => {
    expect(actionsOf('智能车间项目开工', '', `${LEAD}（李茹）`)).toEqual(['headline', 'only-paragraph']);
  });

  test('with section headings that look like headlines', () => {
    expect(
      actionsOf(
        '智能车间项目开工',
        '',
        LEAD,
        '',
        '服务前移 项目提速',
        '',
        TEXT,
        '',
        '创新驱动 产业升级',
        '',
        END,
      ),
    ).toEqual(['headline', 'lead', 'heading', 'paragraph', 'heading', 'last-paragraph']);
  });

  test('with a paragraph that opens with the name of a park', () => {
    const paragraph =
      '演礼新兴科技产业园，依托电子信息产业园培育战略新兴产业，加快标准化厂房建设，引进上下游企业二十余家。';
    expect(actionsOf('“一区四园”竞相发展', '', LEAD, '', paragraph, '', END)[2]).toBe('paragraph');
  });

  test('with a paragraph that a column cut in the middle of a word', () => {
    expect(
      actionsOf('智能车间项目开工', '', `${LEAD}管委会主任贺某作`, '', `工作报告。${TEXT}`, '', END),
    ).toEqual(['headline', 'lead', 'paragraph', 'last-paragraph']);
  });

  test('with a caption in the middle of a sentence', () => {
    expect(
      actionsOf(
        '智能车间项目开工',
        '',
        `${LEAD}项目团队`,
        '',
        '生产线一角。岚山经开区供图',
        '',
        `加快进度。${TEXT}`,
        '',
        END,
      ),
    ).toEqual(['headline', 'lead', 'caption', 'paragraph', 'last-paragraph']);
  });

  test('that goes on from another page', () => {
    expect(actionsOf('（上接A1版）', '', TEXT, '', END)).toEqual(['mark', 'lead', 'last-paragraph']);
  });

  test('that turns to another page', () => {
    expect(actionsOf('智能车间项目开工', '', LEAD, '', `${TEXT}（下转A3版）`)).toEqual([
      'headline',
      'lead',
      'last-paragraph',
    ]);
  });
});

describe('several articles on a page are told apart', () => {
  test('by the byline of the first', () => {
    expect(
      actionsOf('长治高新区', '智能车间项目开工', LEAD, END, '阳泉高新区', '招商大会举行', SECOND_LEAD, END),
    ).toEqual(['label', 'headline', 'lead', 'last-paragraph', 'label', 'headline', 'lead', 'last-paragraph']);
  });

  test('by the opening of the second, where nobody signed the first', () => {
    const actions = actionsOf(
      '智能车间项目开工',
      '',
      LEAD,
      '',
      TEXT,
      '',
      '招商推介大会举行',
      '',
      LEAD,
      '',
      END,
    );
    expect(actions).toEqual(['headline', 'lead', 'paragraph', 'headline', 'lead', 'last-paragraph']);
  });
});

describe('what is no article is told', () => {
  test('the page header and the line of the editors', () => {
    expect(
      actionsOf(
        'A2 科学导报 2025年3月18日 星期二 开发区',
        '',
        '智能车间项目开工',
        '',
        LEAD,
        '',
        END,
        '',
        '责编:王某 版式:李某',
      ),
    ).toEqual(['furniture', 'headline', 'lead', 'last-paragraph', 'furniture']);
  });

  test('nothing, on a page without text', () => {
    expect(actionsOf('', '')).toEqual([]);
  });
});

test('every line of text gets a role, whatever stands on the page', () => {
  const odd = [
    '长治高新区',
    '长治高新区',
    '# # #',
    '###',
    '（',
    '。',
    '牛佳锡',
    '12',
    '——',
    '园区简讯',
    '（上接A1版）',
  ];
  expect(actionsOf(...odd)).toHaveLength(odd.length);
});
