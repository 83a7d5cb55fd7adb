import { describe, expect, it } from 'vitest';
import { planShards } from '../../../src/search/indexer/plan.ts';

const entry = (id: string, date: string | null) => ({
  id,
  date,
  issue: { date: null, page: null, basis: null },
});

describe('planShards', () => {
  it('parts a large year, newest first', () => {
    const entries = ['2025-03-01', '2025-01-01', '2026-01-01', '2025-02-01'].map((date) => entry(date, date));
    const plans = planShards([...entries, entry('undated-x', null)], 2);
    expect(plans.map(({ name, year, entries: inPart }) => [name, year, inPart.map(({ id }) => id)])).toEqual([
      ['2026', 2026, ['2026-01-01']],
      ['2025', 2025, ['2025-03-01', '2025-02-01']],
      ['2025-2', 2025, ['2025-01-01']],
      ['undated', null, ['undated-x']],
    ]);
  });
});
