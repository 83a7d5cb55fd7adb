import { describe, expect, test } from 'vitest';
import { rulingsOf } from '../../src/ingest/rulings.ts';
import { blocksOf } from './page.ts';

const BLOCKS = blocksOf(
  '## 长治高新区 召开会议',
  '会议指出，要抓项目。',
  '会议强调，要促投产。',
  '会议指出，要优服务。',
);
const reason = '版面如此';
const rule = (...corrections: Parameters<typeof rulingsOf>[0]) => rulingsOf(corrections, BLOCKS);

describe('an editor’s word finds its line', () => {
  test.each([
    ['split', 'begins'],
    ['join', 'goes on'],
    ['drop', 'left out'],
  ] as const)('of %s', (change, ruling) => {
    const { rulings, faults } = rule({ [change]: '会议强调', reason });
    expect([...rulings]).toEqual([[3, ruling]]);
    expect(faults).toEqual([]);
  });

  test('with its heading mark or without, whatever its blanks', () => {
    expect([...rule({ split: '长治高新区召开', reason }).rulings.keys()]).toEqual([1]);
    expect([...rule({ split: '## 长治高新区', reason }).rulings.keys()]).toEqual([1]);
  });
});

describe('it is a fault', () => {
  test('where no line begins so, with the nearest that does', () => {
    const { rulings, faults } = rule({ drop: '会议强凋', reason });
    expect(rulings.size).toBe(0);
    expect(faults).toEqual([
      'drop: no line of the page begins with “会议强凋”. The nearest is “会议强调”. Copy the first words from the dump, or delete the correction.',
    ]);
  });

  test('where several do', () => {
    expect(rule({ join: '会议指出', reason }).faults).toEqual([
      'join: 2 lines of the page begin with “会议指出”, expected exactly one. Give more of its words.',
    ]);
  });

  test('where the first line of the page is to be joined to the article above', () => {
    const { rulings, faults } = rule({ join: '长治高新区', reason });
    expect(rulings.size).toBe(0);
    expect(faults).toEqual(['join: no article stands above line 1 that it could belong to.']);
  });

  test('where another entry names the same line', () => {
    const { rulings, faults } = rule({ split: '会议强调', reason }, { drop: '会议强调', reason });
    expect([...rulings]).toEqual([[3, 'begins']]);
    expect(faults).toEqual(['drop: another entry names line 3 already. Keep one of the two.']);
  });
});
