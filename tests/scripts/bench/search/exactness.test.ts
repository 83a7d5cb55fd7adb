import { describe, expect, test } from 'vitest';
import { frameArticle } from '../../../../scripts/bench/frame-article.ts';
import { findTruth, judge } from '../../../../scripts/bench/search/exactness.ts';
import { dataRow } from '../../../../src/site/data-row.ts';

const rows = ['零碳园区', '高新区 ＧＤＰ增长７％', '高新'].map((title, number) =>
  dataRow({ article: frameArticle({ number, title, date: '2024-01-01', parks: [] }), body: [] }),
);
const [zero = '', growth = '', high = ''] = rows.map(({ id }) => id);

test('the truth is what the texts contain, however it is printed', () => {
  const truth = findTruth(rows, ['高新', 'gdp增长7%', '新零']);
  expect(truth).toEqual([new Set([growth, high]), new Set([growth]), new Set()]);
});

describe('an engine', () => {
  const queries = ['高新', '零碳', '新零'];
  const truth = findTruth(rows, queries);

  test('is exact when it finds these and no others', () => {
    const { exact, recall, precision, faults } = judge(queries, truth, [[high, growth], [zero], []]);
    expect([exact, recall, precision, faults]).toEqual([100, 100, 100, []]);
  });

  test('loses recall by what it misses, and precision by what it makes up', () => {
    const { exact, recall, precision, faults } = judge(queries, truth, [[high], [zero], [zero]]);
    expect(exact).toBeCloseTo(100 / 3);
    expect(recall).toBe(75);
    expect(precision).toBeCloseTo(200 / 3);
    expect(faults).toEqual([
      { query: '高新', truth: 2, missed: 1, wrong: 0 },
      { query: '新零', truth: 0, missed: 0, wrong: 1 },
    ]);
  });
});
