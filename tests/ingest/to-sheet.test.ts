import { describe, expect, test } from 'vitest';
import type { EditedArticle } from '../../src/ingest/edit-page.ts';
import { toSheet } from '../../src/ingest/to-sheet.ts';
import { pageOf, readText } from './page.ts';

/** A page with an article, a column's label and the editors' line at its foot. */
const TEXT = pageOf(
  '长治高新区',
  '召开工作会议',
  '科学导报讯 1月12日，会议召开，部署全年工作。',
  '吴珊',
  '责编:王某 版式:李某',
);

describe('a sheet says of every line that belongs to no article why', () => {
  const page = readText(TEXT);

  test('each kind of reason is a run of its own', () => {
    const roles = [
      { from: 1, to: 2, role: 'furniture', article: null, reason: 'imprint' },
      { from: 3, to: 3, role: 'furniture', article: null, reason: 'column' },
    ] as const;
    expect(toSheet({ ...page, roles: [...roles] }, []).lines).toEqual([
      { from: 1, to: 2, role: 'furniture', article: null, reason: 'imprint' },
      { from: 3, to: 3, role: 'furniture', article: null, reason: 'column' },
    ]);
  });

  test('as ingest found it, and of the lines of articles nothing', () => {
    const articles: EditedArticle[] = [];
    const { lines } = toSheet(page, articles);
    expect(lines.at(-1)).toMatchObject({ role: 'furniture', reason: 'imprint' });
    expect(lines.filter(({ role }) => role !== 'furniture').every(({ reason }) => reason === undefined)).toBe(
      true,
    );
  });
});
