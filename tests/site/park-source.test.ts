import { expect, test } from 'vitest';
import { sourceInWords } from '../../src/site/park-source.ts';

test('a dump leads to its sheet where the archive has it', () => {
  expect(sourceInWords('dump 001_02', () => true)).toMatchObject({
    words: '版面 001_02',
    href: '/sheets/001_02/',
    external: false,
  });
  expect(sourceInWords('dump 001_02', () => false).href).toBeNull();
});

test('an address is called by its host, with what is said of it', () => {
  expect(sourceInWords('https://example.org/a.csv (国家统计局统计用区划代码)', () => false)).toEqual({
    words: 'example.org',
    href: 'https://example.org/a.csv',
    external: true,
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
