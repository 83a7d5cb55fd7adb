// Reads the dumps and writes the articles.
//
//   npm run ingest -- [--dumps DIR] [--articles DIR] [--parks FILE] [--corrections DIR]
//                     [--report FILE] [--withheld DIR] [--check]
//
// Exit 0: clean. 1: a dump could not be read, a correction does not apply, a personal number stands unmasked (everything
// else is written all the same), or with --check a file would change. 2: wrong usage, broken registry or ledger.
import { parseArgs } from 'node:util';
import { YamlFileError } from '../src/archive/yaml-file.ts';
import { LedgerError } from '../src/ingest/ids.ts';
import { existsSync } from 'node:fs';
import { writeWhole } from './files.ts';
import { DEFAULT_FOLDERS, runIngest } from './run-ingest.ts';
import { problemsOf, summarize } from './summary.ts';

const USAGE =
  'Usage: npm run ingest -- [--dumps DIR] [--articles DIR] [--parks FILE] [--corrections DIR] [--report FILE] [--withheld DIR] [--check]';

process.exitCode = main();

function main(): number {
  const options = readOptions();
  if (options === null) return 2;
  for (const path of [options.dumps, options.parks]) {
    if (!existsSync(path)) return fail(`${path} does not exist. ${USAGE}`);
  }
  try {
    const outcome = runIngest(options);
    if (options.report !== undefined)
      writeWhole(options.report, `${JSON.stringify(outcome.report, null, 2)}\n`);
    console.log(summarize(outcome, options.check));
    const wouldChange = options.check && outcome.changed.length + outcome.removed.length > 0;
    if (wouldChange) {
      const paths = [...outcome.changed, ...outcome.removed].slice(0, 10).map((path) => `  ${path}`);
      console.error(
        `The articles are not what ingest writes. Run npm run ingest, look at what changed, and commit it:\n${paths.join('\n')}`,
      );
    }
    return wouldChange || problemsOf(outcome.report).length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof YamlFileError || error instanceof LedgerError) return fail(error.message);
    throw error;
  }
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
