import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeTemporaryFolder } from './temporary-folder.ts';

const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** The rules of the project that an import breaks: `site-knows-only-the-archive`. */
function brokenBy(from: string, to: string): string[] {
  const folder = makeTemporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const up = '../'.repeat(from.split('/').length - 1);
  write(from, `export { a } from '${up}${to}';`);
  write(to, 'export const a = 1;');
  write('package.json', '{ "type": "module" }');
  write('tsconfig.json', '{}');
  copyFileSync('.dependency-cruiser.js', join(folder, '.dependency-cruiser.js'));
  const { stdout } = spawnSync(
    process.execPath,
    [CRUISER, '--config', '.dependency-cruiser.js', '--output-type', 'json', dirname(from), dirname(to)],
    { cwd: folder, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map(({ rule }) => rule.name).toSorted();
}

test.each([
  [
    'src/site/a.ts',
    'src/ingest/b.ts',
    ['only-the-review-page-and-scripts-know-ingest', 'site-knows-only-the-archive'],
  ],
  ['src/site/a.ts', 'src/search/b.ts', ['site-knows-only-the-archive']],
  ['src/pages/data/a.ts', 'src/ingest/b.ts', ['only-the-review-page-and-scripts-know-ingest']],
  ['src/ingest/a.ts', 'src/site/b.ts', ['ingest-knows-only-the-archive']],
  [
    'src/archive/a.ts',
    'src/ingest/b.ts',
    ['archive-imports-nothing-of-ours', 'only-the-review-page-and-scripts-know-ingest'],
  ],
  ['src/search/a.ts', 'src/site/b.ts', ['search-knows-only-the-archive']],
  ['src/site/a.ts', 'src/pages/b.ts', ['nothing-imports-pages', 'site-knows-only-the-archive']],
  ['src/site/a.ts', 'src/archive/b.ts', []],
  ['src/review/a.ts', 'src/ingest/b.ts', []],
  ['scripts/a.ts', 'src/ingest/b.ts', []],
])('%s → %s breaks %j', (from, to, rules) => {
  expect(brokenBy(from, to)).toEqual(rules);
});
