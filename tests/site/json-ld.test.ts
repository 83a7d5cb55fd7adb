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

const CONTEXT = { url: 'https://example.org/articles/a/', zones: [], keywords: [], image: null };
const NOTHING = { authors: [], pages: [] };

test('an article is a news article of a newspaper, published with its issue, about the day of the news', () => {
  const lead = makeArticle({ issue: { date: '2026-01-13', page: 'A2', basis: 'header' } });
  const reference = { authors: ['吴珊'], pages: ['A2'] };
  expect(articleJsonLd({ lead }, reference, { ...CONTEXT, zones: ['长治高新技术产业开发区'] })).toMatchObject(
    {
      '@type': ['NewsArticle', 'ArchiveComponent'],
      headline: '长治高新区 召开2026年工作会议',
      datePublished: '2026-01-13',
      temporalCoverage: '2026-01-12',
      printPage: 'A2',
      author: [{ '@type': 'Person', name: '吴珊' }],
      about: [{ '@type': 'Place', name: '长治高新技术产业开发区' }],
      isPartOf: { '@type': 'PublicationIssue', datePublished: '2026-01-13', isPartOf: { name: '科学导报' } },
      holdingArchive: { '@type': 'ArchiveOrganization' },
    },
  );
});

test('the day of the news never stands in for the day of the issue', () => {
  const lead = makeArticle({
    date: '2026-01-12',
    dateBasis: 'dateline',
    dateEvidence: '2026年1月12日',
    issue: { date: null, page: 'A2', basis: null },
  });
  const data = articleJsonLd({ lead }, NOTHING, CONTEXT);
  expect(data).not.toHaveProperty('datePublished');
  expect(data).toMatchObject({ temporalCoverage: '2026-01-12', dateline: '2026年1月12日' });
});

test('an estimated issue is no publication date, and a placeholder no headline', () => {
  const lead = makeArticle({
    label: null,
    title: null,
    issue: { date: '2026-01~', page: null, basis: 'estimate' },
  });
  const data = articleJsonLd({ lead }, NOTHING, CONTEXT);
  expect(data).not.toHaveProperty('headline');
  expect(JSON.stringify(data)).not.toContain('datePublished');
});

test('what is unknown is left out', () => {
  const lead = makeArticle({ date: null, authors: [] });
  expect(Object.keys(articleJsonLd({ lead }, NOTHING, CONTEXT))).toEqual([
    '@context',
    '@type',
    'headline',
    'inLanguage',
    'url',
    'isPartOf',
    'holdingArchive',
  ]);
});

test('a picture and words that stand out are named where there are any', () => {
  const data = articleJsonLd({ lead: makeArticle() }, NOTHING, {
    ...CONTEXT,
    keywords: ['尾矿'],
    image: 'https://example.org/previews/a.png',
  });
  expect(data).toMatchObject({ keywords: ['尾矿'], image: 'https://example.org/previews/a.png' });
});
