import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sheet } from '../../src/archive/sheet.ts';
import { PAGE_SIZE } from '../../src/site/pagination.ts';
import { makeArticle } from '../fixtures/article.ts';
import type { ArchiveContents } from '../fixtures/archive-folder.ts';
import { type BuildOptions, buildSite } from '../fixtures/build-site.ts';
import { readPage, zoteroItem } from '../fixtures/zotero-item.ts';

const BUILD_MILLISECONDS = 120_000;
const HOSTILE =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)> {alert(3)} [a](javascript:x) &lt;b&gt;';
/** `="…"`: in an attribute's value any text is only text. */
const ATTRIBUTE_VALUE = /="[^"]*"/g;
/** Data, not code: `<script type="application/ld+json">…</script>`. */
const JSON_LD = /<script type="application\/ld\+json">[^<]*<\/script>/g;

const root = mkdtempSync(join(tmpdir(), 'site-build-'));

/** Builds the site of an archive and returns its folder. */
const build = (name: string, contents: ArchiveContents, options?: BuildOptions) =>
  buildSite(join(root, name), contents, options);

const page = (site: string, ...path: string[]) => readFileSync(join(site, ...path, 'index.html'), 'utf8');

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a site of odd articles', () => {
  const dump = `${HOSTILE}\n\n遗失声明 丢失者姓名\n撤下的文字\n`;
  const sheet: Sheet = {
    dump: 'odd page',
    encoding: 'utf-8',
    sha256: hash('sha256', dump),
    issue: { date: '2026-01-13', page: 'A2', basis: 'header' },
    sourceUrl: null,
    articles: ['hostile', 'first', 'second'],
    withheld: 1,
    withdrawn: 1,
    lines: [
      { from: 1, to: 1, role: 'headline', article: 'hostile' },
      { from: 3, to: 3, role: 'withheld', article: null },
      { from: 4, to: 4, role: 'withdrawn', article: null },
    ],
  };
  let site = '';

  beforeAll(async () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
    site = await build('odd', {
      sheets: [sheet],
      dumps: { 'odd page': dump },
      discovered: [{ id: 'ruicheng-jingkaiqu', name: '芮城经济技术开发区', mentions: 1 }],
      documents: [
        {
          article: makeArticle({
            id: 'hostile',
            title: HOSTILE,
            label: HOSTILE,
            kickers: [HOSTILE],
            subtitle: HOSTILE,
            parks: ['ruicheng-jingkaiqu'],
            dateEvidence: HOSTILE,
            authors: [HOSTILE],
            byline: HOSTILE,
            captions: [HOSTILE],
            corrections: [{ from: HOSTILE, to: HOSTILE, reason: HOSTILE }],
            source: { dump: 'odd page', lines: [[1, 1]], sha256: 'a'.repeat(64) },
          }),
          body: [{ kind: 'heading', text: HOSTILE }, paragraph(HOSTILE)],
        },
        {
          article: makeArticle({
            id: 'first',
            title: '第一部分的标题',
            issue: { date: '2026-01-13', page: 'A2', basis: 'header' },
            continuesOn: 'A3',
            continuedBy: 'second',
          }),
          body: [paragraph('上半篇的文字')],
        },
        {
          article: makeArticle({
            id: 'second',
            title: null,
            label: null,
            date: null,
            dateBasis: null,
            dateEvidence: null,
            type: 'continuation',
            continuedFrom: 'A2',
            issue: { date: '2026-01-13', page: 'A3', basis: 'header' },
            continues: 'first',
          }),
          body: [paragraph('下半篇的文字')],
        },
        {
          article: makeArticle({
            id: 'any-time',
            parks: [],
            date: null,
            dateBasis: null,
            dateEvidence: null,
          }),
          body: [paragraph('不知何年')],
        },
        { article: makeArticle({ id: 'some-day', date: '2026-05' }), body: [paragraph('五月某日')] },
        {
          article: makeArticle({ id: 'untitled', title: null, label: null }),
          body: [paragraph('近日，园区里的企业陆续开工')],
        },
        ...Array.from({ length: PAGE_SIZE + 1 }, (_, index) => ({
          article: makeArticle({ id: `long-${index + 100}`, parks: ['datong-jingkaiqu'], authors: [] }),
          body: [paragraph('长表中的一篇')],
        })),
        { article: makeArticle({ id: 'copy', duplicateOf: 'first' }), body: [paragraph('重复')] },
      ],
    });
  }, BUILD_MILLISECONDS);

  test('shows hostile text as text on every page', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html') && !path.startsWith('search'),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      const html = readFileSync(join(site, path), 'utf8');
      expect(html, path).not.toMatch(/href="javascript:/);
      expect(html.replace(JSON_LD, '').replace(ATTRIBUTE_VALUE, ''), path).not.toMatch(
        /<(?:script|img)|onerror=alert\(2\)>/,
      );
    }
    expect(page(site, 'articles', 'hostile')).toContain(
      '&lt;img src=x onerror=alert(2)&gt; {alert(3)} [a](javascript:x) &amp;lt;b&amp;gt;',
    );
  });

  test('shows the whole article on the page of either part', () => {
    for (const id of ['first', 'second']) {
      const html = page(site, 'articles', id);
      expect(html).toMatch(/<h1[^>]*>第一部分的标题<\/h1>/);
      expect(html).toMatch(/<title>长治高新区 第一部分的标题 · /);
      expect(html.match(/2026年1月13日 A2、A3版/g), 'head, facts and what is passed on').toHaveLength(3);
      if (id === 'second') expect(html).toContain('<link rel="canonical" href="/herald/articles/first/">');
      expect(html.indexOf('上半篇的文字</p>')).toBeGreaterThan(0);
      expect(html.indexOf('下半篇的文字</p>')).toBeGreaterThan(html.indexOf('上半篇的文字</p>'));
    }
  });

  test('an article is kept by reference managers as printed, the day of its news as no date', () => {
    const item = zoteroItem(readPage(page(site, 'articles', 'first')));
    expect(item).toMatchObject({
      itemType: 'newspaperArticle',
      title: '长治高新区 第一部分的标题',
      publicationTitle: '科学导报',
      // The day of the issue; that of the news is the 12th.
      date: '2026/01/13',
      language: 'zh-CN',
      archiveLocation: '',
    });
    expect(item.abstractNote).toContain('上半篇的文字');
  });

  test('names a part by the article that it continues, and an article without headline by its beginning', () => {
    const zone = page(site, 'parks', 'changzhi-gaoxinqu');
    expect(zone).toMatch(
      /href="\/herald\/articles\/second\/">\s*<span class="label">长治高新区 <\/span>第一部分的标题（续）/,
    );
    expect(zone).toContain('共4篇，其中1篇是转版续文。');
    expect(zone).toMatch(/articles\/untitled\/">\s*（版面未印标题）近日，园区里的企业陆续开工/);
    const title = '（版面未印标题）近日，园区里的企业陆续开工（2026年1月12日）';
    expect(page(site, 'articles', 'untitled')).toContain(`<title>${title} · `);
    const feed = readFileSync(join(site, 'parks', 'changzhi-gaoxinqu', 'feed.xml'), 'utf8');
    for (const words of ['<title>长治高新区 第一部分的标题（续）</title>', `<title>${title}</title>`])
      expect(feed).toContain(words);
  });

  test('leads from a copy to its original', () => {
    const html = page(site, 'articles', 'copy');
    expect(html).toContain('content="0;url=/herald/articles/first/"');
    expect(html).toContain('<link rel="canonical" href="/herald/articles/first/">');
    expect(readFileSync(join(site, 'data/articles.jsonl'), 'utf8')).not.toContain('"id":"copy"');
  });

  test('names no address of its own while it does not know where it is served', () => {
    for (const html of [page(site), page(site, 'articles', 'first')]) {
      expect(html).not.toMatch(/https?:\/\/(?:localhost|[^"]*4321)/);
      expect(html).not.toMatch(/og:url|print-address/);
    }
  });

  test('never prints a withheld notice or a taken down article, and says which is which', () => {
    const html = page(site, 'sheets', 'odd~20~page');
    expect(html).not.toContain('丢失者姓名');
    expect(html).toContain('此处的公告含个人号码，不予公开');
    expect(html).not.toContain('撤下的文字');
    expect(html).toContain('此处的文章已由编辑撤下');
    expect(html).toContain('另有1则公告因含个人号码不予公开，1篇文章已撤下');
    const privacy = page(site, 'about', 'privacy').replace(/\s+/g, '');
    expect(privacy).toContain('整则不公开，现有1则');
    expect(privacy).toContain('由编辑撤下的文章，现有1篇');
  });

  test('a long list of a zone goes on where its first page ends', () => {
    const [first, second] = [
      page(site, 'parks', 'datong-jingkaiqu'),
      page(site, 'parks', 'datong-jingkaiqu', '2'),
    ];
    expect(first.match(/articles\/long-/g)).toHaveLength(PAGE_SIZE);
    expect(second.match(/articles\/long-\d+/g)).toEqual([`articles/long-${PAGE_SIZE + 100}`]);
    expect(existsSync(join(site, 'parks', 'datong-jingkaiqu', '3'))).toBe(false);
  });

  test('marks a zone that is in no registry', () => {
    expect(page(site, 'parks')).toContain('未收录');
    expect(page(site, 'parks', 'ruicheng-jingkaiqu')).toContain('芮城经济技术开发区');
  });

  test('says what the dates mean, and where the articles without a year are', () => {
    const html = page(site, 'dates');
    expect(html).toContain('以新闻发生的日期为准，不是见报的日期');
    expect(html).toMatch(/没有年份的1篇，见<a href="\/herald\/dates\/undated\/">年份不详<\/a>。/);
  });

  test('builds no calendar of a month none of whose days is known, nor of one without articles', () => {
    const year = page(site, 'dates', '2026');
    expect(year.match(/<table class="calendar/g)).toHaveLength(1);
    expect(year).toMatch(/<a href="\/herald\/dates\/2026\/05\/">5月<\/a>/);
    expect(year).toContain('知道月份的报道里，没有2—4月、6—12月的。');
    expect(page(site, 'dates', '2026', '05')).not.toContain('<table class="calendar');
    expect(existsSync(join(site, 'dates', '2026', '02'))).toBe(false);
  });

  test('gives data with the path below no base', () => {
    const rows = readFileSync(join(site, 'data/articles.jsonl'), 'utf8').trimEnd().split('\n');
    expect(rows).toHaveLength(6 + PAGE_SIZE + 1);
    expect(rows.map((row) => (JSON.parse(row) as { url: string }).url)).toContain('/articles/first/');
  });

  test('has every internal address below its base', () => {
    for (const [, href = ''] of page(site).matchAll(/(?:href|action)="(\/[^"]*)"/g)) {
      expect(href).toMatch(/^\/herald\//);
    }
  });
});

test(
  'an empty archive builds and says that it is empty',
  async () => {
    const site = await build('empty', { documents: [] }, { siteUrl: 'https://archive.example.org' });
    expect(page(site)).toContain('<link rel="canonical" href="https://archive.example.org/herald/">');
    expect(page(site)).toContain('<p class="print-address">https://archive.example.org/herald/</p>');
    expect(page(site)).toContain('本库还没有文章');
    expect(page(site, 'dates')).toContain('本库还没有文章');
    expect(page(site, 'sheets')).toContain('本库还没有版面');
    expect(existsSync(join(site, 'dates', 'undated'))).toBe(false);
    expect(readFileSync(join(site, 'data/articles.jsonl'), 'utf8')).toBe('');
  },
  BUILD_MILLISECONDS,
);

test(
  'faulty front matter stops the build with file, field, value and what is allowed',
  async () => {
    const prepare = (archive: string) => {
      const path = join(archive, 'articles', '20260112-changzhi-gaoxinqu-4f2a.md');
      writeFileSync(path, readFileSync(path, 'utf8').replace('type: news', 'type: gossip'));
    };
    const faulty = build('faulty', { documents: [{ article: makeArticle(), body: [] }] }, { prepare });
    await expect(faulty).rejects.toThrow(
      /20260112-changzhi-gaoxinqu-4f2a\.md: type: .*"news".*"notice".*found "gossip"/,
    );
    expect(existsSync(join(root, 'faulty', 'dist', 'index.html'))).toBe(false);
  },
  BUILD_MILLISECONDS,
);
