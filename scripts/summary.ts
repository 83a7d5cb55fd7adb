import pc from 'picocolors';
import type { IngestOutcome } from './run-ingest.ts';
import { LONGEST_TABLE } from './run-log.ts';

/** The table at the end of a run: a line a dump, then the totals, then what went wrong. */
export function summarize({ log, report, changes }: IngestOutcome, check: boolean): string {
  const { totals, coverage } = report;
  const rows = log.dumps <= LONGEST_TABLE ? log.rows : log.failedRows;
  const lines = table([['dump', 'encoding', 'articles', 'withheld', 'furniture', 'flags', ''], ...rows]);
  lines.push(
    '',
    `${totals.dumps} dumps, ${totals.articles} articles (${totals.duplicates} of them copies), ${totals.withheld} withheld, ` +
      `${report.discoveredParks.length} zones in no registry entry, ${totals.flags} doubts (${log.doubtCount} warnings), ${totals.failed} dumps with an error`,
    `${coverage.parks.length} zones; articles by year: ${coverage.years.map(({ year, articles }) => `${year} ${articles}`).join(', ')}`,
    check
      ? `${changes.written} files would be written, ${changes.removed} removed`
      : `${changes.written} files written, ${changes.removed} removed`,
  );
  for (const [dump, copy, original] of log.copies)
    lines.push(`${pc.cyan('copy')} ${dump}: ${copy} has the text of ${original}; readers find it there`);
  if (log.copyCount > log.copies.length)
    lines.push(`and ${log.copyCount - log.copies.length} more copies; --report FILE has them all`);
  for (const { dump, line, code, message } of log.doubts)
    lines.push(`${pc.yellow('doubt')} ${dump}:${line} ${code}: ${message}`);
  if (log.doubtCount > log.doubts.length)
    lines.push(`and ${log.doubtCount - log.doubts.length} more; --report FILE has them all`);
  for (const problem of log.problems) lines.push(`${pc.red('error')} ${problem}`);
  if (log.problemCount > log.problems.length)
    lines.push(`and ${log.problemCount - log.problems.length} more errors; --report FILE has them all`);
  return lines.join('\n');
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
