import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import { judge } from './exactness.ts';
import type { EngineFigures } from './figures.ts';
import { scriptPath, type Site } from './site.ts';
import { spreadOf } from './statistics.ts';
import type { WholeIndexAnswers, WholeIndexInput } from './whole-index.ts';

/** Enough memory for what an engine can be asked to do at all. */
const FLAGS = ['--max-old-space-size=6144'];

/** An engine whose index is shipped whole, and the script beside this module that runs it. */
export interface WholeIndexProgram {
  engine: string;
  script: string;
}

export const WHOLE_INDEX_PROGRAMS: readonly WholeIndexProgram[] = [
  { engine: 'MiniSearch', script: 'run-minisearch.ts' },
  { engine: 'FlexSearch', script: 'run-flexsearch.ts' },
];

/**
 * Measures an engine whose index is shipped whole, in Node. Its bytes are the index's; the script would come on top.
 * @param patience seconds that building and asking may take
 */
export function benchWholeIndex(
  site: Site,
  { engine, script }: WholeIndexProgram,
  patience: number,
): EngineFigures {
  const inputFile = join(site.folder, 'input.json');
  const outputFile = join(site.folder, 'output.json');
  const input: WholeIndexInput = { texts: site.rows.map(({ text }) => text), queries: site.queries.all };
  writeFileSync(inputFile, JSON.stringify(input));
  const build = measure(FLAGS, scriptPath(script), [inputFile, outputFile], site.folder, patience);
  const result = JSON.parse(readFileSync(outputFile, 'utf8')) as WholeIndexAnswers;
  const answers = result.answers.map((numbers) => numbers.flatMap((number) => site.rows[number]?.id ?? []));
  const nothing = spreadOf([]);
  return {
    engine,
    exactness: judge(site.queries.all, site.truth, answers),
    cold: {
      firstBytes: null,
      firstMilliseconds: null,
      bytes: spreadOf([result.bytes]),
      requests: spreadOf([1]),
      milliseconds: null,
      answers: [],
    },
    warm: {
      bytes: nothing,
      requests: nothing,
      milliseconds: spreadOf(result.milliseconds),
      againMilliseconds: spreadOf(result.againMilliseconds),
    },
    excerptBytes: null,
    build,
    index: { files: 1, bytes: result.bytes },
  };
}
