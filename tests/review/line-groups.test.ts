import { describe, expect, it } from 'vitest';
import { flag } from '../../src/archive/flags.ts';
import type { LineRole } from '../../src/archive/sheet.ts';
import type { Doubt } from '../../src/review/doubt.ts';
import { groupLines } from '../../src/review/line-groups.ts';
import type { SheetLine } from '../../src/site/sheet-view.ts';
import { makeArticle } from '../fixtures/article.ts';

function makeLine(number: number, article: string | null, role: LineRole = 'body'): SheetLine {
  return { number, role, text: '文字', article, opens: false };
}

function articleOn(id: string, ...lines: [number, number][]) {
  return makeArticle({ id, source: { dump: 'd', lines, sha256: 'a'.repeat(64) } });
}

function doubtAt(line: number): Doubt {
  return {
    flag: flag('cut-short', 'd', line, ''),
    article: null,
    isHidden: false,
    words: null,
    isSettled: false,
  };
}

describe('grouping lines', () => {
  it('keeps neighbouring lines of an article together, and shows the article once, beside its first lines', () => {
    const lines = [
      makeLine(1, null, 'header'),
      makeLine(3, 'one'),
      makeLine(5, 'one'),
      makeLine(7, 'two'),
      makeLine(9, 'one'),
    ];
    const { groups } = groupLines(lines, [articleOn('one', [3, 5], [9, 9]), articleOn('two', [7, 7])], []);
    expect(
      groups.map(({ article, lines: own, shown }) => [article, own.map(({ number }) => number), shown]),
    ).toEqual([
      [null, [1], []],
      ['one', [3, 5], ['one']],
      ['two', [7], ['two']],
      ['one', [9], []],
    ]);
  });

  it('shows an article that has no line of its own beside the line it stands in', () => {
    const { groups } = groupLines(
      [makeLine(1, 'one'), makeLine(5, 'three')],
      [articleOn('one', [1, 1]), articleOn('two', [1, 1]), articleOn('three', [5, 5])],
      [],
    );
    expect(groups.map(({ shown }) => shown)).toEqual([['one', 'two'], ['three']]);
  });

  it('puts each doubt with its line, or the last line shown before it, and numbers them in order', () => {
    const { whole, groups } = groupLines(
      [makeLine(2, 'one'), makeLine(6, 'one')],
      [articleOn('one', [2, 6])],
      [doubtAt(0), doubtAt(2), doubtAt(4), doubtAt(6)],
    );
    expect(whole.map(({ number }) => number)).toEqual([1]);
    expect(groups[0]?.lines.map(({ doubts }) => doubts.map(({ number }) => number))).toEqual([[2, 3], [4]]);
  });

  it('has no groups where there are no lines', () => {
    expect(groupLines([], [], [doubtAt(3)])).toMatchObject({ groups: [], whole: [{ number: 1 }] });
  });
});
