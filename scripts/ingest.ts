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
import { LedgerError } from '../src/ingest/ledger.ts';
import { existsSync, statSync } from 'node:fs';
import { explainDump } from './explain.ts';
import { DEFAULT_FOLDERS, runIngest } from './run-ingest.ts';
import { summarize } from './summary.ts';

const USAGE =
  'Usage: npm run ingest -- [--dumps DIR] [--articles DIR] [--parks FILE] [--corrections DIR] [--report FILE] [--withheld DIR] [--check] [--fresh] [--explain DUMP] [--help]';

process.exitCode = main();

function main(): number {
  const options = readOptions();
  if (options === null) return 2;
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const fault = faultOfPaths(options);
    if (fault !== null) return fail(`${fault} ${USAGE}`);
    if (options.corrections !== DEFAULT_FOLDERS.corrections && !existsSync(options.corrections))
      console.error(`${options.corrections} does not exist: no correction is applied.`);
    if (options.explain !== undefined) return explainOne(options.explain, options);
    const outcome = runIngest(options);
    console.log(summarize(outcome, options.check));
    if (outcome.log.dumps === 0) console.error(`${options.dumps} holds no dump: no file there ends in .txt.`);
    const wouldChange = options.check && outcome.changes.written + outcome.changes.removed > 0;
    if (wouldChange) {
      const paths = outcome.changes.examples.map((path) => `  ${path}`);
      console.error(
        `The articles are not what ingest writes. Run npm run ingest, look at what changed, and commit it:\n${paths.join('\n')}`,
      );
    }
    return wouldChange || outcome.log.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof YamlFileError || error instanceof LedgerError || error instanceof DecodeError) {
      return fail(error.message);
    }
    if (error instanceof Error && 'syscall' in error)
      return fail(`${error.message}. Look whether the folder or file named there may be read and written.`);
    throw error;
  }
}

/** Why the paths of a call can't be used; null where they can. */
function faultOfPaths({ dumps, articles, corrections, withheld, parks, report }: Options): string | null {
  for (const path of [dumps, parks]) if (!existsSync(path)) return `${path} does not exist.`;
  for (const path of [dumps, articles, corrections, withheld])
    if (path !== undefined && kindOf(path) === 'file') return `${path} is a file. Name a folder.`;
  if (kindOf(parks) === 'folder') return `${parks} is a folder. Name the file of the registry.`;
  if (report !== undefined && kindOf(report) === 'folder')
    return `${report} is a folder. Name the file that the report is to be written to.`;
  return null;
}

function kindOf(path: string): 'file' | 'folder' | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
}

type Options = NonNullable<ReturnType<typeof readOptions>>;

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
        help: { type: 'boolean', short: 'h', default: false },
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
