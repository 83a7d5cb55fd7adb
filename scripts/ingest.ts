// Reads the dumps and writes the articles.
//
//   npm run ingest -- [--dumps DIR] [--articles DIR] [--parks FILE] [--corrections DIR]
//                     [--report FILE] [--withheld DIR] [--check] [--fresh]
//   npm run ingest -- --explain DUMP   prints what every line of a dump was taken for, and why; writes nothing
//
// A dump is read again only when it or what decides how it is read has changed; --fresh reads all of them.
// Exit 0: clean. 1: a dump could not be read, a correction does not apply, a personal number stands unmasked (everything
// else is written all the same), or with --check a file would change. 2: wrong usage, broken registry or ledger.
import { parseArgs } from 'node:util';
import { YamlFileError } from '../src/archive/yaml-file.ts';
import { dumpName, dumpSources, listDumps, readCorrections, readZones } from '../src/ingest/content-fs.ts';
import type { Faults } from '../src/ingest/faults.ts';
import { DecodeError } from '../src/archive/decode.ts';
import { LedgerError } from '../src/ingest/ids.ts';
import { existsSync, statSync } from 'node:fs';
import { explainDump } from './explain.ts';
import { DEFAULT_FOLDERS, runIngest } from './run-ingest.ts';
import { summarize } from './summary.ts';

const USAGE =
  'Usage: npm run ingest -- [--dumps DIR] [--articles DIR] [--parks FILE] [--corrections DIR] [--report FILE] [--withheld DIR] [--check] [--fresh] [--explain DUMP]';

process.exitCode = main();

function main(): number {
  const options = readOptions();
  if (options === null) return 2;
  for (const path of [options.dumps, options.parks]) {
    if (!existsSync(path)) return fail(`${path} does not exist. ${USAGE}`);
  }
  if (
    options.report !== undefined &&
    statSync(options.report, { throwIfNoEntry: false })?.isDirectory() === true
  )
    return fail(`${options.report} is a folder. Name the file that the report is to be written to. ${USAGE}`);
  if (options.corrections !== DEFAULT_FOLDERS.corrections && !existsSync(options.corrections))
    console.error(`${options.corrections} does not exist: no correction is applied.`);
  try {
    if (options.explain !== undefined) return explainOne(options.explain, options);
    const outcome = runIngest(options);
    console.log(summarize(outcome, options.check));
    const wouldChange = options.check && outcome.changed.length + outcome.removed.length > 0;
    if (wouldChange) {
      const paths = [...outcome.changed, ...outcome.removed].slice(0, 10).map((path) => `  ${path}`);
      console.error(
        `The articles are not what ingest writes. Run npm run ingest, look at what changed, and commit it:\n${paths.join('\n')}`,
      );
    }
    return wouldChange || outcome.log.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof YamlFileError || error instanceof LedgerError || error instanceof DecodeError) {
      return fail(error.message);
    }
    throw error;
  }
}

function explainOne(name: string, options: { dumps: string; parks: string; corrections: string }): number {
  const errors: Faults = new Map();
  const paths = listDumps(options.dumps, errors);
  const dump = dumpName(name);
  if (!paths.some((path) => dumpName(path) === dump))
    return fail(`${options.dumps} holds no dump ${name}. It has ${paths.map(dumpName).join(', ')}`);
  const corrections = readCorrections(options.corrections, paths, errors);
  const sources = dumpSources(options.dumps, paths, corrections, errors);
  const source = sources.find((candidate) => candidate.name === dump);
  if (source !== undefined) console.log(explainDump(source.open(), readZones(options.parks)));
  const faults = errors.get(dump);
  if (faults === undefined) return 0;
  console.error(faults.join('\n'));
  return 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        dumps: { type: 'string', default: DEFAULT_FOLDERS.dumps },
        articles: { type: 'string', default: DEFAULT_FOLDERS.articles },
        parks: { type: 'string', default: DEFAULT_FOLDERS.parks },
        corrections: { type: 'string', default: DEFAULT_FOLDERS.corrections },
        report: { type: 'string' },
        withheld: { type: 'string' },
        check: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        explain: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
    return null;
  }
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
