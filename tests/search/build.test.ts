import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Manifest, ShardTable } from '../../src/search/files.ts';

const PARKS = `
- id: datong-jingkaiqu
  name: 大同经济技术开发区
  shortName: 大同经开区
  aliases: []
  kind: 经济技术开发区
  level: 国家级
  prefecture: 大同市
  county: null
  parent: null
  established: null
  industries: []
  lngLat: null
  confidence: general knowledge
  sources: []
- id: datong-zhuangbei
  name: 大同装备制造产业园
  shortName: 装备园
  aliases: []
  kind: 特色园区
  level: null
  prefecture: 大同市
  county: null
  parent: datong-jingkaiqu
  established: null
  industries: []
  lngLat: null
  confidence: general knowledge
  sources: []
`;

function row(id: string, date: string | null, fields: Partial<Article> & { text: string }) {
  return {
    id,
    title: null,
    label: null,
    kickers: [],
    parks: [],
    mentions: [],
    date,
    dateBasis: null,
    dateEvidence: null,
    issue: { date: null, page: null, basis: null },
    authors: [],
    byline: null,
    type: 'news',
    captions: [],
    continuedFrom: null,
    continuesOn: null,
    source: { dump: '000', lines: [[1, 2]], sha256: '0'.repeat(64) },
    corrections: [],
    flags: [],
    url: `/articles/${id}/`,
    ...fields,
  };
}

let dist = '';

function options() {
  return { dist, parksFile: join(dist, 'parks.yaml'), discoveredFile: join(dist, 'discovered.json') };
}

function writeRows(rows: object[]): void {
  writeFileSync(
    join(dist, 'data', 'articles.jsonl'),
    rows.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  );
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(dist, 'search/index/archive.json'), 'utf8')) as Manifest;
}

function hashOfSearch(): string {
  const hash = createHash('sha256');
  const names = readdirSync(join(dist, 'search'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const name of names) hash.update(name).update(readFileSync(name));
  return hash.digest('hex');
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'build-search-'));
  mkdirSync(join(dist, 'data'));
  writeFileSync(options().parksFile, PARKS);
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

const ROWS = [
  row('20240101-a', '2024-01-01', { text: '旧闻', parks: ['datong-zhuangbei'] }),
  row('20260112-b', '2026-01-12', {
    title: '标题',
    label: '大同',
    text: '大同 标题\n正文',
    authors: ['吴珊'],
  }),
  row('undated-c', null, { text: '' }),
  row('2026-d', null, {
    text: '近日',
    issue: { date: '2026~', page: null, basis: 'estimate' },
    type: 'brief',
  }),
];

describe('buildSearch', () => {
  it('makes an index a year, newest first, the undated last', async () => {
    writeRows(ROWS);
    const { shards } = await buildSearch(options());
    expect(shards).toEqual([
      { name: '2026', articles: 2 },
      { name: '2024', articles: 1 },
      { name: 'undated', articles: 1 },
    ]);
  });

  it('writes what is known of each article, and the zones above those named', async () => {
    writeRows(ROWS);
    await buildSearch(options());
    const { shards, parks } = readManifest();
    expect(parks).toEqual([
      {
        id: 'datong-jingkaiqu',
        name: '大同经开区',
        spelling: 'da tong jing kai qu',
        prefecture: '大同市',
        parent: null,
      },
      {
        id: 'datong-zhuangbei',
        name: '装备园',
        spelling: 'zhuang bei yuan',
        prefecture: '大同市',
        parent: 0,
      },
    ]);
    const packed = readFileSync(join(dist, 'search/index', shards[0]?.table ?? ''));
    const table = JSON.parse(gunzipSync(packed).toString('utf8')) as ShardTable;
    expect(table).toMatchObject({
      ids: ['20260112-b', '2026-d'],
      timeKeys: ['2026-01-12', '2026-00-00'],
      dates: { 1: null },
      issueDates: { 1: '2026~' },
      headlineLengths: [4, 0],
      typeNames: ['news', 'brief'],
      types: [0, 1],
      authorNames: ['吴珊'],
      authors: [[0], []],
    });
  });

  it('keeps the text for excerpts, an empty line where there is no headline', async () => {
    writeRows(ROWS);
    await buildSearch(options());
    const text = (id: string) =>
      gunzipSync(readFileSync(join(dist, `search/index/text/${id}.bin`))).toString('utf8');
    expect(text('20260112-b')).toBe('大同 标题\n正文');
    expect(text('2026-d')).toBe('\n近日');
  });

  it('writes the same bytes for the same articles, whatever was there before', async () => {
    writeRows(ROWS);
    await buildSearch(options());
    const first = hashOfSearch();
    writeFileSync(join(dist, 'search/index/stale.bin'), 'left over');
    writeRows(ROWS.toReversed());
    await buildSearch(options());
    expect(hashOfSearch()).toBe(first);
  });

  it('names zones that are printed but in no registry entry', async () => {
    writeFileSync(
      options().discoveredFile,
      '[{"id": "ruicheng-jingkaiqu", "name": "芮城经济技术开发区", "mentions": 1}]',
    );
    writeRows([
      row('2024-x', '2024-01-01', { text: '新区', mentions: ['ruicheng-jingkaiqu', 'unheard-of'] }),
    ]);
    await buildSearch(options());
    expect(readManifest().parks).toEqual([
      {
        id: 'ruicheng-jingkaiqu',
        name: '芮城经济技术开发区',
        spelling: 'rui cheng jing ji ji shu kai fa qu',
        prefecture: null,
        parent: null,
      },
      { id: 'unheard-of', name: 'unheard-of', spelling: 'unheard-of', prefecture: null, parent: null },
    ]);
  });

  it('makes an index of an empty archive', async () => {
    writeRows([]);
    expect(await buildSearch(options())).toEqual({ shards: [] });
    expect(readManifest()).toEqual({ format: 2, shards: [], parks: [] });
    expect(readdirSync(join(dist, 'search'))).toContain('engine.js');
  });

  it.each([
    ['a line is no JSON', '{"id": \n', /articles\.jsonl:1: the line is no JSON .* Build the site anew/],
    ['a line is no article', '{"id":"x"}\n', /articles\.jsonl:1: the line is no article: .*title/],
    [
      'an article stands elsewhere',
      `${JSON.stringify({ ...ROWS[0], url: '/x/' })}\n`,
      /20240101-a: expected the url \/articles\/20240101-a\/, found \/x\//,
    ],
    [
      'a headline is not in the text',
      `${JSON.stringify({ ...ROWS[1], text: '正文' })}\n`,
      /20260112-b: the text does not begin with the headline "大同 标题"/,
    ],
    ['an id stands twice', `${JSON.stringify(ROWS[0])}\n`.repeat(2), /the id 20240101-a stands in two lines/],
  ])('says where and what is wrong when %s', async (_, lines, message) => {
    writeFileSync(join(dist, 'data', 'articles.jsonl'), lines);
    await expect(buildSearch(options())).rejects.toThrow(message);
  });

  it('says what to do when the site is not built', async () => {
    rmSync(join(dist, 'data'), { recursive: true });
    await expect(buildSearch(options())).rejects.toThrow(/is missing.*Build the site first: npm run build/);
  });
});
