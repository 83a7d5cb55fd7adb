// Measures ingest over made-up dumps, and search over made-up articles or any texts; see the README.
//
//   npm run bench -- [ingest] [--dumps 10,1000,10000] [--json FILE]
//   npm run bench -- [search] [--articles 30,1000,10000 | --folder DIR [--articles N,…]] [--alone] [--json FILE]
//
// Prints tables; progress goes to standard error. CPU time, memory and bytes can be trusted on a shared machine, wall
// time can't. Exit 1: it could not be measured. 2: wrong usage.
import { writeFileSync } from 'node:fs';
import { benchIngest, type IngestFigures } from './bench/ingest.ts';
import { describeIngest } from './bench/ingest-report.ts';
import { type BenchOptions, readBenchOptions, USAGE } from './bench/options.ts';
import type { ArchiveFigures } from './bench/search/figures.ts';
import { describeFigures } from './bench/search/report.ts';
import { benchSearch } from './bench/search/search.ts';
import { endWithNpm } from './lifetime.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  endWithNpm();
  let options;
  try {
    options = readBenchOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  try {
    await bench(options);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

async function bench({ ingest, search, json }: BenchOptions): Promise<void> {
  const figures: { ingest?: IngestFigures[]; search?: ArchiveFigures[] } = {};
  if (ingest !== null) {
    figures.ingest = [];
    for (const size of ingest.sizes) figures.ingest.push(await benchIngest(size));
    console.log(describeIngest(figures.ingest).join('\n'));
  }
  if (search !== null) {
    figures.search = [];
    for await (const archive of benchSearch({
      ...search,
      say: (text) => {
        console.error(text);
      },
    }))
      figures.search.push(archive);
    console.log(describeFigures(figures.search).join('\n'));
  }
  if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
