import { describe, expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

const TEXTS = [
  '　　开发区把审批窗口搬到项目工地，帮助企业解决用水用电和用工难题，推动项目提前投产。',
  '　　在此基础上，园区还将围绕链主企业补齐配套短板，年内计划新建标准厂房六万平方米。',
  '　　企业负责人说，过去要跑半个月的手续，现在两天办完。',
];

const indented = (...lines: string[]) =>
  blocksOf(...lines)
    .filter(({ isIndented }) => isIndented)
    .map(({ text }) => text);

describe('lines that are set in', () => {
  test('are noted where a page sets its paragraphs so', () => {
    expect(indented('窗口搬到工地', ...TEXTS)).toEqual(TEXTS.map((line) => line.trim()));
  });

  test('by four narrow blanks too', () => {
    const lines = TEXTS.map((line) => line.replace('　　', '    '));
    expect(indented('窗口搬到工地', ...lines)).toHaveLength(3);
  });

  test('are not, where only headlines stand so, in the middle of their column', () => {
    const texts = TEXTS.map((line) => line.trim());
    expect(
      indented('　　窗口搬到工地', ...texts, '　　夜校开班', ...texts, '　　园区添绿', ...texts),
    ).toEqual([]);
  });

  test('are not, where all lines are, or only two', () => {
    expect(indented(...TEXTS)).toEqual([]);
    expect(indented('窗口搬到工地', ...TEXTS.slice(0, 2), '夜校开班')).toEqual([]);
  });
});
