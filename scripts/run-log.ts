import pc from 'picocolors';
import type { Flag } from '../src/archive/flags.ts';
import type { DumpReport } from '../src/ingest/report.ts';

/** Dumps shown in the table; of more, only those with an error. */
export const LONGEST_TABLE = 40;
/** Doubts shown below the table. */
const MOST_DOUBTS = 30;
/** And no more copies. */
const MOST_COPIES = 20;
/** Errors shown below those. */
const MOST_PROBLEMS = 100;

/** What the summary of a run needs of its dumps, taken one by one. */
export class RunLog {
  /** Rows of the first dumps. */
  readonly rows: string[][] = [];
  /** Rows of dumps with an error. */
  readonly failedRows: string[][] = [];
  readonly doubts: Flag[] = [];
  /** The first articles that are copies of others, by dump and id, each with its original’s id. */
  readonly copies: [dump: string, copy: string, original: string][] = [];
  copyCount = 0;
  /** What makes the run fail: dumps that can't be read, corrections that don't apply, unmasked numbers. */
  readonly problems: string[] = [];
  problemCount = 0;
  dumps = 0;
  doubtCount = 0;

  add(report: DumpReport): void {
    const { dump, error, flags, duplicates } = report;
    this.dumps += 1;
    if (this.rows.length <= LONGEST_TABLE) this.rows.push(rowOf(report));
    if (error !== undefined) this.failedRows.push(rowOf(report));
    const copies = Object.entries(duplicates);
    this.copyCount += copies.length;
    for (const [copy, original] of copies.slice(0, Math.max(0, MOST_COPIES - this.copies.length)))
      this.copies.push([dump, copy, original]);
    const doubts = flags.filter(({ severity, checked }) => severity === 'warning' && checked === undefined);
    this.doubtCount += doubts.length;
    this.doubts.push(...doubts.slice(0, MOST_DOUBTS - this.doubts.length));
    const problems = [
      ...(error === undefined ? [] : error.split('\n').map((line) => `${dump}: ${line}`)),
      ...flags
        .filter(({ severity }) => severity === 'error')
        .map(({ line, message }) => `${dump}: line ${line}: ${message}`),
    ];
    this.problemCount += problems.length;
    this.problems.push(...problems.slice(0, Math.max(0, MOST_PROBLEMS - this.problems.length)));
  }
}

function rowOf({ dump, encoding, articles, withheld, furniture, flags, error }: DumpReport): string[] {
  return [
    dump,
    encoding ?? '-',
    String(articles.length),
    String(withheld),
    String(furniture.length),
    String(flags.length),
    error === undefined ? '' : pc.red('error'),
  ];
}
