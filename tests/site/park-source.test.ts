import { expect, test } from 'vitest';
import { sourceInWords, sourceRemark, sourcesInWords } from '../../src/site/park-source.ts';

test('a dump leads to its sheet where the archive has it', () => {
  expect(sourceInWords('dump 001_02', () => true)).toMatchObject({
    words: '版面 001_02',
    href: '/sheets/001_02/',
    kind: 'page',
  });
  expect(sourceInWords('dump 001_02', () => false).href).toBeNull();
});

test('an address is called by its host, with what is said of it', () => {
  expect(sourceInWords('https://example.org/a.csv (国家统计局统计用区划代码)', () => false)).toEqual({
    words: 'example.org',
    href: 'https://example.org/a.csv',
    kind: 'website',
    note: '国家统计局统计用区划代码',
  });
  expect(sourceInWords('https://example.org/', () => false).note).toBeNull();
});

test.each([
  ['general knowledge', '一般了解'],
  ['machine-compiled list (name only)', '机器汇编的名单（仅有名称）'],
  ['public index, name only (太原不锈钢产业园区)', '公开索引，仅有名称（太原不锈钢产业园区）'],
  ['右玉示范区刊物2022年1期, list of 12 zones (2021-06)', '右玉示范区刊物2022年1期，列有12个示范区(2021-06)'],
])('%s is said in Chinese', (source, words) => {
  expect(sourceInWords(source, () => false)).toMatchObject({ words, href: null });
});

test('no script comes in as an address', () => {
  expect(sourceInWords('javascript:alert(1)', () => false).href).toBeNull();
});

test.each([
  ['https://swt.shanxi.gov.cn/zwgk/1.html', 'government'],
  ['http://gov.cn/', 'government'],
  ['https://www.gov.cn:8443/a', 'government'],
  ['https://gov.cn.example.com/', 'website'],
  ['https://mygov.cn/', 'website'],
  ['http://www.sxqnb.com.cn/html/1.html', 'website'],
  ['general knowledge', 'other'],
])('%s is a source of the kind %s', (source, kind) => {
  expect(sourceInWords(source, () => false).kind).toBe(kind);
});

test('sources are counted by kind, and it is said when none is an authority', () => {
  const [website, page, government] = [
    { kind: 'website' },
    { kind: 'page' },
    { kind: 'government' },
  ] as const;
  expect(sourcesInWords([website, page, website])).toBe('本报版面1条、其他网站2条，没有政府网站的资料');
  expect(sourcesInWords([website, government])).toBe('政府网站1条、其他网站1条');
});

test('what an address is stands behind it, with its note', () => {
  expect(sourceRemark({ kind: 'website', note: '国家统计局统计用区划代码' })).toBe(
    '其他网站，国家统计局统计用区划代码',
  );
  expect(sourceRemark({ kind: 'government', note: null })).toBe('政府网站');
  expect(sourceRemark({ kind: 'page', note: null })).toBe('');
});
