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
