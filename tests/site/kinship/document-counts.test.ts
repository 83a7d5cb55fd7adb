import { expect, test } from 'vitest';
import { DocumentCounts } from '../../../src/site/kinship/document-counts.ts';

test('documents are counted, not times', () => {
  const counts = new DocumentCounts(10);
  counts.add(Uint32Array.of(7, 7, 9, 0));
  counts.add(Uint32Array.of(7));
  expect([counts.of(7), counts.of(9), counts.of(8), counts.of(0)]).toEqual([2, 1, 0, 0]);
});

test('a count stops where it says no more', () => {
  const counts = new DocumentCounts(10);
  for (let document = 0; document < 300; document++) counts.add(Uint32Array.of(5));
  expect(counts.of(5)).toBe(255);
});
