import { expect, test } from 'vitest';
import { furnitureReason } from '../../src/site/furniture-reason.ts';

test.each([
  ['责编:王某 版式:李某', '编辑署名或报社联系方式'],
  ['园区简讯', '栏目名'],
  ['推进标准化厂房建设,带动', '与本版别处文字重复'],
  ['不知来历的一行字', '不属于任何一篇文章'],
  ['推进', '不属于任何一篇文章'],
])('%s: %s', (text, reason) => {
  expect(furnitureReason(text, ['园区推进标准化厂房建设，带动就业。'])).toBe(reason);
});
