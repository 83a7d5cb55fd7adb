import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest, ShardEntry } from '../../src/search/files.ts';
import { normalise } from '../../src/search/normalise.ts';
import { Shard } from '../../src/search/shard.ts';
import { makeArticle } from '../fixtures/article.ts';
import { INDEX_ADDRESS, serveIndex, type ServedIndex } from '../fixtures/search-index.ts';

/** Longer than the tokens that are looked up at a time. */
const LONG = Array.from({ length: 120 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

let index: ServedIndex;
let entry: ShardEntry;
let shard: Shard;

beforeAll(async () => {
  index = await serveIndex(
    [
      { id: 'first', title: '开发区开工', text: `开发区${LONG}。` },
      { id: 'second', title: '储能', text: '开发 区 aba abab' },
    ].map(({ id, title, text }, at) => ({
      article: makeArticle({ id, title, label: null, date: `2026-01-1${9 - at}`, authors: [] }),
      body: [{ kind: 'paragraph' as const, text }],
    })),
  );
  const manifest = JSON.parse(index.read('archive.json').toString('utf8')) as Manifest;
  const [only] = manifest.shards;
  if (only === undefined) throw new Error('The index has no part');
  entry = only;
});
afterAll(() => {
  index.remove();
});
beforeEach(async () => {
  vi.stubGlobal('fetch', index.fetch);
  shard = await Shard.open(entry, INDEX_ADDRESS);
  index.asked.length = 0;
});
afterEach(() => {
  index.broken.clear();
  vi.unstubAllGlobals();
});

/** Ids of the articles found, those with the term in the headline marked. */
async function find(term: string): Promise<string[]> {
  const hits = await shard.find(normalise(term));
  return Array.from(hits, ([row, { inHeadline }]) => `${shard.table.ids[row] ?? ''}${inHeadline ? '!' : ''}`);
}

describe('a part of the index', () => {
  it('tells terms in the headline from those below it, single characters too', async () => {
    expect(await find('开发区')).toEqual(['first!', 'second']);
    expect(await find('储')).toEqual(['second!']);
    expect(await find('发')).toEqual(['first!', 'second']);
    expect(await find('。')).toEqual(['first']);
    expect(await find(LONG.charAt(7))).toEqual(['first']);
  });

  it('finds a term of odd length and one that repeats itself', async () => {
    expect(await find('abaab')).toEqual(['second']);
    expect(await find('区aba')).toEqual(['second']);
    expect(await find('ababa')).toEqual([]);
  });

  it('finds a long term, and not with one character changed', async () => {
    expect(await find(LONG)).toEqual(['first']);
    for (const at of [0, 60, LONG.length - 1]) {
      expect(await find(`${LONG.slice(0, at)}龘${LONG.slice(at + 1)}`), String(at)).toEqual([]);
    }
  });

  it('loads a chunk once', async () => {
    await Promise.all([find('开发区'), find('开发区')]);
    await find('开发区');
    expect(new Set(index.asked).size).toBe(index.asked.length);
    expect(index.asked).not.toEqual([]);
  });

  it('asks for nothing where no chunk can hold the term', async () => {
    // The token of U+0000 sorts before every chunk.
    expect(await find('\u0000\u0000')).toEqual([]);
    expect(index.asked).toEqual([]);
  });

  it('answers with an error rather than with a part of the truth', async () => {
    await find('开发区');
    const [chunk = ''] = index.asked;
    const fresh = await Shard.open(entry, INDEX_ADDRESS);
    index.broken.set(chunk, null);
    await expect(fresh.find('开发区')).rejects.toThrow('404');
    index.broken.clear();
    expect((await fresh.find('开发区')).size).toBe(2);
  });

  it('does not open without its table', async () => {
    const table = index.read(entry.table);
    for (const answer of [null, table.subarray(0, table.length / 2)]) {
      index.broken.set(entry.table, answer);
      await expect(Shard.open(entry, INDEX_ADDRESS)).rejects.toThrow();
    }
  });
});
