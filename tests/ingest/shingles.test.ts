import { expect, test } from 'vitest';
import { sharedShare, shinglesOf } from '../../src/ingest/shingles.ts';

test('the overlapping strings of a text are taken once each', () => {
  expect([...shinglesOf('开发区开发区', 3)]).toEqual(['开发区', '发区开', '区开发']);
});

test('a text shorter than the strings has none', () => {
  expect(shinglesOf('开发', 3).size).toBe(0);
});

test('the same texts share everything, strange ones nothing', () => {
  const text = shinglesOf('园区服务中心靠前一步', 3);
  expect(sharedShare(text, text)).toBe(1);
  expect(sharedShare(text, shinglesOf('车间里机器轰鸣不停歇', 3))).toBe(0);
});

test('what two texts share does not depend on which comes first', () => {
  const a = shinglesOf('园区服务中心靠前一步', 3);
  const b = shinglesOf('园区服务中心', 3);
  expect(sharedShare(a, b)).toBe(sharedShare(b, a));
  expect(sharedShare(a, b)).toBeGreaterThan(0);
  expect(sharedShare(a, b)).toBeLessThan(1);
});
