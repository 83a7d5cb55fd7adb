import { describe, expect, test } from 'vitest';
import type { Article, ArticleDocument } from '../../src/archive/article.ts';
import { linkParts } from '../../src/ingest/link.ts';
import { makeArticle } from '../fixtures/article.ts';

function makePart(id: string, fields: Partial<Article>): ArticleDocument {
  const source = { dump: id, lines: [[1, 2]] as [number, number][], sha256: 'a'.repeat(64) };
  return { article: makeArticle({ id, source, ...fields }), body: [] };
}

const issue = (page: string | null, date: string | null = '2026-01-14') => ({ date, page, basis: null });
const makeEnding = (fields: Partial<Article> = {}) =>
  makePart('ending', { continuesOn: 'A3', issue: issue('A1'), ...fields });
const makeRest = (fields: Partial<Article> = {}) =>
  makePart('rest', { continuedFrom: 'A1', issue: issue('A3'), ...fields });
const linksOf = (...documents: ArticleDocument[]) => Object.fromEntries(linkParts(documents));

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
    expect(links.rest).toEqual({ continues: 'ending' });
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

  test('of one dump', () => {
    const rest = makeRest();
    rest.article.source.dump = 'ending';
    expect(linksOf(makeEnding(), rest)).toEqual({});
  });

  test('where several fit', () => {
    expect(
      linksOf(makeEnding(), makePart('another', { ...makeEnding().article, id: 'another' }), makeRest()),
    ).toEqual({});
    const second = makePart('second', { continuedFrom: 'A1', issue: issue('A3') });
    expect(linksOf(makeEnding(), makeRest(), second)).toEqual({});
  });
});
