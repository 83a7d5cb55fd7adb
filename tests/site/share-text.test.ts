import { expect, test } from 'vitest';
import { shareText } from '../../src/site/share-text.ts';
import { makeArticle } from '../fixtures/article.ts';

const issue = { date: '2026-01-13', page: 'A2', basis: 'header' } as const;

test('headline, newspaper and issue with every page, address', () => {
  const view = { lead: makeArticle({ issue }), pages: ['A2', 'A3'] };
  expect(shareText(view, '召开会议', 'https://example.org/a/')).toBe(
    '召开会议\n《科学导报》2026年1月13日 A2、A3版\nhttps://example.org/a/',
  );
});

test('what is unknown is left out', () => {
  expect(shareText({ lead: makeArticle(), pages: [] }, '召开会议', null)).toBe('召开会议\n《科学导报》');
});
