import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenFilters,
  hasFilter,
  isBlank,
  isInChosenRange,
  queryOptions,
  readState,
  type SearchState,
  withoutFilters,
  writeState,
} from '../../../src/search/page/state.ts';

const blank: SearchState = {
  query: '',
  park: [],
  prefecture: [],
  mentions: false,
  type: [],
  author: [],
  from: '',
  to: '',
  order: 'best',
  literal: false,
};
const date = fc.constantFrom('', '2024', '2024-03', '2024-03-05');
const anyState: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  park: fc.uniqueArray(fc.constantFrom('datong-jingkaiqu', 'changzhi-gaoxinqu')),
  prefecture: fc.uniqueArray(fc.constantFrom('大同市', '长治市')),
  mentions: fc.boolean(),
  type: fc.uniqueArray(fc.constantFrom('news', 'brief')),
  author: fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' })),
  from: date,
  to: date,
  order: fc.constantFrom('best', 'newest', 'oldest'),
  literal: fc.boolean(),
});

describe('the address of the search page', () => {
  it('says everything that the page shows', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
      }),
    );
  });

  it('says nothing of what was not asked for', () => {
    expect(writeState({ ...blank, query: '零碳' })).toBe('?q=%E9%9B%B6%E7%A2%B3');
  });

  it('passes over what no form could have written', () => {
    expect(readState(new URLSearchParams('q=%0A&from=now&to=2026-13&order=random&mentions=yes'))).toEqual(
      blank,
    );
  });
});

describe('a state', () => {
  it('asks the engine for nothing that was left open', () => {
    expect(Object.values(queryOptions(blank)).filter((value) => value !== undefined)).toEqual([
      false,
      'best',
      false,
    ]);
    expect(queryOptions({ ...blank, park: ['x'], from: '2024' })).toMatchObject({
      parks: ['x'],
      from: '2024',
    });
  });

  it('is blank without words and filters', () => {
    expect(isBlank({ ...blank, query: ' \u3000', order: 'oldest' })).toBe(true);
    expect(isBlank({ ...blank, type: ['news'] })).toBe(false);
  });

  it('can be widened to the words alone', () => {
    const state = { ...blank, query: '零碳', park: ['x'], mentions: true, to: '2024', literal: true };
    expect(hasFilter(state)).toBe(true);
    expect(withoutFilters(state)).toEqual({ ...blank, query: '零碳', literal: true });
  });

  it('names what is chosen besides words as the form does', () => {
    expect(chosenFilters({ ...blank, query: '零碳', mentions: true })).toEqual([]);
    expect(chosenFilters({ ...blank, park: ['x'], type: ['news'], from: '2024', to: '2026' })).toEqual([
      '开发区',
      '体裁',
      '时间',
    ]);
  });

  it('tells what lies wholly in its range', () => {
    const state = { ...blank, from: '2024-03', to: '2026' };
    expect(
      ['2024-02', '2024-03', '2026-12', '2027-01'].map((month) => isInChosenRange(state, month)),
    ).toEqual([false, true, true, false]);
    expect(isInChosenRange({ ...blank, from: '2024-03-05' }, '2024-03')).toBe(false);
    expect(isInChosenRange({ ...blank, to: '2024-03-05' }, '2024-03')).toBe(false);
    expect(isInChosenRange(blank, '2024-03')).toBe(false);
  });
});
