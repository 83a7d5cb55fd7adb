import pc from 'picocolors';
import type { Report } from '../src/ingest/report.ts';
import type { IngestOutcome } from './run-ingest.ts';

/** Dumps shown in the table; of more, only those with an error. */
const LONGEST_TABLE = 40;

/** Doubts shown below the table. */
const MOST_DOUBTS = 30;

/** The table at the end of a run: a line a dump, then the totals, then what went wrong. */
export function summarize({ report, changed, removed }: IngestOutcome, check: boolean): string {
  const { totals } = report;
  const shown =
    report.dumps.length <= LONGEST_TABLE
      ? report.dumps
      : report.dumps.filter((dump) => dump.error !== undefined);
  const rows = shown.map((dump) => [
    dump.dump,
    dump.encoding ?? '-',
    String(dump.articles.length),
    String(dump.withheld),
    String(dump.furniture.length),
    String(dump.flags.length),
    dump.error === undefined ? '' : pc.red('error'),
  ]);
  const lines = table([['dump', 'encoding', 'articles', 'withheld', 'furniture', 'flags', ''], ...rows]);
  lines.push(
    '',
    `${totals.dumps} dumps, ${totals.articles} articles (${totals.duplicates} of them copies), ${totals.withheld} withheld, ` +
      `${report.discoveredParks.length} zones in no registry entry, ${totals.flags} doubts`,
    check
      ? `${changed.length} files would be written, ${removed.length} removed`
      : `${changed.length} files written, ${removed.length} removed`,
  );
  const doubts = report.dumps.flatMap(({ flags }) => flags.filter(({ severity }) => severity === 'warning'));
  for (const { dump, line, code, message } of doubts.slice(0, MOST_DOUBTS))
    lines.push(`${pc.yellow('doubt')} ${dump}:${line} ${code}: ${message}`);
  if (doubts.length > MOST_DOUBTS)
    lines.push(`and ${doubts.length - MOST_DOUBTS} more; --report FILE has them all`);
  for (const problem of problemsOf(report)) lines.push(`${pc.red('error')} ${problem}`);
  return lines.join('\n');
}

/** What makes the run fail: dumps that can't be read, corrections that don't apply, unmasked numbers. */
export function problemsOf(report: Report): string[] {
  return report.dumps.flatMap(({ dump, error, flags }) => [
    ...(error === undefined ? [] : error.split('\n').map((line) => `${dump}: ${line}`)),
    ...flags
      .filter((found) => found.severity === 'error')
      .map((found) => `${dump}: line ${found.line}: ${found.message}`),
  ]);
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
