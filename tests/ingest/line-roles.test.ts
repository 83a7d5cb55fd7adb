import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, type PageDraft, type Segment } from '../../src/ingest/draft.ts';
import { rolesOfLines, runsOfLines } from '../../src/ingest/line-roles.ts';
import { split } from '../../src/archive/split.ts';

const makeDraft = (segments: Segment[]): Draft => ({ ...emptyDraft(), segments });

function makePage(drafts: Draft[], furniture: PageDraft['furniture'] = []): PageDraft {
  return { drafts, furniture, issue: { date: null, page: null, basis: null }, flags: [] };
}

const segment = (line: number, role: Segment['role'], text = '文'): Segment => ({ line, role, text });

test('an article may have more lines than a call takes arguments', () => {
  const count = 130_000;
  const draft = makeDraft(Array.from({ length: count }, (_, index) => segment(index + 1, 'body')));
  expect(runsOfLines(draft, split('文\n'.repeat(count)))).toEqual([[1, count]]);
});

describe('the role of a line', () => {
  test('is that of the first thing it holds', () => {
    const page = makePage([
      makeDraft([segment(1, 'label'), segment(1, 'headline'), segment(2, 'body'), segment(2, 'byline')]),
    ]);
    expect(rolesOfLines(page).map(({ role }) => role)).toEqual(['label', 'body']);
  });

  test('is that of what a heading mark marks', () => {
    expect(rolesOfLines(makePage([makeDraft([segment(1, 'mark', '## '), segment(1, 'headline')])]))).toEqual([
      { from: 1, to: 1, role: 'headline', article: 0 },
    ]);
  });

  test('is a mark where nothing else stands there', () => {
    expect(rolesOfLines(makePage([makeDraft([segment(1, 'mark', '（上接A1版）')])]))[0]?.role).toBe('mark');
  });

  test('tells the page header from other furniture', () => {
    const furniture = (['header', 'column'] as const).map((kind, index) => ({
      lines: [index + 1, index + 1] as [number, number],
      text: '文',
      kind,
      segments: [segment(index + 1, 'furniture')],
    }));
    expect(rolesOfLines(makePage([], furniture))).toEqual([
      { from: 1, to: 1, role: 'header', article: null },
      { from: 2, to: 2, role: 'furniture', article: null, reason: 'column' },
    ]);
  });

  test('hides a second copy of what is withheld, and says nothing of it', () => {
    const text = '身份证号［身份证号已隐去］';
    const copy = { lines: [1, 1] as [number, number], text, kind: 'stray' as const };
    const furniture = [{ ...copy, segments: [segment(1, 'furniture', text)] }];
    expect(rolesOfLines(makePage([], furniture))).toEqual([
      { from: 1, to: 1, role: 'withheld', article: null },
    ]);
  });

  test('comes in the order of the page, with the article it belongs to', () => {
    const page = makePage([
      makeDraft([segment(1, 'headline'), segment(5, 'body')]),
      makeDraft([segment(3, 'body')]),
    ]);
    expect(rolesOfLines(page).map(({ from, article }) => [from, article])).toEqual([
      [1, 0],
      [3, 1],
      [5, 0],
    ]);
  });
});

test('lines in a row that are the same are one run', () => {
  const page = makePage([
    makeDraft([segment(1, 'headline'), segment(3, 'body'), segment(5, 'body'), segment(9, 'body')]),
    makeDraft([segment(7, 'body')]),
  ]);
  expect(rolesOfLines(page).map(({ from, to, article }) => [from, to, article])).toEqual([
    [1, 1, 0],
    [3, 5, 0],
    [7, 7, 1],
    [9, 9, 0],
  ]);
});

describe('the runs of lines of an article', () => {
  const lines = split('一\n\n三\n\n\n六\n七\n八');
  const runsOf = (...own: number[]) =>
    runsOfLines(makeDraft(own.map((line) => segment(line, 'body'))), lines);

  test('take in the blank lines between two of its lines', () => {
    expect(runsOf(1, 3, 6)).toEqual([[1, 6]]);
  });

  test('are parted by a line of another article', () => {
    expect(runsOf(1, 3, 7, 8)).toEqual([
      [1, 3],
      [7, 8],
    ]);
  });

  test('do not reach beyond its last line', () => {
    expect(runsOf(3)).toEqual([[3, 3]]);
  });
});
