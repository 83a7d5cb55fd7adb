import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { stringifyArticle } from '../../src/archive/document.ts';
import { articleLoader } from '../../src/site/article-loader.ts';
import { makeArticle } from '../fixtures/article.ts';

interface Entry {
  id: string;
  data: Article;
  digest: string;
  filePath: string;
}

let root = '';
let folder = '';
let entries: Map<string, Entry>;
let written: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  folder = join(root, 'content', 'articles');
  mkdirSync(join(folder, '2026'), { recursive: true });
  entries = new Map();
  written = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** As much of Astro's store as the loader uses. */
const store = {
  get: (id: string) => entries.get(id),
  set: (entry: Entry) => {
    written.push(entry.id);
    entries.set(entry.id, entry);
    return true;
  },
  delete: (id: string) => {
    entries.delete(id);
  },
  keys: () => [...entries.keys()],
};

async function load(watcher?: EventEmitter & { add: (path: string) => void }): Promise<void> {
  written = [];
  const context = {
    store,
    watcher,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => createHash('sha256').update(text).digest('hex'),
  };
  await articleLoader(folder).load(context as unknown as LoaderContext);
}

function write(path: string, fields: Partial<Article>): void {
  const body = [{ kind: 'paragraph' as const, text: '正文不进仓库' }];
  writeFileSync(join(folder, path), stringifyArticle({ article: makeArticle(fields), body }));
}

describe('the loader of articles', () => {
  test('keeps front matter and the path of the file, but not the text', async () => {
    write('2026/a.md', { id: 'a', title: '标题' });
    writeFileSync(join(folder, 'ids.tsv'), 'no article');
    await load();
    expect([...entries.keys()]).toEqual(['a']);
    expect(entries.get('a')?.data).toEqual(makeArticle({ id: 'a', title: '标题' }));
    expect(entries.get('a')?.filePath).toBe(join('content', 'articles', '2026', 'a.md'));
    expect(JSON.stringify(entries.get('a'))).not.toContain('正文不进仓库');
  });

  test('reads again only what has changed, and forgets what is gone', async () => {
    for (const id of ['a', 'b', 'c']) write(`2026/${id}.md`, { id });
    await load();
    expect(written).toEqual(['a', 'b', 'c']);
    write('2026/b.md', { id: 'b', title: '改了' });
    rmSync(join(folder, '2026', 'c.md'));
    await load();
    expect(written).toEqual(['b']);
    expect([...entries.keys()]).toEqual(['a', 'b']);
  });

  test('loads nothing where there is no folder yet', async () => {
    rmSync(folder, { recursive: true });
    await load();
    expect(entries.size).toBe(0);
  });

  test('refuses a file whose name is not its id, and an id that two files have', async () => {
    write('2026/a.md', { id: 'b' });
    await expect(load()).rejects.toThrow(/a\.md: id: expected a, the name of the file; found "b"/);
    renameSync(join(folder, '2026', 'a.md'), join(folder, '2026', 'b.md'));
    mkdirSync(join(folder, 'undated'));
    write('undated/b.md', { id: 'b' });
    await expect(load()).rejects.toThrow(/undated.b\.md: id: b is used by another file already/);
  });

  test('names file, field and value of a fault', async () => {
    write('2026/a.md', { id: 'a', date: '2026-02-30' });
    await expect(load()).rejects.toThrow(/articles.2026.a\.md: date: .*2026-02-30/);
  });

  test('follows changes while the development server runs', async () => {
    write('2026/a.md', { id: 'a' });
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    await load(watcher);
    expect(watcher.add).toHaveBeenCalledWith(folder);
    write('2026/b.md', { id: 'b' });
    watcher.emit('all', 'add', join(root, 'elsewhere.md'));
    watcher.emit('all', 'add', join(folder, '2026', 'note.txt'));
    watcher.emit('all', 'add', join(folder, '2026', 'b.md'));
    await vi.waitFor(() => {
      expect(entries.has('b')).toBe(true);
    });
  });
});
