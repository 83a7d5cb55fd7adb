import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/archive/document.ts';
import { sheetSchema } from '../../src/archive/sheet.ts';
import type { FinishedPage } from '../../src/ingest/finish-page.ts';
import { writeArticles, writeIndexes, writePage } from '../../src/ingest/write.ts';
import { makeArticle } from '../fixtures/article.ts';

const SHEET = {
  dump: 'page',
  encoding: 'utf-8',
  sha256: 'a'.repeat(64),
  issue: { date: '2026-01-14', page: 'A2', basis: 'header' as const },
  sourceUrl: null,
  articles: ['one'],
  withheld: 0,
  withdrawn: 0,
  lines: [
    { from: 1, to: 1, role: 'headline' as const, article: 'one' },
    { from: 3, to: 5, role: 'body' as const, article: 'one' },
  ],
};

function makePage(fields: Partial<FinishedPage> = {}): FinishedPage {
  return { dump: 'page', documents: [], withheld: [], sheet: SHEET, ...fields };
}

const makeDocument = (fields = {}) => ({
  article: makeArticle(fields),
  body: [{ kind: 'paragraph' as const, text: '会议召开。' }],
});

describe('articles are written', () => {
  test.each([
    ['under the year of their date', { id: 'one', date: '2025-12-30' }, '2025/one.md'],
    [
      'under the year of their issue',
      { id: 'one', date: null, issue: { date: '2026-01~', page: null, basis: 'estimate' } },
      '2026/one.md',
    ],
    ['under undated', { id: 'one', date: 'XXXX-08-28' }, 'undated/one.md'],
  ])('%s', (_, fields, path) => {
    expect([...writeArticles([makeDocument(fields)]).keys()]).toEqual([path]);
  });

  test('so that they are read as they were', () => {
    const document = makeDocument({ id: 'one' });
    expect(
      parseArticle(writePage(makePage({ documents: [document] })).get('2026/one.md') ?? '', 'one.md'),
    ).toEqual(document);
  });

  test('but not those withheld', () => {
    const files = writePage(makePage({ withheld: [makeDocument({ id: 'one' })] }));
    expect([...files.keys()]).toEqual(['sheets/page.json']);
  });
});

describe('beside the articles stand', () => {
  const files = new Map([
    ...writePage(makePage()),
    ...writeIndexes({
      redirects: [],
      discovered: [
        { id: 'new-zone', name: '芮城经开区', mentions: 2 },
        { id: 'other-zone', name: '砂河产业园', mentions: 1 },
      ],
    }),
  ]);

  test('the sheets', () => {
    expect(sheetSchema.parse(JSON.parse(files.get('sheets/page.json') ?? ''))).toEqual(SHEET);
  });

  test('the zones that are in no list, one a line', () => {
    expect(files.get('discovered.json')).toBe(
      '[\n  {"id":"new-zone","name":"芮城经开区","mentions":2},\n  {"id":"other-zone","name":"砂河产业园","mentions":1}\n]\n',
    );
  });

  test('and every file ends in a line feed', () => {
    for (const content of files.values()) expect(content).toMatch(/[^\n]\n$/);
  });
});

test('an empty archive is written too', () => {
  expect(Object.fromEntries(writeIndexes({ discovered: [], redirects: [] }))).toEqual({
    'discovered.json': '[]\n',
    'redirects.json': '[]\n',
  });
});
