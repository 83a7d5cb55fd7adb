import { describe, expect, test } from 'vitest';
import {
  isOfOtherMatter,
  isSameOfOtherMatter,
  namesMatterOutside,
} from '../../../src/ingest/stray/other-matter.ts';
import { zones } from '../ingest-folder.ts';

const TEXT = '1月12日，长治高新区新签约项目20个，总投资1,250亿元，其中3.5亿元已经到位，带动就业800人。';

/** Whether the text and the same with other words in it are of different matters. */
const isOther = (words: string, others: string) => isOfOtherMatter(TEXT, TEXT.replace(words, others), zones);

describe('two texts tell of different matters', () => {
  test.each([
    ['长治高新区', '阳泉高新区'],
    ['长治高新区', '大同经济技术开发区'],
    ['1月12日', '1月13日'],
    ['20个，总投资1,250', '36个，总投资1,980'],
    ['800人', '950人'],
  ])('with %s in one and %s in the other', (words, others) => {
    expect(isOther(words, others)).toBe(true);
  });
});

describe('two texts tell of the same', () => {
  test.each([
    ['长治', '长冶'],
    ['长治高新区', '长治开发区'],
    ['1月12日', '1月l2日'],
    ['1,250', '1250'],
    ['1,250', '1,260'],
    ['3.5', '35'],
    ['800人', '80O人'],
    ['就业', '就亚'],
    ['长治高新区', ''],
  ])('where %s was read as %s', (words, others) => {
    expect(isOther(words, others)).toBe(false);
  });

  test('where a place that no registry knows was misread', () => {
    const named = (zone: string) => `${zone}召开工作会议`;
    expect(isOfOtherMatter(named('长治高新技术产业开发区'), named('长冶高新技术产业开发区'), zones)).toBe(
      false,
    );
  });
});

describe('a piece of a text', () => {
  test('names no zone and no day but the text’s', () => {
    const piece = TEXT.slice(0, 20);
    expect(namesMatterOutside(piece, TEXT, zones)).toBe(false);
    expect(namesMatterOutside(piece.replace('长治', '阳泉'), TEXT, zones)).toBe(true);
    expect(namesMatterOutside(piece.replace('12日', '15日'), TEXT, zones)).toBe(true);
  });
});

describe('two lines say the same of different matters', () => {
  test('where little but zone, day and figures differs', () => {
    expect(isSameOfOtherMatter('长治高新区召开工作会议', '阳泉高新区召开工作会议', zones)).toBe(true);
    expect(isSameOfOtherMatter('长治高新区召开工作会议', '长治高新区召开工作会议', zones)).toBe(false);
  });

  test('not where they have no more in common than being short, or lines of a newspaper', () => {
    expect(isSameOfOtherMatter('长治高新区', '阳泉高新区', zones)).toBe(false);
    expect(isSameOfOtherMatter('长治高新区召开工作会议', '阳泉高新区一企业上市交易', zones)).toBe(false);
  });
});
