import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRows, readRowsAt, type RowPosition } from '../../../src/search/indexer/rows.ts';
import { dataRow } from '../../../src/site/data-row.ts';
import { makeArticle } from '../../fixtures/article.ts';

/** More than a stream reads at a time. */
const LONG_TEXT = '开发区😀'.repeat(20_000);

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rows-'));
  file = join(folder, 'articles.jsonl');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function line(id: string, text: string): string {
  return JSON.stringify(dataRow({ article: makeArticle({ id }), body: [{ kind: 'paragraph', text }] }));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const readAll = () => collect(readRows(file));

describe('the rows of an archive', () => {
  it('come one after another, and again in any order from where they stand', async () => {
    writeFileSync(file, [line('a', '一'), line('b', LONG_TEXT), '', line('c', '三')].join('\n'));
    const rows = await readAll();
    expect(rows.map(({ row }) => row.id)).toEqual(['a', 'b', 'c']);
    expect(rows[1]?.row.text).toContain(LONG_TEXT);

    const positions = rows.map(({ position }) => position).toReversed();
    const again = await collect(readRowsAt(file, positions));
    expect(again.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('are none in an empty file', async () => {
    writeFileSync(file, '');
    expect(await readAll()).toEqual([]);
  });

  it('say in which line something is wrong', async () => {
    writeFileSync(file, `${line('a', '一')}\n{"id":`);
    await expect(readAll()).rejects.toThrow(/articles\.jsonl:2: the line is no JSON/);
    writeFileSync(
      file,
      `${line('a', '一')}\n${line('b', '二').replace('"type":"news"', '"type":"gossip"')}\n`,
    );
    await expect(readAll()).rejects.toThrow(/articles\.jsonl:2: the line is no article: type: /);
  });

  it('say so when the file is no longer the one that was read', async () => {
    writeFileSync(file, `${line('a', '一')}\n`);
    const moved: RowPosition[] = [{ start: 1, length: 40 }];
    await expect(collect(readRowsAt(file, moved))).rejects.toThrow(
      /articles\.jsonl, byte 1: the line is no JSON/,
    );
  });
});
