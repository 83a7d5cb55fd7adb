import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataChanges } from '../../../src/site/data/changes.ts';
import {
  jsonLines,
  makeManifest,
  manifestSchema,
  newestDay,
  versionOf,
} from '../../../src/site/data/manifest.ts';
import { catalog, rows } from './rows.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

test('the version is the beginning of the hash of articles.jsonl, and changes with any character of it', () => {
  expect(versionOf(rows)).toBe(hash(jsonLines(rows).join('')).slice(0, 12));
  expect(versionOf(rows.map((row) => ({ ...row, text: `${row.text}。` })))).not.toBe(versionOf(rows));
});

test('a manifest holds the hash of every line, and no copies', () => {
  const manifest = makeManifest(rows);
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
  expect(Object.keys(manifest.articles)).toEqual(catalog.listed.map(({ id }) => id).toSorted());
  for (const line of jsonLines(rows)) {
    const { id } = JSON.parse(line) as { id: string };
    expect(manifest.articles[id]).toBe(hash(line.trimEnd()));
  }
});

test('the newest day is a whole day of an article, none where there is none', () => {
  expect(newestDay(rows)).toBe('2026-01-12');
  expect(newestDay([{ date: '2026-01' }, { date: 'XXXX-08-28' }, { date: null }])).toBeNull();
});

test('two states differ by what was added, changed and removed', () => {
  const [first, second, third] = rows.map((row) => row);
  if (!first || !second || !third) throw new Error('three rows');
  const before = makeManifest([first, second]);
  const after = makeManifest([{ ...second, flags: ['no-byline'] }, third]);
  expect(dataChanges(before, after)).toEqual({
    added: [third.id],
    changed: [second.id],
    removed: [first.id],
  });
  expect(dataChanges(after, after)).toEqual({ added: [], changed: [], removed: [] });
});
