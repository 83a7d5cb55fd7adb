import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TokenRecord, writeWordIndex } from '../../../src/search/indexer/pagefind.ts';
import { WordChunk } from '../../../src/search/word-index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function* records(...lists: string[][]): AsyncGenerator<TokenRecord> {
  for (const [index, tokens] of lists.entries()) yield await Promise.resolve({ id: String(index), tokens });
}

function chunk(file: string): WordChunk {
  return new WordChunk(gunzipSync(readFileSync(join(folder, `${file}.pf_index`))));
}

describe('writeWordIndex', () => {
  it('keeps every token at its place, in the order of the records', async () => {
    const chunks = await writeWordIndex(records(['aa0', 'bb1', 'aa0'], ['bb1']), folder, 2000);
    expect(chunks).toHaveLength(1);
    const words = chunk(chunks[0]?.file ?? '');
    expect(words.postings('aa0')).toEqual(new Map([[0, [0, 2]]]));
    expect(words.postings('bb1')).toEqual(
      new Map([
        [0, [1]],
        [1, [0]],
      ]),
    );
  });

  it('cuts the index into more files where chunks are smaller, each word in the chunk its start tells', async () => {
    const tokens = Array.from({ length: 400 }, (_, index) => `w${String(index).padStart(4, '0')}`);
    const few = await writeWordIndex(records(tokens), join(folder, 'large'), 100_000);
    expect(few).toHaveLength(1);
    const chunks = await writeWordIndex(records(tokens), folder, 50);
    expect(chunks.length).toBeGreaterThan(3);
    expect(readdirSync(folder).filter((name) => name.endsWith('.pf_index'))).toHaveLength(chunks.length);
    for (const [index, token] of tokens.entries()) {
      const holder = chunks.findLast(({ from }) => from <= token);
      expect(chunk(holder?.file ?? '').postings(token), token).toEqual(new Map([[0, [index]]]));
    }
  });

  it('fails, and names the article, when Pagefind leaves something out', async () => {
    await expect(writeWordIndex(records(['aa0'], ['', '']), folder, 2000)).rejects.toThrow(
      /Pagefind (?:indexed|could not index)/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
