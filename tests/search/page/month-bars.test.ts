import { describe, expect, it } from 'vitest';
import { groupByYear } from '../../../src/search/page/month-bars.ts';

describe('groupByYear', () => {
  it('gives each year with articles its twelve months, newest first', () => {
    const years = groupByYear([
      { value: '2024-02', count: 4 },
      { value: '2026-01', count: 2 },
      { value: '2026-12', count: 1 },
    ]);
    expect(years.map(({ year, count }) => `${year} ${count}`)).toEqual(['2026 3', '2024 4']);
    expect(years[0]?.months).toHaveLength(12);
    expect(years[0]?.months[0]).toEqual({ month: '2026-01', count: 2, height: 0.5 });
    expect(years[0]?.months[11]).toEqual({ month: '2026-12', count: 1, height: 0.25 });
    expect(years[1]?.months[0]).toEqual({ month: '2024-01', count: 0, height: 0 });
  });

  it('counts articles of an unknown month for the year alone', () => {
    const [year] = groupByYear([
      { value: '2025-00', count: 9 },
      { value: '2025-03', count: 1 },
    ]);
    expect(year).toMatchObject({ year: '2025', count: 10, withoutMonth: 9 });
    expect(year?.months[2]?.height).toBe(1);
  });

  it('is empty without articles', () => {
    expect(groupByYear([])).toEqual([]);
  });
});
