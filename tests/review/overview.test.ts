import { expect, it } from 'vitest';
import { flag, type FlagCode } from '../../src/archive/flags.ts';
import type { DumpReport } from '../../src/ingest/report.ts';
import type { Doubt } from '../../src/review/doubt.ts';
import {
  compareMostSeriousFirst,
  type DumpReview,
  isClear,
  progressOf,
  reviewDump,
} from '../../src/review/overview.ts';

function makeDoubt(code: FlagCode, isSettled = false): Doubt {
  return { flag: flag(code, 'd', 1, ''), article: null, isHidden: false, words: null, isSettled };
}

function makeReview(dump: string, doubts: Doubt[], error?: string): DumpReview {
  const report: DumpReport = {
    dump,
    encoding: 'utf-8',
    articles: [],
    made: [],
    furniture: [],
    withheld: 0,
    withdrawn: 0,
    duplicates: {},
    flags: [],
    ...(error === undefined ? {} : { error }),
  };
  return reviewDump(report, doubts);
}

const ERROR = makeDoubt('personal-number-in-dump');
const WARNING = makeDoubt('cut-short');
const NOTICE = makeDoubt('no-byline');

it('puts dumps with a fault first, then by open errors, warnings and notices, then by name', () => {
  const reviews = [
    makeReview('clean', []),
    makeReview('b-one-warning', [WARNING]),
    makeReview('many-notices', [NOTICE, NOTICE, NOTICE]),
    makeReview('settled', [makeDoubt('cut-short', true)]),
    makeReview('a-one-warning', [WARNING]),
    makeReview('two-warnings', [WARNING, WARNING]),
    makeReview('warning-and-notice', [WARNING, NOTICE]),
    makeReview('number', [ERROR]),
    makeReview('unreadable', [], 'The file is no text'),
  ];
  expect(reviews.toSorted(compareMostSeriousFirst).map(({ report }) => report.dump)).toEqual([
    'unreadable',
    'number',
    'two-warnings',
    'warning-and-notice',
    'a-one-warning',
    'b-one-warning',
    'many-notices',
    'clean',
    'settled',
  ]);
});

it('counts a dump as clear when nothing but notices is open', () => {
  expect(isClear(makeReview('d', [NOTICE, makeDoubt('cut-short', true)]))).toBe(true);
  expect(isClear(makeReview('d', [WARNING]))).toBe(false);
  expect(isClear(makeReview('d', [], 'a fault'))).toBe(false);
});

it('adds up how far the archive has been looked through', () => {
  const reviews = [
    makeReview('a', [WARNING, NOTICE, makeDoubt('cut-short', true)]),
    makeReview('b', [NOTICE]),
    makeReview('c', [], 'a fault'),
  ];
  expect(progressOf(reviews)).toEqual({
    dumps: 3,
    faulty: 1,
    clear: 1,
    open: { error: 0, warning: 1, notice: 2 },
    settled: 1,
  });
});
