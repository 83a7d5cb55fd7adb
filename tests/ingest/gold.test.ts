import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleDocument } from '../../src/archive/article.ts';
import { namesOfPark } from '../../src/archive/parks.ts';
import { ingestDumps, readFolder, zones } from './ingest-folder.ts';

/** A hand-made article of `tests/fixtures`. */
interface GoldArticle {
  title: string | null;
  titleAlt: string[];
  kicker: string[];
  park: string[];
  parkAlso: string[];
  type: string;
  date: { month: number; day: number; year: number | null; yearFrom?: string } | null;
  authors: string[];
  authorsAlt?: string[][];
  captions: string[];
  sections: string[];
  continuedFrom: string | null;
  body: string[];
}
interface GoldPage {
  dump?: string;
  id?: string;
  articles: GoldArticle[];
}

const SETS = [
  { name: 'the five pages of the archive', dumps: 'content/dumps', gold: 'tests/fixtures/gold' },
  {
    name: 'the composed practice pages',
    dumps: 'tests/fixtures/practice/dumps',
    gold: 'tests/fixtures/practice/gold',
  },
  {
    name: 'the pages composed for these tests',
    dumps: 'tests/fixtures/composed/dumps',
    gold: 'tests/fixtures/composed/gold',
  },
];
/** A number that stands masked in the archive and as `[redacted]` in the gold. */
const MASKED = /\[redacted\]|［[\u4e00-\u9fff]+已隐去］/g;

const squeeze = (text: string) => text.replace(/\s/g, '').replace(MASKED, '▇');
const idOfName = new Map(
  zones.registry.parks.flatMap((park) => namesOfPark(park).map((name) => [name, park.id] as const)),
);

function bodyOf({ body }: ArticleDocument): string {
  return squeeze(
    body
      .filter((block) => block.kind === 'paragraph')
      .map((block) => block.text)
      .join(''),
  );
}

describe.each(SETS)('$name', ({ dumps, gold }) => {
  const archive = ingestDumps(readFolder(dumps));
  const documents = [...archive.documents, ...archive.withheld];
  const pages = readdirSync(gold).map(
    (file) => JSON.parse(readFileSync(join(gold, file), 'utf8')) as GoldPage,
  );

  it('holds as many articles as were printed', () => {
    expect(documents.length).toBe(pages.reduce((sum, page) => sum + page.articles.length, 0));
  });

  const articles = pages.flatMap((page) =>
    page.articles.map((article) => ({ dump: page.dump ?? page.id ?? '', article })),
  );
  it.each(articles)('$dump: $article.title', ({ dump, article: expected }) => {
    const document = documents.find(
      (candidate) =>
        candidate.article.source.dump === dump && bodyOf(candidate) === squeeze(expected.body.join('')),
    );
    expect(document, 'an article with exactly this body').toBeDefined();
    if (document === undefined) return;
    const { article, body } = document;
    expect(acceptedTitles(expected)).toContain(
      squeeze([article.label, article.title].filter(Boolean).join('')),
    );
    expect(acceptedKickers(article)).toContainEqual(expected.kicker.map(squeeze));
    expect([expected.authors, ...(expected.authorsAlt ?? [])]).toContainEqual(article.authors);
    expect(article.captions.map(squeeze)).toEqual(expected.captions.map(squeeze));
    expect(body.filter((block) => block.kind === 'heading').map((block) => block.text)).toEqual(
      expected.sections,
    );
    expect(article.continuedFrom).toBe(expected.continuedFrom);
    expect(acceptedDates(expected)).toContain(article.date);
    expect(typeGroup(article.type)).toBe(typeGroup(expected.type));
    for (const name of expected.park) {
      const id = idOfName.get(name);
      if (id === undefined) expect(article.parks, `a discovered zone for ${name}`).not.toEqual([]);
      else expect(article.parks).toContain(id);
    }
    if (expected.park.length === 0) expect(article.parks).toEqual([]);
  });
});

/** The title alone, or with the label before it, under each spelling that the gold accepts. */
function acceptedTitles({ title, titleAlt, park, kicker }: GoldArticle): string[] {
  const titles = [title ?? '', ...titleAlt].map(squeeze);
  return [
    ...titles,
    ...[...park, ...kicker].flatMap((label) => titles.map((accepted) => squeeze(label) + accepted)),
  ];
}

/** A company's name above the headline counts as label or as kicker, a line below it as subtitle or as kicker. */
function acceptedKickers({ label, kickers, subtitle }: Article): string[][] {
  const lines = [
    kickers,
    subtitle === undefined ? kickers : [...kickers, subtitle],
    label === null ? kickers : [label, ...kickers],
  ];
  return lines.map((group) => group.map(squeeze));
}

/** The year that only a neighbour on the page gives away may be left open. */
function acceptedDates({ date }: GoldArticle): (string | null)[] {
  if (date === null) return [null];
  const day = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  if (date.year === null) return [`XXXX-${day}`];
  return date.yearFrom === 'page' ? [`${date.year}-${day}`, `XXXX-${day}`] : [`${date.year}-${day}`];
}

/** News, feature and brief part at no fixed line. */
function typeGroup(type: string): string {
  return ['news', 'feature', 'brief'].includes(type) ? 'news' : type;
}
