import { expect, test } from 'vitest';
import { parseArticle, parseArticleBody, stringifyArticle } from '../../src/archive/document.ts';
import { makeArticle } from '../fixtures/article.ts';

test('the body can be read without the front matter, and is the same', () => {
  const document = {
    article: makeArticle(),
    body: [
      { kind: 'heading', text: '1. 小标题' },
      { kind: 'paragraph', text: '--- <b>正文</b> {x} # *y*' },
    ] as const,
  };
  const markdown = stringifyArticle({ article: document.article, body: [...document.body] });
  expect(parseArticleBody(markdown, 'a.md')).toEqual(document.body);
  expect(parseArticle(markdown, 'a.md')).toEqual(document);
});

test('a file without front matter is named', () => {
  expect(() => parseArticleBody('正文', 'a.md')).toThrow(/^a\.md: the file has no front matter/);
});
