import { describe, expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

const parallel = (...lines: string[]) =>
  blocksOf(...lines)
    .filter((block) => block.isParallel)
    .map((block) => block.text);

describe('two lines are built alike', () => {
  test.each([
    ['with quotations in the same places', '小米醋“酿”成大产业', '老区人“尝”到新滋味'],
    ['with a blank in the same place', '看得见的 变化', '摸得着的 温度'],
    ['with the same character in the same place', '育一粒好种', '建一座好棚'],
  ])('%s', (_, first, second) => {
    expect(parallel(first, '', second)).toEqual([second]);
  });

  test.each([
    ['of other lengths', '抓项目促投产', '优服务'],
    ['with quotations elsewhere', '小米醋“酿”成大产业', '“老”区人尝到新滋味'],
    ['that are the same', '抓项目促投产', '抓项目促投产'],
  ])('but not lines %s', (_, first, second) => {
    expect(parallel(first, '', second)).toEqual([]);
  });
});

describe('a line right below 上接 is built like a section of the same article', () => {
  const likeSections = (...lines: string[]) =>
    blocksOf(...lines)
      .filter((block) => block.isLikeSectionBelow)
      .map((block) => block.text);
  const TEXT = '园区服务中心靠前一步，把审批窗口搬到项目工地。';

  test('though text stands between', () => {
    expect(likeSections('（上接A1版）', '育一粒好种', TEXT, '建一座好棚', TEXT)).toEqual(['育一粒好种']);
  });

  test('not where a byline or another mark ends the article before', () => {
    expect(likeSections('（上接A1版）', '育一粒好种', TEXT, '牛佳锡', '建一座好棚', TEXT)).toEqual([]);
    expect(likeSections('（上接A1版）', '育一粒好种', TEXT, '（上接A2版）', '建一座好棚', TEXT)).toEqual([]);
  });
});
