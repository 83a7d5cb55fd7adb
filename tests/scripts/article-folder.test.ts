import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ArticleFolder, type Missing } from '../../scripts/article-folder.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const ALL_READ: Missing = { unread: new Set(), present: new Set(['a']), mayBeRenamed: false };
const articleOf = (dump: string) => `---\nid: x\nsource:\n  dump: ${dump}\n---\n`;

let folder = '';
const pathOf = (path: string) => join(folder, path);
function put(path: string, content: string): void {
  mkdirSync(dirname(pathOf(path)), { recursive: true });
  writeFileSync(pathOf(path), content);
}
/** Brings the folder to some files. */
function bring(files: Record<string, string>, missing = ALL_READ, isCheck = false) {
  const articles = new ArticleFolder(folder, isCheck);
  articles.update(new Map(Object.entries(files)));
  articles.removeStale(missing);
  return articles.changes;
}

beforeEach(() => {
  folder = makeTemporaryFolder();
});

test('files that differ are written, others are left alone', () => {
  const files = { '2026/x.md': articleOf('a'), 'sheets/a.json': '{}' };
  expect(bring(files)).toMatchObject({ written: 2, removed: 0 });
  expect(bring(files)).toEqual({ written: 0, removed: 0, examples: [] });
  expect(bring({ ...files, '2026/x.md': 'new' })).toEqual({
    written: 1,
    removed: 0,
    examples: ['2026/x.md'],
  });
  expect(readFileSync(pathOf('2026/x.md'), 'utf8')).toBe('new');
});

test('what ingest no longer makes goes, what it never made stays', () => {
  put('2025/gone.md', articleOf('a'));
  put('sheets/gone.json', '{}');
  put('notes.txt', 'somebody’s');
  put('2025/notes.txt', 'somebody’s');
  expect(bring({ '2026/x.md': articleOf('a') })).toMatchObject({ written: 1, removed: 2 });
  expect(
    ['2025/gone.md', 'sheets/gone.json', 'notes.txt', '2025/notes.txt'].map((path) =>
      existsSync(pathOf(path)),
    ),
  ).toEqual([false, false, true, true]);
});

test('what was made of a dump that can’t be read stays, unless it has moved to another year', () => {
  const missing = { ...ALL_READ, unread: new Set(['b']) };
  put('2025/x.md', articleOf('b'));
  put('2025/y.md', articleOf('b'));
  put('sheets/b.json', '{}');
  expect(bring({ '2026/x.md': articleOf('a') }, missing)).toMatchObject({ written: 1, removed: 1 });
  expect(existsSync(pathOf('2025/x.md'))).toBe(false);
  expect(existsSync(pathOf('2025/y.md'))).toBe(true);
});

test('what was made of a dump that is gone stays while one that can’t be read may be it', () => {
  put('2025/y.md', articleOf('gone'));
  const missing = { ...ALL_READ, unread: new Set(['new']), mayBeRenamed: true };
  expect(bring({}, missing).removed).toBe(0);
  expect(bring({}).removed).toBe(1);
});

test('a check tells what would change, and changes nothing', () => {
  put('2025/gone.md', articleOf('a'));
  expect(bring({ '2026/x.md': 'new' }, ALL_READ, true)).toEqual({
    written: 1,
    removed: 1,
    examples: ['2026/x.md', '2025/gone.md'],
  });
  expect(existsSync(pathOf('2026/x.md'))).toBe(false);
  expect(existsSync(pathOf('2025/gone.md'))).toBe(true);
});
