import { describe, expect, test } from 'vitest';
import { blocksOf } from './page.ts';

const noted = (field: 'isParallel' | 'isTableRow' | 'isCreditRest', ...lines: string[]) =>
  blocksOf(...lines)
    .filter((block) => block[field])
    .map((block) => block.text);

describe('two lines are built alike', () => {
  test.each([
    ['with quotations in the same places', '小米醋“酿”成大产业', '老区人“尝”到新滋味'],
    ['with a blank in the same place', '看得见的 变化', '摸得着的 温度'],
    ['with the same character in the same place', '育一粒好种', '建一座好棚'],
  ])('%s', (_, first, second) => {
    expect(noted('isParallel', first, '', second)).toEqual([second]);
  });

  test.each([
    ['of other lengths', '抓项目促投产', '优服务'],
    ['with quotations elsewhere', '小米醋“酿”成大产业', '“老”区人尝到新滋味'],
    ['that are the same', '抓项目促投产', '抓项目促投产'],
  ])('but not lines %s', (_, first, second) => {
    expect(noted('isParallel', first, '', second)).toEqual([]);
  });
});

describe('the cells of a table', () => {
  test('are told by the figures that stand alone among them, its heads too', () => {
    const cells = ['产值', '增速', '甲园区', '18.7', '9.8%', '乙园区', '15.2', '10.1%'];
    expect(noted('isTableRow', '三家园区的成绩单今日出炉，情况如下：', ...cells)).toEqual(cells);
  });

  test('are none where two figures stand alone', () => {
    expect(noted('isTableRow', '甲园区', '18.7', '乙园区', '15.2')).toEqual([]);
  });

  test('have heads in the line above a row with as many columns', () => {
    expect(noted('isTableRow', '指标名称 完成数 同比增长', '工业总产值 286.4亿元 9.3%')).toHaveLength(2);
  });
});

describe('a caption in the middle of a paragraph', () => {
  const TORN = `${'开发区把窗口搬到项目工地，'.repeat(6)}过去半年才能办完的手续，如今至少要`;
  const captions = (...lines: string[]) =>
    blocksOf(...lines.flatMap((line) => [line, '']))
      .filter(({ caption }) => caption >= 3)
      .map(({ text, isCaptionRest }) => [text, isCaptionRest]);

  test('may be read as two lines, of which the second shows the credit', () => {
    expect(captions(TORN, '光伏胶膜生产线上，工人正在检查产品平', '整度。郭晋平 摄', '省下三个月。')).toEqual(
      [
        ['光伏胶膜生产线上，工人正在检查产品平', false],
        ['整度。郭晋平 摄', true],
      ],
    );
  });

  test('does not take the line above where the paragraph has ended, or where that line tells of no picture', () => {
    expect(captions(`${TORN}两个月。`, '车间里，工人正在检查产品', '生产线一角。郭晋平 摄')).toHaveLength(1);
    expect(captions(TORN, '两个月，多的要半年', '生产线一角。郭晋平 摄')).toHaveLength(1);
  });
});

test('a byline in brackets that was read as two lines is one, and all its names are in the first', () => {
  const [first, second, other] = blocksOf('（本报记者 安文', '博）', '（见附表');
  expect(first?.byline?.authors).toEqual(['安文博']);
  expect(second?.byline?.authors).toEqual([]);
  expect(other?.byline).toBeNull();
});

describe('a line fills its column', () => {
  const COLUMN = [
    '本报讯 3月4日，沁源经济技术开发区的一处供',
    ...Array.from({ length: 14 }, () => '热改造工地上，挖掘机正沿着新放的白线开挖管'),
    '网，工期只要四个月。',
    '向光而行',
  ];
  const full = (...lines: string[]) => blocksOf(...lines).filter(({ fillsColumn }) => fillsColumn).length;

  test('where a page was read line by line', () => {
    expect(full(...COLUMN)).toBe(15);
  });

  test('but not below a blank line, where only headlines and first lines stand', () => {
    const headline = '晋城光机电产业集群正在加速崛起再添新动能';
    expect(headline).toHaveLength(20);
    const found = blocksOf(...COLUMN, '', headline, ...COLUMN).filter(({ fillsColumn }) => fillsColumn);
    expect(found.map(({ text }) => text)).not.toContain(headline);
    expect(found).toHaveLength(30);
  });

  test('but not on a page of paragraphs, nor on one of a few lines', () => {
    expect(full(...COLUMN, ...COLUMN.map((line) => line.repeat(4)))).toBe(0);
    expect(full(...COLUMN.slice(0, 8))).toBe(0);
  });
});

describe('a credit below a caption', () => {
  test('makes the line above it a caption, and belongs to it', () => {
    const [caption, credit] = blocksOf('驿站里的咖啡馆。', '米粒 摄');
    expect(caption?.caption).toBe(5);
    expect(credit?.isCreditRest).toBe(true);
  });

  test('makes no caption of a zone’s name or a long paragraph', () => {
    expect(blocksOf('长治高新区', '米粒 摄')[0]?.caption).toBe(0);
    expect(blocksOf(`${'驿站里人来人往，'.repeat(10)}热闹非凡。`, '米粒 摄')[0]?.caption).toBe(0);
  });
});
