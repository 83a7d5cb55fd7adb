import { describe, expect, test } from 'vitest';
import { type Breakable, findBrokenWords } from '../../src/ingest/broken-words.ts';

function makeLine(text: string, fields: Partial<Breakable> = {}): Breakable {
  return {
    text,
    endsSentence: /[。！？]$/.test(text),
    caption: 0,
    isImprint: false,
    byline: null,
    tailByline: null,
    goesOn: 0,
    nextGoesOn: 0,
    ...fields,
  };
}

/** How sure it is that the first two lines are one. */
function surenessOf(...lines: Breakable[]): number {
  findBrokenWords(lines);
  return lines[0]?.nextGoesOn ?? 0;
}

describe('a word that a column broke in two is found', () => {
  test('where the whole word stands elsewhere on the page', () => {
    const lines = [makeLine('由行业协会信'), makeLine('息分会组织'), makeLine('协会信息分会成立。')];
    expect(surenessOf(...lines)).toBeGreaterThan(2);
    expect(lines[1]?.goesOn).toBe(lines[0]?.nextGoesOn);
  });

  test('where a line begins with a mark', () => {
    expect(surenessOf(makeLine('会议召开'), makeLine('，部署工作。'))).toBeGreaterThanOrEqual(3);
    expect(surenessOf(makeLine('推动达产'), makeLine('效，提升水平。'))).toBeGreaterThanOrEqual(3);
  });

  test('but not where that character is what the line above is about', () => {
    expect(surenessOf(makeLine('镁业再登高'), makeLine('镁，是最轻的金属材料。'))).toBe(0);
  });

  test('though a caption stands between the halves', () => {
    const caption = makeLine('会场。综改区供图', { caption: 5 });
    const lines = [makeLine('由行业协会信'), caption, makeLine('息分会组织'), makeLine('协会信息分会成立。')];
    expect(surenessOf(...lines)).toBeGreaterThan(2);
    expect(caption.goesOn).toBe(0);
  });

  test('where the character at the break was read twice', () => {
    expect(surenessOf(makeLine('产业园还请来设'), makeLine('设计专业的大学生。'))).toBeGreaterThan(1);
    expect(surenessOf(makeLine('产业园还请来设'), makeLine('计专业的大学生。'))).toBe(0);
  });

  test('never more surely than four', () => {
    const lines = [
      makeLine('会信'),
      makeLine('息，分会信息，会信息，会信息。'),
      makeLine('会信息，信息，会信息，。'),
    ];
    expect(surenessOf(...lines)).toBeLessThanOrEqual(4);
  });
});

describe('two lines are left apart', () => {
  test('where the first ends a sentence', () => {
    expect(surenessOf(makeLine('会议召开。'), makeLine('会议指出'), makeLine('开。会'))).toBe(0);
  });

  test('where nothing on the page joins them', () => {
    expect(surenessOf(makeLine('抓项目促投产'), makeLine('科学导报讯 会议召开。'))).toBe(0);
  });

  test('where a page has one line, or none', () => {
    expect(surenessOf(makeLine('抓项目促投产'))).toBe(0);
    expect(surenessOf()).toBe(0);
  });
});
