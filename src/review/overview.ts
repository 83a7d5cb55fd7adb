import type { Severity } from '../archive/flags.ts';
import type { DumpReport } from '../ingest/report.ts';
import type { Doubt } from './doubt.ts';
import { SEVERITIES } from './words.ts';

/** A dump with the number of doubts that nobody has settled. */
export interface DumpReview {
  report: DumpReport;
  doubts: readonly Doubt[];
  open: Record<Severity, number>;
  settled: number;
}

/** How far an archive has been looked through. */
export interface Progress {
  dumps: number;
  /** Dumps of which a file can't be used. */
  faulty: number;
  /** Dumps that can be read and have no open error or warning. */
  clear: number;
  open: Record<Severity, number>;
  settled: number;
}

export function reviewDump(report: DumpReport, doubts: readonly Doubt[]): DumpReview {
  const open = countBySeverity(doubts.filter((doubt) => !doubt.isSettled));
  return { report, doubts, open, settled: doubts.filter((doubt) => doubt.isSettled).length };
}

/** Whether a dump needs nobody's eyes: notices only tell. */
export function isClear({ report, open }: DumpReview): boolean {
  return report.error === undefined && open.error === 0 && open.warning === 0;
}

/** Dumps with an error first, then those with most open errors, warnings and notices, then by name. */
export function compareMostSeriousFirst(a: DumpReview, b: DumpReview): number {
  const faults = ({ report }: DumpReview) => (report.error === undefined ? 0 : 1);
  if (faults(a) !== faults(b)) return faults(b) - faults(a);
  const severity = SEVERITIES.find((name) => a.open[name] !== b.open[name]);
  if (severity !== undefined) return b.open[severity] - a.open[severity];
  return a.report.dump < b.report.dump ? -1 : 1;
}

export function progressOf(reviews: readonly DumpReview[]): Progress {
  const total = (count: (review: DumpReview) => number) =>
    reviews.reduce((sum, review) => sum + count(review), 0);
  return {
    dumps: reviews.length,
    faulty: reviews.filter(({ report }) => report.error !== undefined).length,
    clear: reviews.filter(isClear).length,
    open: {
      error: total(({ open }) => open.error),
      warning: total(({ open }) => open.warning),
      notice: total(({ open }) => open.notice),
    },
    settled: total(({ settled }) => settled),
  };
}

function countBySeverity(doubts: readonly Doubt[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { flag } of doubts) counts[flag.severity] += 1;
  return counts;
}
