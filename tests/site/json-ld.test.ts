import { expect, test } from 'vitest';
import fc from 'fast-check';
import { articleJsonLd, isoDate, jsonForScript } from '../../src/site/json-ld.ts';
import { makeArticle } from '../fixtures/article.ts';

test('no text closes the script element, and every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hostile = `${text}</script><!--<script>]]>`;
      const json = jsonForScript({ text: hostile });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text: hostile });
    }),
  );
});

test('only dates that are certain are given to machines', () => {
  expect(isoDate('2026-01-12')).toBe('2026-01-12');
  expect(isoDate('2026-01~')).toBeNull();
  expect(isoDate('XXXX-08-28')).toBeNull();
  expect(isoDate(null)).toBeNull();
});

test('an article is a news article of a newspaper, dated by its issue where that is known', () => {
  const article = makeArticle({ issue: { date: '2026-01-13', page: 'A2', basis: 'header' } });
  expect(articleJsonLd({ article, body: [] }, 'https://example.org/articles/a/')).toMatchObject({
    '@type': ['NewsArticle', 'ArchiveComponent'],
    headline: '长治高新区 召开2026年工作会议',
    datePublished: '2026-01-13',
    printPage: 'A2',
    author: [{ '@type': 'Person', name: '吴珊' }],
    isPartOf: { isPartOf: { name: '科学导报' } },
  });
});

test('what is unknown is left out', () => {
  const article = makeArticle({ date: null, authors: [] });
  expect(Object.keys(articleJsonLd({ article, body: [] }, 'https://example.org/'))).toEqual([
    '@context',
    '@type',
    'headline',
    'inLanguage',
    'url',
    'isPartOf',
  ]);
});
