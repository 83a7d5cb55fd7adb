import { readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { explainDump } from '../../scripts/explain.ts';
import { zones } from '../ingest/ingest-folder.ts';

const DUMPS = 'content/dumps';

test('what the README shows of --explain is what it prints', () => {
  const [, shown = ''] = /```\n(article 1\n[^`]+)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const printed = readdirSync(DUMPS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) =>
      explainDump({ name: file, bytes: readFileSync(`${DUMPS}/${file}`), sidecar: {} }, zones).split('\n'),
    )
    .map((lines) => new Set(lines.map(stripVTControlCharacters)));
  const lines = shown.split('\n').filter((line) => line !== '' && !line.endsWith('…'));
  expect(lines.length).toBeGreaterThan(10);
  expect(printed.map((page) => lines.filter((line) => !page.has(line)))).toContainEqual([]);
});
