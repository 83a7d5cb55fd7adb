import { describe, expect, test } from 'vitest';
import { removeStrayColumns } from '../../../src/ingest/stray/stray-columns.ts';
import { zones } from '../ingest-folder.ts';
import { blocksOf } from '../page.ts';

const COLUMN =
  '园区服务中心靠前一步，把审批窗口搬到项目工地，帮助企业解决用水用电和用工难题，推动一批项目提前投产，带动就业三百余人。';
const SECOND =
  '在此基础上，园区还将围绕链主企业补齐配套短板，年内计划新建标准厂房六万平方米，引进上下游企业二十余家。';
const OTHER =
  '另一家企业的生产车间里机器轰鸣，工人们正在赶制订单，产品销往全国二十多个省份，产值同比增长两成以上。';

const HEAD = '服务窗口搬到工地';

const linesOf = (...lines: string[]) => {
  const { blocks, stray } = removeStrayColumns(blocksOf(...lines), zones);
  return { kept: blocks.map(({ line }) => line), stray: stray.map((run) => run.map(({ line }) => line)) };
};

describe('a column read twice is kept once', () => {
  test('at its first place, where nothing decides', () => {
    expect(linesOf(HEAD, COLUMN, OTHER, COLUMN)).toEqual({ kept: [1, 2, 3], stray: [[4]] });
  });

  test('though a character was misread in one of them', () => {
    expect(linesOf(HEAD, COLUMN, OTHER, COLUMN.replace('人。', '入。')).stray).toEqual([[4]]);
  });

  test('with all of its lines', () => {
    expect(linesOf(HEAD, COLUMN, SECOND, OTHER, COLUMN, SECOND)).toEqual({
      kept: [1, 2, 3, 4],
      stray: [[5, 6]],
    });
  });

  test('though its blanks and the width of its marks differ', () => {
    expect(linesOf(HEAD, COLUMN, OTHER, COLUMN.replaceAll('，', ', ')).stray).toEqual([[4]]);
  });

  test('with the byline that both copies end in', () => {
    expect(linesOf(HEAD, COLUMN, '牛佳锡', HEAD, OTHER, COLUMN, '牛佳锡')).toEqual({
      kept: [1, 2, 3, 4, 5],
      stray: [[6, 7]],
    });
  });

  test('though it stands three times', () => {
    expect(linesOf(HEAD, COLUMN, OTHER, COLUMN, SECOND, COLUMN)).toEqual({
      kept: [1, 2, 3, 5],
      stray: [[4], [6]],
    });
  });

  test('after the mark it belongs to, though the copy before it comes first', () => {
    expect(linesOf(OTHER, COLUMN, '（上接A1版）', COLUMN)).toEqual({ kept: [1, 3, 4], stray: [[2]] });
  });

  test('where something stands above it that it belongs to', () => {
    const lines = [COLUMN, '牛佳锡', '', HEAD, '', OTHER, COLUMN, '牛佳锡'];
    expect(linesOf(...lines)).toEqual({ kept: [4, 6, 7, 8], stray: [[1, 2]] });
    expect(linesOf('园区再添生力军', SECOND, '吴珊', ...lines).stray).toEqual([[4, 5]]);
  });

  test('beside the zone that it names', () => {
    const named = `长治高新区${COLUMN}`;
    expect(linesOf('阳泉高新区', named, '长治高新区', named)).toEqual({ kept: [1, 3, 4], stray: [[2]] });
    expect(linesOf('长治高新区', named, '阳泉高新区', named)).toEqual({ kept: [1, 2, 3], stray: [[4]] });
  });
});

describe('two articles in the same set phrases are no column read twice', () => {
  const lead = (zone: string, day: string) =>
    `科学导报讯 ${day}，${zone}召开安全生产工作会议，传达学习上级会议精神，安排部署下一阶段重点任务。`;
  const FRAME = '会议强调，要压实安全责任，深入排查整治各类隐患，坚决防范遏制重特大事故，确保大局平稳。';
  const page = (first: string, second: string) => [
    '长治',
    first,
    FRAME,
    '牛佳锡',
    '阳泉',
    second,
    FRAME,
    '吴珊',
  ];

  test('where each names its own zone', () => {
    const day = '1月12日';
    expect(linesOf(...page(lead('长治高新区', day), lead('阳泉高新区', day))).stray).toEqual([]);
    expect(linesOf(...page(lead('长治高新区', day), lead('大同经济技术开发区', day))).stray).toEqual([]);
  });

  test('where each names its own day, or has its own figures', () => {
    expect(linesOf(...page(lead('长治高新区', '1月12日'), lead('长治高新区', '1月19日'))).stray).toEqual([]);
    const report = (invested: number, built: number) =>
      `全年完成固定资产投资${invested}亿元，新建标准厂房${built}万平方米，引进上下游企业二十余家。`;
    expect(linesOf(...page(report(12, 60), report(35, 81))).stray).toEqual([]);
  });

  test('where only their headlines tell the zones', () => {
    const headline = (zone: string) => `${zone}安排部署安全生产工作`;
    expect(
      linesOf(headline('长治高新区'), COLUMN, '牛佳锡', headline('阳泉高新区'), COLUMN, '吴珊').stray,
    ).toEqual([]);
  });

  test('but one text is, though a character of it was misread', () => {
    const text = lead('长治高新区', '1月12日');
    for (const misread of [
      text.replace('长治', '长冶'),
      text.replace('12日', 'l2日'),
      text.replace('部署', '部暑'),
    ])
      expect(linesOf(HEAD, text, FRAME, OTHER, misread, FRAME).stray).toEqual([[5, 6]]);
  });
});

describe('a column read twice that was cut otherwise is kept once', () => {
  const [head, tail] = [COLUMN.slice(0, 34), COLUMN.slice(34)];

  test('where one copy has two lines of the other’s one', () => {
    expect(linesOf(HEAD, COLUMN, SECOND, OTHER, head, tail, SECOND)).toEqual({
      kept: [1, 2, 3, 4],
      stray: [[5, 6, 7]],
    });
    expect(linesOf(HEAD, head, tail, SECOND, OTHER, COLUMN, SECOND)).toEqual({
      kept: [1, 2, 3, 4, 5],
      stray: [[6, 7]],
    });
  });

  test('where it begins in the middle of a paragraph: the whole one stays, wherever it stands', () => {
    const end = COLUMN.slice(-45);
    expect(linesOf(COLUMN, SECOND, OTHER, end, SECOND)).toEqual({ kept: [1, 2, 3], stray: [[4, 5]] });
    expect(linesOf(end, SECOND, OTHER, COLUMN, SECOND)).toEqual({ kept: [3, 4, 5], stray: [[1, 2]] });
  });

  test('where it is cut at both ends: a piece from the middle of a paragraph goes, wherever it stands', () => {
    const whole = `${COLUMN}${SECOND}`;
    const piece = whole.slice(10, -10);
    expect(linesOf(piece, OTHER, whole)).toEqual({ kept: [2, 3], stray: [[1]] });
    expect(linesOf(whole, OTHER, piece)).toEqual({ kept: [1, 2], stray: [[3]] });
  });

  test('where a piece from the middle of a paragraph was misread, or goes from one line into the next', () => {
    const whole = `${COLUMN}${SECOND}`;
    const misread = whole
      .slice(10, -10)
      .replace('审批', '审此')
      .replace('带动', '带功')
      .replace('标准', '标淮');
    expect(linesOf(HEAD, whole, OTHER, misread).stray).toEqual([[4]]);
    expect(linesOf(HEAD, whole.slice(0, 60), whole.slice(60), OTHER, misread).stray).toEqual([[5]]);
  });

  test('not below an article on another zone, though its own zone is named further up', () => {
    const own = `${COLUMN}长治高新区供图`;
    const lines = ['服务升级', own, '长治高新区一角，林木葱茏。', '夏县经济技术开发区', OTHER, own];
    expect(linesOf(...lines)).toEqual({ kept: [1, 2, 3, 4, 5], stray: [[6]] });
  });

  test('where it begins with the last words of a paragraph, however few', () => {
    expect(linesOf(HEAD, SECOND, COLUMN, OTHER, SECOND.slice(-12), COLUMN)).toEqual({
      kept: [1, 2, 3, 4],
      stray: [[5, 6]],
    });
  });

  test('where one copy has lost its byline', () => {
    expect(linesOf(HEAD, COLUMN, `${SECOND}牛佳锡`, OTHER, COLUMN, SECOND)).toEqual({
      kept: [1, 2, 3, 4],
      stray: [[5, 6]],
    });
  });
});

describe('what only looks alike stays', () => {
  test('short lines that stand twice', () => {
    expect(linesOf('牛佳锡', OTHER, '牛佳锡')).toEqual({ kept: [1, 2, 3], stray: [] });
    expect(linesOf('长治高新区', OTHER, '长治高新区').stray).toEqual([]);
  });

  test('two paragraphs that only begin alike', () => {
    expect(linesOf(COLUMN, `${COLUMN.slice(0, 20)}${OTHER}`).stray).toEqual([]);
  });

  test('notices of two firms in the same words', () => {
    const notice = (firm: string, sum: string) =>
      `${firm}有限公司经股东会决议，拟将注册资本由人民币${sum}万元减少至人民币100万元，请债权人自本公告发布之日起45日内向本公司申报债权。特此公告。`;
    expect(linesOf(notice('晋中某某商贸', '500'), OTHER, notice('大同某某运输', '800')).stray).toEqual([]);
    const lines = [notice('晋中某某商贸', '500'), OTHER, notice('晋中某某商贸', '500')];
    expect(linesOf('公告', ...lines).stray).toEqual([[4]]);
  });

  test('a whole paragraph that another article quotes', () => {
    const quoting = `长治高新区召开服务企业座谈会，负责人说：“${COLUMN}${SECOND}”这番话赢得在场企业家的掌声，不少人当场签下合作协议。`;
    expect(linesOf(`${COLUMN}${SECOND}`, OTHER, quoting).stray).toEqual([]);
  });

  test('a whole paragraph that another article has inside a longer one', () => {
    expect(linesOf(`会议强调，${COLUMN}${SECOND}`, OTHER, COLUMN).stray).toEqual([]);
    expect(linesOf(`会议强调${COLUMN}${SECOND}`, OTHER, COLUMN).stray).toEqual([]);
  });

  test('a headline that its lead repeats', () => {
    const headline = '运城经开区管委会与晋南理工学院联合举办“聚‘智’河东，智‘造’未来——产学研用对接周”活动';
    expect(linesOf(headline, `本报讯 12月3日，${headline}，活动为期五天。`).stray).toEqual([]);
  });

  test('a page without any text', () => {
    expect(linesOf('')).toEqual({ kept: [], stray: [] });
  });
});

test('no line is lost: every one is kept or left out', () => {
  const lines = [COLUMN, SECOND, '牛佳锡', OTHER, COLUMN, SECOND, '（上接A1版）', OTHER, COLUMN];
  const { kept, stray } = linesOf(...lines);
  expect([...kept, ...stray.flat()].toSorted((a, b) => a - b)).toEqual(lines.map((_, index) => index + 1));
});
