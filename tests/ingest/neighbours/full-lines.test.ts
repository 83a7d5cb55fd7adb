import { describe, expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

describe('a line fills its column', () => {
  const COLUMN = [
    '本报讯 3月4日，沁源经济技术开发区的一处供',
    ...Array.from({ length: 14 }, () => '热改造工地上，挖掘机正沿着新放的白线开挖管'),
    '网，工期只要四个月。',
    '向光而行',
  ];
  const full = (...lines: string[]) => blocksOf(...lines).filter(({ fillsColumn }) => fillsColumn).length;

  test('where a page was read line by line', () => {
    expect(full(...COLUMN)).toBe(15);
  });

  test('but not below a blank line, where only headlines and first lines stand', () => {
    const headline = '晋城光机电产业集群正在加速崛起再添新动能';
    expect(headline).toHaveLength(20);
    const found = blocksOf(...COLUMN, '', headline, ...COLUMN).filter(({ fillsColumn }) => fillsColumn);
    expect(found.map(({ text }) => text)).not.toContain(headline);
    expect(found).toHaveLength(30);
  });

  test('but not on a page of paragraphs, nor on one of a few lines', () => {
    expect(full(...COLUMN, ...COLUMN.map((line) => line.repeat(4)))).toBe(0);
    expect(full(...COLUMN.slice(0, 8))).toBe(0);
  });
});
