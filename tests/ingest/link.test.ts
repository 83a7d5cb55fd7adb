import { describe, expect, test } from 'vitest';
import { linkParts, type Part } from '../../src/ingest/link.ts';

function makePart(id: string, fields: Partial<Part>): Part {
  return {
    id,
    dump: id,
    title: null,
    parks: ['changzhi-gaoxinqu'],
    mentions: [],
    issue: issue(null, null),
    continuedFrom: null,
    continuesOn: null,
    headingStyle: null,
    ...fields,
  };
}

const issue = (page: string | null, date: string | null = '2026-01-14') => ({ date, page, basis: null });
const makeEnding = (fields: Partial<Part> = {}) =>
  makePart('ending', { continuesOn: 'A3', issue: issue('A1'), ...fields });
const makeRest = (fields: Partial<Part> = {}) =>
  makePart('rest', { continuedFrom: 'A1', issue: issue('A3'), ...fields });
const linksOf = (...parts: Part[]) => Object.fromEntries(linkParts(parts));

describe('the parts of an article are linked', () => {
  test('both ways', () => {
    expect(linksOf(makeRest(), makeEnding())).toEqual({
      ending: { continuedBy: 'rest' },
      rest: { continues: 'ending' },
    });
  });

  test('where neither page prints its number', () => {
    const links = linksOf(makeEnding({ issue: issue(null) }), makeRest({ issue: issue(null) }));
    expect(links.rest).toEqual({ continues: 'ending' });
  });

  test('where one issue is only estimated', () => {
    const links = linksOf(makeEnding({ issue: issue('A1', '2026-01~') }), makeRest());
    expect(links.rest).toEqual({ continues: 'ending' });
  });

  test('where the rest only mentions the zone', () => {
    const links = linksOf(makeEnding(), makeRest({ parks: [], mentions: ['changzhi-gaoxinqu'] }));
    expect(links.rest?.continues).toBe('ending');
  });

  test('where one names no zone, but each names the page of the other', () => {
    expect(linksOf(makeEnding(), makeRest({ parks: [] })).rest?.continues).toBe('ending');
    expect(linksOf(makeEnding({ parks: [] }), makeRest()).rest).toEqual({ continues: 'ending' });
  });

  test('where the headline is printed again, blanks aside', () => {
    const ending = makeEnding({ title: '抓项目 促投产', issue: issue(null) });
    const rest = makeRest({ title: '抓项目促投产', parks: ['datong-jingkaiqu'], issue: issue(null) });
    expect(linksOf(ending, rest).rest).toEqual({ continues: 'ending' });
  });

  test('over three pages', () => {
    const middle = makePart('middle', { continuedFrom: 'A1', continuesOn: 'A4', issue: issue('A3') });
    const last = makePart('last', { continuedFrom: 'A3', issue: issue('A4') });
    expect(linksOf(makeEnding(), middle, last)).toEqual({
      ending: { continuedBy: 'middle' },
      middle: { continues: 'ending', continuedBy: 'last' },
      last: { continues: 'middle' },
    });
  });

  test('and one that names no zone is about the nearest that does', () => {
    const middle = makePart('middle', {
      continuedFrom: 'A1',
      continuesOn: 'A4',
      issue: issue('A3'),
      parks: [],
    });
    const last = makePart('last', { continuedFrom: 'A3', issue: issue('A4'), parks: [] });
    const links = linksOf(makeEnding(), middle, last);
    expect(links.last).toEqual({ continues: 'middle', parks: ['changzhi-gaoxinqu'] });
    expect(links.middle?.parks).toEqual(['changzhi-gaoxinqu']);
    expect(linksOf(makeEnding({ parks: [] }), makeRest({ parks: [] })).rest).toEqual({ continues: 'ending' });
  });
});

describe('two texts are not linked', () => {
  test.each([
    ['of different zones', makeEnding(), makeRest({ parks: ['yangquan-gaoxinqu'] })],
    ['of different days', makeEnding(), makeRest({ issue: issue('A3', '2026-01-16') })],
    ['of different months', makeEnding({ issue: issue('A1', '2025-12~') }), makeRest()],
    ['where the page is another than the mark says', makeEnding({ continuesOn: 'A4' }), makeRest()],
    ['where the mark names another page', makeEnding(), makeRest({ continuedFrom: 'A2' })],
    ['where neither goes on', makeEnding({ continuesOn: null }), makeRest()],
  ])('%s', (_, ending, rest) => {
    expect(linksOf(ending, rest)).toEqual({});
  });

  test('where no zone is named and the headlines differ', () => {
    expect(linksOf(makeEnding({ title: '小城蝶变', parks: [] }), makeRest({ title: '招聘会举办' }))).toEqual(
      {},
    );
  });

  test('of one dump', () => {
    expect(linksOf(makeEnding(), makeRest({ dump: 'ending' }))).toEqual({});
  });

  test('where several fit as well as each other', () => {
    expect(linksOf(makeEnding(), makeEnding({ id: 'another', dump: 'another' }), makeRest())).toEqual({});
    const second = makePart('second', { continuedFrom: 'A1', issue: issue('A3') });
    expect(linksOf(makeEnding(), makeRest(), second)).toEqual({});
  });
});

test('two parts that each name the other’s page are linked one way', () => {
  const first = makePart('first', { continuedFrom: 'A3', continuesOn: 'A3', issue: issue('A1') });
  const second = makePart('second', { continuedFrom: 'A1', continuesOn: 'A1', issue: issue('A3') });
  const links = linksOf(first, second);
  expect(Object.values(links).filter(({ continuedBy }) => continuedBy !== undefined)).toHaveLength(1);
});

describe('of several that fit, the best is taken', () => {
  test('printed on the same day, where the other is only estimated', () => {
    const estimated = makeEnding({ id: 'other', dump: 'other', issue: issue('A1', '2026-01~') });
    expect(linksOf(estimated, makeEnding(), makeRest()).rest).toEqual({ continues: 'ending' });
  });

  test('that shares a zone, were it only mentioned', () => {
    const rest = makeRest({ parks: [], mentions: ['changzhi-gaoxinqu'] });
    const nowhere = makeEnding({ id: 'other', dump: 'other', parks: [] });
    expect(linksOf(nowhere, makeEnding(), rest).rest?.continues).toBe('ending');
  });

  test('with the same headline', () => {
    const other = makeEnding({ id: 'other', dump: 'other', title: '小城蝶变' });
    const rest = makeRest({ title: '抓项目' });
    expect(linksOf(other, makeEnding({ title: '抓项目' }), rest).rest).toEqual({ continues: 'ending' });
  });

  test('with section headings that are built alike', () => {
    const other = makeEnding({ id: 'other', dump: 'other', headingStyle: 'numbered 1 ' });
    const ending = makeEnding({ headingStyle: 'plain 1 以' });
    expect(linksOf(other, ending, makeRest({ headingStyle: 'plain 1 以' })).rest).toEqual({
      continues: 'ending',
    });
  });
});
