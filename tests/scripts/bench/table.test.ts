import { expect, test } from 'vitest';
import { alignTable } from '../../../scripts/bench/table.ts';

test('a table is aligned to the right, Chinese characters counting two columns', () => {
  expect(
    alignTable([
      ['name', 'KB'],
      ['园区', '1'],
      ['x', '1,000'],
    ]),
  ).toEqual(['name     KB', '园区      1', '   x  1,000']);
});
