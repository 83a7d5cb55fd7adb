import { expect, it } from 'vitest';
import { FURNITURE } from '../../src/ingest/draft.ts';
import { furnitureReason } from '../../src/review/words.ts';

it('has Chinese words for every reason that ingest gives for leaving text out', () => {
  for (const reason of Object.values(FURNITURE)) expect(furnitureReason(reason)).not.toBe(reason);
});

it('shows a reason without words of its own as it is', () => {
  expect(furnitureReason('another reason')).toBe('another reason');
});
