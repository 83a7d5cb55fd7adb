import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../fixtures/article.ts';
import type { ArchiveContents } from '../fixtures/archive-folder.ts';
import { buildSite } from '../fixtures/build-site.ts';
import { HOSTILE_TEXT } from '../fixtures/hostile-text.ts';
import { makeSheet } from '../fixtures/sheet.ts';

const BUILD_MILLISECONDS = 120_000;
const SITE = 'https://archive.example.org';
/** `<loc>https://archive.example.org/herald/</loc>` */
const SITEMAP_ADDRESS = /<loc>([^<]*)<\/loc>/g;

const root = mkdtempSync(join(tmpdir(), 'reuse-build-'));
const body = [{ kind: 'paragraph', text: HOSTILE_TEXT }] as const;
const CONTENTS: ArchiveContents = {
  sheets: [makeSheet({ lines: [{ from: 1, to: 1, role: 'furniture', article: null, reason: 'column' }] })],
  documents: [
    { article: makeArticle({ id: 'hostile', title: HOSTILE_TEXT }), body: [...body] },
    {
      article: makeArticle({ id: 'inner', parks: ['zhonggu-chanyeyuan'], date: '2026-01' }),
      body: [...body],
    },
    { article: makeArticle({ id: 'copy', duplicateOf: 'hostile' }), body: [...body] },
  ],
};
const read = (site: string, path: string) => readFileSync(join(site, path), 'utf8');
const readJson = (site: string, path: string): unknown => JSON.parse(read(site, path));

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each([
  { name: 'with an address', siteUrl: SITE, origin: SITE },
  { name: 'without an address', siteUrl: '', origin: '' },
])('the data of a site $name, below /herald', ({ name, siteUrl, origin }) => {
  let site = '';

  beforeAll(async () => {
    site = await buildSite(join(root, name), CONTENTS, { siteUrl });
  }, BUILD_MILLISECONDS);

  test('has feeds of all and of each zone, an article of an inner park in that of its zone', async () => {
    const parse = (path: string) => new Parser().parseString(read(site, path));
    for (const path of ['feed.xml', 'parks/changzhi-gaoxinqu/feed.xml']) {
      const { items } = await parse(path);
      expect(items.map(({ link }) => link)).toEqual([
        `${origin}/herald/articles/hostile/`,
        `${origin}/herald/articles/inner/`,
      ]);
    }
    expect((await parse('parks/zhonggu-chanyeyuan/feed.xml')).items).toHaveLength(1);
    expect(readJson(site, 'parks/changzhi-gaoxinqu/feed.json')).toMatchObject({
      home_page_url: `${origin}/herald/parks/changzhi-gaoxinqu/`,
      feed_url: `${origin}/herald/parks/changzhi-gaoxinqu/feed.json`,
      items: [{ id: 'hostile' }, { id: 'inner' }],
    });
  });

  test('names the feeds in the heads of the front page and of the zone', () => {
    expect(read(site, 'index.html')).toContain('type="application/rss+xml"');
    expect(read(site, 'index.html')).toContain('href="/herald/feed.json"');
    expect(read(site, 'parks/changzhi-gaoxinqu/index.html')).toMatch(
      /<link rel="alternate"[^>]*href="\/herald\/parks\/changzhi-gaoxinqu\/feed\.xml"/,
    );
  });

  test('cites the data with an address that can be followed, or with none', () => {
    const html = read(site, 'data/index.html');
    const cited = Array.from(html.matchAll(/<dd>([^<]*\[DS\/OL\][^<]*)<\/dd>/g), ([, text = '']) => text);
    expect(cited).toHaveLength(2);
    for (const text of cited) {
      expect(text.endsWith(origin === '' ? '.' : `. ${origin}/herald/data/`), text).toBe(true);
      expect(text).not.toMatch(/\. \.|\. \/|\.\.|null|undefined/);
    }
    expect(html.includes('请在末尾补上本页的地址')).toBe(origin === '');
  });

  test('describes the files as they are', () => {
    const { resources, version } = readJson(site, 'data/datapackage.json') as {
      version: string;
      resources: { path: string; bytes: number; hash: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual([
      'articles.jsonl',
      'articles.csv',
      'parks.json',
      'parks.csv',
    ]);
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(site, 'data', path));
      expect([path, bytes, hash]).toEqual([
        path,
        file.length,
        `sha256:${createHash('sha256').update(file).digest('hex')}`,
      ]);
    }
    expect(resources[0]?.hash).toContain(`sha256:${version}`);
    expect(readJson(site, 'data/manifest.json')).toMatchObject({ version });
    expect(read(site, 'data/index.html')).toContain(version);
    expect(readJson(site, 'data/api/dates.json')).toMatchObject({ version });
  });

  test('leads in the index of the interface to files that are there', () => {
    const index = readJson(site, 'data/api/index.json') as {
      files: Record<string, string>;
      dates: string;
      years: { href: string }[];
      sheets: { href: string }[];
      parks: { href: string; feed: string }[];
    };
    const addresses = [
      ...Object.values(index.files),
      index.dates,
      ...index.years.map(({ href }) => href),
      ...index.sheets.map(({ href }) => href),
      ...index.parks.flatMap(({ href, feed }) => [href, feed]),
    ];
    expect(addresses).toHaveLength(6 + 1 + 1 + 1 + 4);
    for (const address of addresses) {
      const prefix = `${origin}/herald/`;
      expect(address.startsWith(prefix)).toBe(true);
      expect(statSync(join(site, address.slice(prefix.length))).size).toBeGreaterThan(0);
    }
    expect(readJson(site, 'data/api/sheets/undated.json')).toMatchObject({
      sheets: [{ dump: 'page', lines: [{ role: 'furniture', reason: 'column' }] }],
    });
    // The page that describes the interface names every reason.
    expect(read(site, 'data/index.html')).toContain('column栏目名');
    expect(read(site, 'data/index.html')).toContain(`curl -fsS &#39;${origin}/herald/data/api/parks/`);
  });
});

test('an address that was given up shows previews of links what the article itself shows', () => {
  const site = join(root, 'with an address', 'dist');
  const tags = (id: string) =>
    read(site, `articles/${id}/index.html`).match(/<meta (?:property="og:|name="description")[^>]*>/g);
  expect(tags('copy')).toEqual(tags('hostile'));
  expect(tags('copy')).toContain('<meta property="og:type" content="article">');
  expect(tags('copy')).toContain(`<meta property="og:url" content="${SITE}/herald/articles/hostile/">`);
});

test('a sitemap needs an address, and lists the pages that are read, once', () => {
  const [known, unknown] = ['with an address', 'without an address'].map((name) => join(root, name, 'dist'));
  if (known === undefined || unknown === undefined) throw new Error('two sites');
  expect(existsSync(join(unknown, 'sitemap-index.xml'))).toBe(false);
  expect(read(unknown, 'robots.txt')).not.toContain('Sitemap');
  expect(read(known, 'robots.txt')).toContain(`Sitemap: ${SITE}/herald/sitemap-index.xml\n`);

  const parts = readdirSync(known).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const text = parts.map((file) => read(known, file)).join('');
  const addresses = Array.from(text.matchAll(SITEMAP_ADDRESS), ([, address = '']) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(text).not.toContain('<lastmod>');
  const has = (path: string) => addresses.includes(`${SITE}/herald/${path}`);
  for (const path of ['', 'data/', 'about/search/', 'articles/hostile/', 'articles/inner/']) {
    expect([path, has(path)]).toEqual([path, true]);
  }
  for (const path of ['search/', '404/', '404.html', 'articles/copy/'])
    expect([path, has(path)]).toEqual([path, false]);
});
