import { describe, expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

const rows = (...lines: string[]) =>
  blocksOf(...lines)
    .filter((block) => block.isTableRow)
    .map((block) => block.text);

describe('the cells of a table', () => {
  test('are told by the figures that stand alone among them, its heads too', () => {
    const cells = ['产值', '增速', '甲园区', '18.7', '9.8%', '乙园区', '15.2', '10.1%'];
    expect(rows('三家园区的成绩单今日出炉，情况如下：', ...cells)).toEqual(cells);
  });

  test('are none where two figures stand alone', () => {
    expect(rows('甲园区', '18.7', '乙园区', '15.2')).toEqual([]);
  });

  test('are whole rows where the line above announces them, with one figure each', () => {
    const cells = ['品种', '产能', '原料', '活性炭', '4200', '核桃壳', '骨粉', '1800', '牛骨'];
    expect(rows('年产能见下：', ...cells)).toEqual(cells);
    expect(rows('年产能见下。', ...cells)).toEqual([]);
    expect(rows('年产能见下：', ...cells, '牛杏同桌')).toEqual([]);
  });

  test('have heads in the line above a row with as many columns', () => {
    expect(rows('指标名称 完成数 同比增长', '工业总产值 286.4亿元 9.3%')).toHaveLength(2);
  });
});
