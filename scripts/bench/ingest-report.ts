import type { IngestFigures } from './ingest.ts';
import { alignTable } from './table.ts';

const HEAD = ['dumps', 'MB', 'CPU s', 'MB a CPU s', 'peak MB', 'unchanged: CPU s', 'one changed: CPU s'];

/** The table of ingest's figures, a row a number of dumps. */
export function describeIngest(figures: readonly IngestFigures[]): string[] {
  return alignTable([HEAD, ...figures.map(toRow)]);
}

function toRow({ dumps, megabytes, full, unchanged, oneChanged }: IngestFigures): string[] {
  return [
    String(dumps),
    megabytes.toFixed(1),
    full.cpuSeconds.toFixed(1),
    (megabytes / full.cpuSeconds).toFixed(1),
    full.peakMegabytes.toFixed(0),
    unchanged.cpuSeconds.toFixed(1),
    oneChanged.cpuSeconds.toFixed(1),
  ];
}
