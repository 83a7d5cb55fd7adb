import { expect, test } from 'vitest';
import { nearestMatch } from '../../src/ingest/nearest-match.ts';

test.each([
  ['入企帮扶', ['“一企一策”人企帮扶情况'], '人企帮扶'],
  ['召开工作会议', ['阳泉部署', '长治高新区召开2026年工作会议'], '6年工作会议'],
  ['招商推介', ['园区夜校开班'], null],
  ['招商推介', [], null],
])('the nearest of %s', (words, texts, found) => {
  expect(nearestMatch(words, texts)).toBe(found);
});

test('of stretches that are as like it, the one is taken that begins as it does', () => {
  expect(nearestMatch('抓项目促投产', ['要抓项目促开工', '抓项目促开工'])).toBe('抓项目促开工');
});
