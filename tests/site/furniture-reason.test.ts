import { expect, test } from 'vitest';
import { FURNITURE_REASONS } from '../../src/archive/sheet.ts';
import { furnitureReasonInWords } from '../../src/site/furniture-reason.ts';

test('every reason has words of its own', () => {
  const words = FURNITURE_REASONS.map(furnitureReasonInWords);
  expect(new Set(words).size).toBe(words.length);
  expect(furnitureReasonInWords('column')).toBe('栏目名');
});
