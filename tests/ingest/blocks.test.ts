import { describe, expect, test } from 'vitest';
import { blocksOf } from './page.ts';

const blockOf = (line: string) => blocksOf(line)[0];

describe('a line with text becomes a block', () => {
  test('with its number, and the blank lines before it counted', () => {
    expect(
      blocksOf('', '甲', '', '\u3000', '乙').map(({ line, blankLinesBefore }) => [line, blankLinesBefore]),
    ).toEqual([
      [2, 1],
      [5, 2],
    ]);
  });

  test('without blanks at its ends', () => {
    expect(blockOf('\u3000\u3000会议召开。 ')?.printed).toBe('会议召开。');
  });

  test('with its length told without blanks', () => {
    expect(blockOf('抓项目 促投产')?.length).toBe(6);
  });
});

describe('heading marks are hints', () => {
  test.each([
    ['# 标题', '# ', '标题', 1],
    ['### 标题', '### ', '标题', 3],
    ['##标题', '##', '标题', 2],
    ['##\u3000标题', '##\u3000', '标题', 2],
    ['#“双招双引”', '#', '“双招双引”', 1],
    ['标题', '', '标题', 0],
  ])('%s', (line, headingMark, text, level) => {
    expect(blockOf(line)).toMatchObject({ headingMark, text, level, printed: line });
  });

  test.each(['#1高炉投产', '###', '#', '####### 七级'])('and %s is text', (line) => {
    expect(blockOf(line)).toMatchObject({ headingMark: '', text: line, level: 0 });
  });
});

describe('a line tells whether it is a whole sentence', () => {
  test.each([
    '会议召开。',
    '开工了！',
    '怎么看？',
    '“服务提速。”',
    '机器轰鸣……',
    '（完成投资3亿元。）',
    'Great!',
  ])('as %s is', (line) => {
    expect(blockOf(line)?.endsSentence).toBe(true);
  });

  test.each(['会议召开，', '全区上下要', '产值3.5', '抓项目 促投产', '包括：'])('as %s is not', (line) => {
    expect(blockOf(line)?.endsSentence).toBe(false);
  });

  test('whatever page it turns to', () => {
    expect(blockOf('一切就绪。（下转A3版）')?.endsSentence).toBe(true);
    expect(blockOf('一切就（下转A3版）')?.endsSentence).toBe(false);
  });

  test('and whether a sentence ends inside it', () => {
    expect(blockOf('会议召开。随后座谈')?.hasInnerSentence).toBe(true);
    expect(blockOf('会议召开。')?.hasInnerSentence).toBe(false);
    expect(blockOf('产值3.5亿元')?.hasInnerSentence).toBe(false);
  });

  test('and whether a quotation stays open', () => {
    expect(blockOf('“十')?.quotationBalance).toBe(1);
    expect(blockOf('四五”时期')?.quotationBalance).toBe(-1);
    expect(blockOf('“双招双引”')?.quotationBalance).toBe(0);
  });
});

describe('marks of other pages are read', () => {
  test.each([
    ['(上接A1版)', 'A1'],
    ['（上接第3版）', '3'],
    ['上接A1版', 'A1'],
    ['（紧接Ａ1版）', 'A1'],
    ['（上接 A 1 版）在此基础上，', 'A1'],
  ])('上接: %s', (line, page) => {
    expect(blockOf(line)?.continuedFrom?.page).toBe(page);
  });

  test.each([
    ['（上接D1版《改革》）近年来，', '（上接D1版《改革》）'],
    ['（上接D1版做近年来，园区（新区）', '（上接D1版'],
    ['上接D1版近年来，园区（新区）', '上接D1版'],
    ['上接D1版）近年来，', '上接D1版）'],
  ])('上接, and no text after it: %s', (line, mark) => {
    expect(blockOf(line)?.continuedFrom?.mark).toBe(mark);
  });

  test.each([
    ['一切就绪。（下转A3版）', 'A3'],
    ['一切就绪。(下转第2版)', '2'],
    ['一切就绪 下转B1版', 'B1'],
  ])('下转: %s', (line, page) => {
    expect(blockOf(line)?.continuesOn?.page).toBe(page);
  });

  test.each([
    ['一切就绪。（ 下转A3版）', '（ 下转A3版）'],
    ['一切就绪。    下转A3版', '下转A3版'],
  ])('下转, with the blanks in its brackets and not those before it: %s', (line, mark) => {
    expect(blockOf(line)?.continuesOn?.mark).toBe(mark);
  });

  test('and not in a sentence that only speaks of them', () => {
    expect(blockOf('报纸版面（下转A3版）的设计获奖。')?.continuesOn).toBeNull();
    expect(blockOf('读者问上接A1版在哪里')?.continuedFrom).toBeNull();
  });
});

describe('rows of flattened tables are told', () => {
  test.each(['产值 亿元 12.5', '2019 2020 2021', '阀门 120 15%', '合计 37.68'])('%s', (line) => {
    expect(blockOf(line)?.isTableRow).toBe(true);
  });

  test.each(['抓项目 促投产', '科学导报讯 1月12日，会议召开。', '牛佳锡'])('and not %s', (line) => {
    expect(blockOf(line)?.isTableRow).toBe(false);
  });
});

test('a headline with OCR blanks round its year is no row of a table', () => {
  expect(blockOf('安排部署 2026 年工作')?.isTableRow).toBe(false);
});

describe('the zone that opens a headline is told by its blank', () => {
  test('and its length', () => {
    expect(blockOf('灵石经济技术开发区 多轮驱动出四措')?.leadingZone).toBe('灵石经济技术开发区'.length);
    expect(blockOf('灵石经济技术开发区\u3000多轮驱动出四措')?.leadingZone).toBe('灵石经济技术开发区'.length);
  });

  test.each([
    ['without a blank', '灵石经济技术开发区多轮驱动出四措'],
    ['at a colon', '灵石经济技术开发区：多轮驱动出四措'],
    ['where a word goes on after it', '长治高新区纪工委 联合举办活动'],
    ['where nothing follows it', '灵石经济技术开发区'],
  ])('and none %s', (_, line) => {
    expect(blockOf(line)?.leadingZone).toBe(0);
  });
});

test('a line of many thousand characters is read as text', () => {
  const block = blockOf(`科学导报讯 ${'园区提速，'.repeat(60_000)}完成。`);
  expect(block).toMatchObject({ isZoneName: false, byline: null, caption: 0, endsSentence: true });
  expect(block?.opening?.word).toBe('科学导报讯');
});
