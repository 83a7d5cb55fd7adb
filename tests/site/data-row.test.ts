import { expect, test } from 'vitest';
import { dataRow } from '../../src/site/data-row.ts';
import { makeArticle } from '../fixtures/article.ts';

test('a row is the front matter, the path without base, and what search can find', () => {
  const article = makeArticle();
  const row = dataRow({ article, body: [{ kind: 'paragraph', text: '正文' }] });
  expect(row).toEqual({
    ...article,
    url: '/articles/20260112-changzhi-gaoxinqu-4f2a/',
    text: '长治高新区 召开2026年工作会议\n正文\n吴珊',
  });
});
