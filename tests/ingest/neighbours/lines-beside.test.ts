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
