import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../src/archive/mask.ts';
import { split } from '../../src/archive/split.ts';

const textsOf = (text: string) => split(text).map((line) => line.text);

describe('lines are counted as an editor counts them', () => {
  test('from one, blank lines too', () => {
    expect(split('甲\n\n乙')).toEqual([
      { number: 1, text: '甲' },
      { number: 2, text: '' },
      { number: 3, text: '乙' },
    ]);
  });

  test('whatever machine the file came from', () => {
    expect(textsOf('甲\r\n乙\n丙\r丁')).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('and a line end at the end leaves an empty line', () => {
    expect(textsOf('甲\n')).toEqual(['甲', '']);
  });

  test('as masking counts them', () => {
    const text = '甲\r乙\r\n丙\n13800138000';
    expect(split(text)).toHaveLength(maskPersonal(text).masked[0]?.line ?? 0);
  });
});

describe('a line is taken as printed', () => {
  test('with blanks at its ends, tabs and full-width blanks', () => {
    expect(textsOf(' \u3000甲\t乙 ')).toEqual([' \u3000甲\t乙 ']);
  });

  test('but control characters become blanks', () => {
    expect(textsOf('甲\u0000乙\u0007丙\u001b丁\u0085戊\f己')).toEqual(['甲 乙 丙 丁 戊 己']);
  });
});
