import { describe, expect, test } from 'vitest';
import { readBenchOptions } from '../../../scripts/bench/options.ts';
import { runScript } from '../temporary-folder.ts';

const DUMPS = [10, 1000, 10000];
const ARTICLES = [30, 1000, 10000];

describe('what is measured', () => {
  test.each([
    [
      'both without a subject',
      [],
      { ingest: { sizes: DUMPS }, search: { sizes: ARTICLES, folder: null, alone: false } },
    ],
    ['ingest', ['ingest'], { ingest: { sizes: DUMPS }, search: null }],
    ['ingest, with --dumps alone', ['--dumps', '5,20'], { ingest: { sizes: [5, 20] }, search: null }],
    [
      'search',
      ['search', '--articles', '30'],
      { ingest: null, search: { sizes: [30], folder: null, alone: false } },
    ],
    [
      'search without the others',
      ['--alone'],
      { ingest: { sizes: DUMPS }, search: { sizes: ARTICLES, folder: null, alone: true } },
    ],
    [
      'a whole folder',
      ['search', '--folder', 'news'],
      { ingest: null, search: { sizes: null, folder: 'news', alone: false } },
    ],
    [
      'a folder in part',
      ['search', '--folder', 'news', '--articles', '9'],
      { ingest: null, search: { sizes: [9], folder: 'news', alone: false } },
    ],
  ])('%s', (_name, args, expected) => {
    expect(readBenchOptions(args)).toEqual({ ...expected, json: null });
  });

  test('and where the figures go', () => {
    expect(readBenchOptions(['ingest', '--json', 'figures.json']).json).toBe('figures.json');
  });
});

describe('wrong usage', () => {
  test.each([
    [['build'], 'Expected "ingest" or "search", found "build".'],
    [['search', 'ingest'], 'Expected "ingest" or "search", found "search ingest".'],
    [['search', '--articles', '0'], 'Expected numbers such as 10,1000, found "0".'],
    [['search', '--articles', '1e9x'], 'Expected numbers such as 10,1000, found "1e9x".'],
    [['ingest', '--articles', '30'], '--articles, --folder and --alone belong to "search".'],
    [['search', '--dumps', '30'], '--dumps belongs to "ingest".'],
  ])('%j is told', (args, message) => {
    expect(() => readBenchOptions(args)).toThrow(message);
  });

  test('shows the usage and exits with 2', () => {
    const { status, output } = runScript('bench.ts', ['--artikel', '3']);
    expect(status).toBe(2);
    expect(output).toContain('Usage: npm run bench');
    expect(output).not.toMatch(/\n {4}at /);
  });

  test('of a folder without texts is told in one sentence', () => {
    const { status, output } = runScript('bench.ts', ['search', '--folder', 'scripts/bench/nowhere']);
    expect(status).toBe(1);
    expect(output).toBe('scripts/bench/nowhere holds no .txt or .md file\n');
  });
});
