import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parkSchema } from '../../src/archive/parks.ts';
import { ingestWhole } from '../../src/ingest/whole-archive.ts';
import { zones } from './ingest-folder.ts';
import { pageOf } from './page.ts';

const TEXT = pageOf(
  'A2 科学导报 2026年1月14日',
  '长治高新区',
  '',
  '召开工作会议',
  '',
  '科学导报讯 1月12日，长治高新区2026年工作会议召开。芮城经济技术开发区派员参加。会议指出，要帮助企业解决用工难题。',
  '',
  '在人企服务上下功夫，凝聚起推动高质量发展的磅礴力量。牛佳锡',
);

function reportOf(texts: Record<string, string>, errors: [string, string][] = []) {
  const dumps = Object.entries(texts).map(([name, text]) => ({
    name,
    open: () => ({ name, bytes: Buffer.from(text), sidecar: {} }),
  }));
  return ingestWhole({
    dumps,
    zones,
    ledger: [],
    errors: new Map(errors.map(([dump, error]) => [dump, [error]])),
  }).report;
}

describe('a dump that was read', () => {
  const { dumps, discoveredParks } = reportOf({ a: TEXT });
  const [dump] = dumps;

  test('is reported with its encoding and its articles', () => {
    expect(dump).toMatchObject({ dump: 'a', encoding: 'utf-8', withheld: 0 });
    expect(dump?.articles).toHaveLength(1);
    expect(dump).not.toHaveProperty('error');
  });

  test('with its furniture, its lines and the reason', () => {
    expect(dump?.furniture).toEqual([
      { lines: [1, 1], text: 'A2 科学导报 2026年1月14日', reason: 'page header' },
    ]);
  });

  test('with what is doubted, line by line', () => {
    expect(dump?.flags).toMatchObject([{ code: 'ocr-look-alike', dump: 'a', line: 8, severity: 'warning' }]);
  });

  test('and the zones that are in no list', () => {
    expect(discoveredParks).toMatchObject([
      { id: 'ruicheng-jingkaiqu', name: '芮城经济技术开发区', mentions: 1 },
    ]);
  });

  test('each with an entry to paste into the registry', () => {
    const [entry] = parse(discoveredParks[0]?.entry ?? '') as unknown[];
    expect(parkSchema.parse(entry)).toMatchObject({ id: 'ruicheng-jingkaiqu', shortName: '芮城经开区' });
  });
});

describe('a dump that failed', () => {
  test('is reported with why, in its place among the others', () => {
    const { dumps } = reportOf({ a: TEXT, c: TEXT }, [['b', 'The file is empty']]);
    expect(dumps.map(({ dump, error }) => [dump, error])).toEqual([
      ['a', undefined],
      ['b', 'The file is empty'],
      ['c', undefined],
    ]);
    expect(dumps[1]?.encoding).toBeNull();
  });

  test('may have been read all the same, its corrections being broken', () => {
    const { dumps, totals } = reportOf({ a: TEXT }, [['a', 'a.yaml:1: expected a reason']]);
    expect(dumps).toHaveLength(1);
    expect(dumps[0]).toMatchObject({ error: 'a.yaml:1: expected a reason', encoding: 'utf-8' });
    expect(totals).toMatchObject({ dumps: 1, failed: 1, articles: 1 });
  });
});

test('the totals count what the dumps hold', () => {
  const notice = pageOf('遗失声明', '', '李某身份证不慎遗失，号码11010519491231002X，声明作废。');
  const { dumps, totals } = reportOf({ a: TEXT, b: TEXT, c: notice }, [['d', 'empty']]);
  expect(totals).toMatchObject({
    dumps: 4,
    failed: 1,
    articles: 2,
    duplicates: 1,
    withheld: 1,
    furniture: 2,
  });
  expect(totals.flags).toBe(dumps.reduce((sum, dump) => sum + dump.flags.length, 0));
});

test('nothing at all makes an empty report', () => {
  expect(reportOf({})).toEqual({
    dumps: [],
    discoveredParks: [],
    coverage: { years: [], parks: [] },
    unread: [],
    totals: {
      dumps: 0,
      failed: 0,
      articles: 0,
      duplicates: 0,
      withheld: 0,
      withdrawn: 0,
      furniture: 0,
      flags: 0,
    },
  });
});

test('no report holds a personal number', () => {
  const json = JSON.stringify(reportOf({ a: TEXT.replace('会议指出', '电话13800138000。会议指出') }));
  expect(json).not.toContain('13800138000');
  expect(json).toContain('personal-number-in-dump');
});

describe('the archive’s coverage', () => {
  const OTHER = TEXT.replaceAll('长治', '阳泉')
    .replaceAll('2026', '2025')
    .replace('帮助企业', '为企业分忧，');
  const { coverage } = reportOf({ a: TEXT, b: TEXT, c: OTHER, d: TEXT.replaceAll(/20\d\d年/g, '') });

  test('counts the articles of each year, the latest first, without copies', () => {
    expect(coverage.years).toEqual([
      { year: '2026', articles: 1 },
      { year: '2025', articles: 1 },
    ]);
  });

  test('and those of each zone, by the name that is printed most', () => {
    expect(coverage.parks).toEqual([
      { id: 'changzhi-gaoxinqu', name: '长治高新区', articles: 1 },
      { id: 'yangquan-gaoxinqu', name: '阳泉高新区', articles: 1 },
    ]);
  });
});

test('what was made of a dump is told article by article', () => {
  const [dump] = reportOf({ a: TEXT }).dumps;
  expect(dump?.made).toEqual([
    {
      id: dump?.articles[0],
      headline: '长治高新区 召开工作会议',
      type: 'brief',
      date: '2026-01-12',
      parks: ['changzhi-gaoxinqu'],
      lines: [[2, 8]],
    },
  ]);
});
