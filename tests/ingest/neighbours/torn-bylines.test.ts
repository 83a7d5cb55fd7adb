import { expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

test('a byline in brackets that was read as two lines is one, and all its names are in the first', () => {
  const [first, second, other] = blocksOf('（本报记者 安文', '博）', '（见附表');
  expect(first?.byline?.authors).toEqual(['安文博']);
  expect(second?.byline?.authors).toEqual([]);
  expect(other?.byline).toBeNull();
});
