import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { TableWriter } from '../../../src/search/indexer/table.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { dataRow } from '../../../src/site/data-row.ts';
import { makeArticle } from '../../fixtures/article.ts';

const PARKS = [
  { id: 'changzhi-gaoxinqu', name: '长治高新区', spelling: '', prefecture: '长治市', parent: null },
  { id: 'datong-jingkaiqu', name: '大同经开区', spelling: '', prefecture: '大同市', parent: null },
];

function tableOf(...articles: Partial<Article>[]) {
  const writer = new TableWriter(PARKS);
  for (const fields of articles) {
    const row = dataRow({ article: makeArticle(fields), body: [{ kind: 'paragraph', text: '正文' }] });
    writer.add(row, normalise(row.text));
  }
  return writer.finish([{ from: '0ipc', file: 'xx_1' }]);
}

describe('the table of an index', () => {
  it('keeps a date only where order does not tell it', () => {
    const table = tableOf(
      { date: '2026-01-12' },
      { date: 'XXXX-08-28', issue: { date: '2026~', page: null, basis: 'estimate' } },
      { date: null, issue: { date: '2026-01~', page: null, basis: 'estimate' } },
      { date: null, issue: { date: null, page: null, basis: null } },
    );
    expect(table.timeKeys[0]).toBe('2026-01-12');
    expect(table.timeKeys.at(-1)).toBe('');
    expect(table.dates).toEqual({ 1: 'XXXX-08-28', 2: null, 3: null });
    expect(table.issueDates).toEqual({ 2: '2026-01~' });
  });

  it('numbers types, zones and authors, and knows no zone that the index does not', () => {
    const table = tableOf(
      {
        type: 'brief',
        parks: ['datong-jingkaiqu'],
        mentions: ['changzhi-gaoxinqu', 'unknown'],
        authors: ['吴珊'],
      },
      { type: 'news', parks: [], authors: ['张蓓蕾', '吴珊'] },
      { type: 'brief', authors: [] },
    );
    expect([table.typeNames, table.types]).toEqual([
      ['brief', 'news'],
      [0, 1, 0],
    ]);
    expect([table.parks[0], table.mentions[0], table.parks[1]]).toEqual([[1], [0], []]);
    expect([table.authorNames, table.authors]).toEqual([
      ['吴珊', '张蓓蕾'],
      [[0], [1, 0], []],
    ]);
  });

  it('measures headlines as they are compared', () => {
    const table = tableOf({ label: 'Ａ 区', title: '“一” 二' }, { label: null, title: null });
    expect(table.headlineLengths).toEqual(['a区"一"二'.length, 0]);
  });

  it('names the chunks of the word index', () => {
    expect(tableOf()).toMatchObject({ ids: [], chunkStarts: ['0ipc'], chunkFiles: ['xx_1'] });
  });
});
