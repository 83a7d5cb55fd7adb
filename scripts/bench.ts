// Measures ingest over made-up dumps, each run as a process of its own.
//
//   npm run bench -- [--dumps 10,1000,10000]
//
// Prints CPU time (user and system), dump text a second of it, and peak memory: from nothing, with nothing changed since
// the last run, and with one dump changed. CPU time and memory can be trusted on a shared machine, wall time can't.
import { parseArgs } from 'node:util';
import { benchIngest, type IngestFigures } from './bench/ingest.ts';

const USAGE = 'Usage: npm run bench -- [--dumps 10,1000,10000]';
const HEAD = ['dumps', 'MB', 'CPU s', 'MB a CPU s', 'peak MB', 'unchanged: CPU s', 'one changed: CPU s'];

process.exitCode = main();

function main(): number {
  const sizes = readSizes();
  if (sizes === null) {
    console.error(USAGE);
    return 2;
  }
  const rows = [HEAD];
  for (const size of sizes) rows.push(toRow(benchIngest(size)));
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  return 0;
}

function readSizes(): number[] | null {
  try {
    const { values } = parseArgs({ options: { dumps: { type: 'string', default: '10,1000,10000' } } });
    const sizes = values.dumps.split(',').map(Number);
    return sizes.every((size) => Number.isInteger(size) && size > 0) ? sizes : null;
  } catch {
    return null;
  }
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
