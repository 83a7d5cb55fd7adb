import { expect, test } from 'vitest';
import type { ArchiveFigures, EngineFigures } from '../../../../scripts/bench/search/figures.ts';
import { describeFigures } from '../../../../scripts/bench/search/report.ts';
import { spreadOf } from '../../../../scripts/bench/search/statistics.ts';

const OURS: EngineFigures = {
  engine: 'ours',
  exactness: {
    exact: 99.5,
    recall: 100,
    precision: 99.9,
    faults: [{ query: '零碳', truth: 3, missed: 1, wrong: 0 }],
  },
  cold: {
    firstBytes: null,
    firstMilliseconds: null,
    bytes: spreadOf([80_000, 90_000, 120_000]),
    requests: spreadOf([12]),
    milliseconds: spreadOf([400]),
    answers: [],
  },
  warm: {
    bytes: spreadOf([40_000, 60_000]),
    requests: spreadOf([9, 11]),
    milliseconds: spreadOf([30]),
    againMilliseconds: spreadOf([0.25]),
  },
  excerptBytes: spreadOf([18_400]),
  build: { cpuSeconds: 9.8, peakMegabytes: 395 },
  index: { files: 2868, bytes: 8_128_713 },
};
const ARCHIVE: ArchiveFigures = {
  articles: 1000,
  characters: 1010,
  queries: 200,
  engines: [OURS, { engine: 'MiniSearch', skipped: 'it took more than 600 seconds' }],
  sessions: [{ name: 'a word, two pages of results', bytes: 124_528, requests: 34 }],
  coldByKind: { engine: 18_120, tables: 45_384 },
};

test('a row an engine, then who was skipped, what is told of ours, and where it was wrong', () => {
  const lines = describeFigures([ARCHIVE]);
  const cells = (start: RegExp) =>
    lines
      .find((line) => start.test(line))
      ?.trim()
      .split(/ {2,}/);
  expect(cells(/ours/)).toEqual(
    '1,000|ours|99.5|100.0|99.9|-|90/120|12|- / 0.4|40/60/60|9/11|30/30/30|0.3/0.3/0.3|18|2,868|8.1|9.8|395'.split(
      '|',
    ),
  );
  expect(cells(/1,000 {2}MiniSearch/)?.slice(0, 3)).toEqual(['1,000', 'MiniSearch', '-']);
  expect(lines).toContain('MiniSearch at 1,000 articles was skipped: it took more than 600 seconds');
  expect(cells(/tables KB/)).toEqual(['dearest first visit: tables KB', '45']);
  expect(cells(/two pages/)).toEqual(['visit: a word, two pages of results', '125 KB, 34 requests']);
  expect(lines.at(-1)).toBe('Not exact at 1,000 articles: "零碳": 1 of 3 missed, 0 wrong');
});
