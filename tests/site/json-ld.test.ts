import { expect, test } from 'vitest';
import fc from 'fast-check';
import { articleJsonLd, jsonForScript } from '../../src/site/json-ld.ts';
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

test('an article is a news article of a newspaper, published with its issue, about the day of the news', () => {
  const article = makeArticle({ issue: { date: '2026-01-13', page: 'A2', basis: 'header' } });
  expect(articleJsonLd({ article, body: [] }, 'https://example.org/articles/a/')).toMatchObject({
    '@type': ['NewsArticle', 'ArchiveComponent'],
    headline: '长治高新区 召开2026年工作会议',
    datePublished: '2026-01-13',
    temporalCoverage: '2026-01-12',
    printPage: 'A2',
    author: [{ '@type': 'Person', name: '吴珊' }],
    isPartOf: { isPartOf: { name: '科学导报' } },
  });
});

test('the day of the news never stands in for the day of the issue', () => {
  const article = makeArticle({
    date: '2026-01-12',
    dateBasis: 'dateline',
    dateEvidence: '2026年1月12日',
    issue: { date: null, page: 'A2', basis: null },
  });
  const data = articleJsonLd({ article, body: [] }, '/articles/a/');
  expect(data).not.toHaveProperty('datePublished');
  expect(data).toMatchObject({ temporalCoverage: '2026-01-12', dateline: '2026年1月12日' });
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
