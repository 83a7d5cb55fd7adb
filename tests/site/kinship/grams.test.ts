import { expect, test } from 'vitest';
import { gramsOf } from '../../../src/site/kinship/grams.ts';

test('a gram begins wherever five Han characters stand in a row, the same for the same characters', () => {
  const grams = gramsOf('一二三四五六，一二三四五');
  expect([...grams].map((gram) => gram !== 0)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(grams[7]).toBe(grams[0]);
  expect(grams[1]).not.toBe(grams[0]);
});
