import { expect, test } from 'vitest';
import { beginning, describe as describeArticle, doubtsInWords } from '../../src/site/article-words.ts';
import { makeArticle } from '../fixtures/article.ts';

test('doubts are told once, in Chinese', () => {
  expect(doubtsInWords(['no-byline', 'cut-short', 'no-byline'])).toEqual([
    '未见署名',
    '文末不完整，下文可能在别的版面或未收录',
  ]);
});

test('a beginning is cut between characters, never inside one', () => {
  const body = [
    { kind: 'heading', text: '小标题' },
    { kind: 'paragraph', text: '𠀀𠀁𠀂' },
  ] as const;
  expect(beginning({ body: [...body] }, 2)).toBe('𠀀𠀁……');
  expect(beginning({ body: [...body] }, 3)).toBe('𠀀𠀁𠀂');
  expect(beginning({ body: [] }, 3)).toBe('');
});

test('an article without text is described by its headline', () => {
  expect(describeArticle({ article: makeArticle(), body: [] })).toBe('长治高新区 召开2026年工作会议');
});
