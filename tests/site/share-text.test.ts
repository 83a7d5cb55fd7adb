import { expect, test } from 'vitest';
import { shareText } from '../../src/site/share-text.ts';

const issue = { date: '2026-01-13', page: 'A2', basis: 'header' } as const;

test('headline, newspaper and issue, address', () => {
  expect(shareText({ title: '召开会议', url: 'https://example.org/a/' }, issue)).toBe(
    '召开会议\n《科学导报》2026年1月13日 A2版\nhttps://example.org/a/',
  );
});

test('what is unknown is left out or said', () => {
  expect(shareText({ title: null, url: null }, { date: null, page: null, basis: null })).toBe(
    '（版面未印标题）\n《科学导报》',
  );
});
