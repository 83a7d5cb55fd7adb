import { describe, expect, it } from 'vitest';
import { explainNothingFound, shortenTerm } from '../../../src/search/page/nothing-found.ts';
import { readState, writeState } from '../../../src/search/page/state.ts';

const stateOf = (address: string) => readState(new URLSearchParams(address));
const one = [{ term: '开发区', total: 0 }];

describe('when nothing is found, the page', () => {
  it('says that the words are printed nowhere only if they are', () => {
    const { fact, advice } = explainNothingFound({
      state: stateOf('q=开发区'),
      terms: one,
      unfiltered: null,
      withoutExclusions: null,
      nearby: [],
    });
    expect(fact).toBe('没有一篇文章印有“开发区”这几个字。');
    expect(advice.map(({ text }) => text)).toEqual([
      '换一种说法，或减去几个字再试；搜索只找字句本身，不作近义联想。',
    ]);
    const outside = explainNothingFound({
      state: stateOf('q=开发区&from=1999'),
      terms: one,
      unfiltered: 0,
      withoutExclusions: null,
      nearby: [],
    });
    expect(outside.fact).toBe('没有一篇文章印有“开发区”这几个字。');
  });

  it('says that nothing is within the chosen range, and how many there are without it', () => {
    const state = stateOf('q=开发区&park=x&to=1999&order=oldest');
    const { fact, advice } = explainNothingFound({
      state,
      terms: one,
      unfiltered: 34,
      withoutExclusions: null,
      nearby: [],
    });
    expect(fact).toBe('所选范围内没有文章印有“开发区”这几个字。');
    expect(advice).toEqual([
      {
        text: '不限开发区、时间，有34篇。',
        link: { text: '看全部', href: writeState(stateOf('q=开发区&order=oldest')) },
      },
    ]);
  });

  it('shows the counts of several words, and of none says so', () => {
    const several = { state: stateOf('q=a b&type=news'), terms: [...one, { term: '储能', total: 2 }] };
    expect(
      explainNothingFound({ ...several, unfiltered: 3, withoutExclusions: null, nearby: [] }),
    ).toMatchObject({
      fact: '所选范围内没有文章同时含有这些词。分开来看：',
      showsTerms: true,
    });
    expect(explainNothingFound({ ...several, unfiltered: 0, withoutExclusions: null, nearby: [] }).fact).toBe(
      '没有一篇文章同时含有这些词。分开来看：',
    );
    expect(
      explainNothingFound({
        state: stateOf('type=news'),
        terms: [],
        unfiltered: 3,
        withoutExclusions: null,
        nearby: [],
      }).fact,
    ).toBe('所选范围内没有文章。');
    expect(
      explainNothingFound({
        state: stateOf('q=-的'),
        terms: [],
        unfiltered: null,
        withoutExclusions: null,
        nearby: [],
      }).fact,
    ).toBe('没有符合条件的文章。');
  });

  it('advises other words only where none are nearly the same', () => {
    const found = [{ term: '开发区', total: 4 }];
    const { advice } = explainNothingFound({
      state: stateOf('q=井发区'),
      terms: [{ term: '井发区', total: 0 }],
      unfiltered: null,
      withoutExclusions: null,
      nearby: [{ term: '井发区', found }],
    });
    expect(advice).toEqual([]);
  });

  it('says that all that is found is excluded, and leads to it', () => {
    const { fact, showsTerms, advice } = explainNothingFound({
      state: stateOf('q=开发区 储能 -区'),
      terms: [
        { term: '开发区', total: 9 },
        { term: '储能', total: 2 },
      ],
      unfiltered: null,
      withoutExclusions: { query: '开发区 储能', total: 2 },
      nearby: [],
    });
    expect(fact).toBe('找到的文章都含有要排除的字句。');
    expect(showsTerms).toBe(false);
    expect(advice).toEqual([
      { text: '不作排除，有2篇。', link: { text: '看这些', href: writeState(stateOf('q=开发区 储能')) } },
    ]);
  });

  it('offers to turn round a range that ends before it begins', () => {
    const state = stateOf('q=开发区&from=2026&to=2024-03');
    const [first] = explainNothingFound({
      state,
      terms: one,
      unfiltered: 34,
      withoutExclusions: null,
      nearby: [],
    }).advice;
    expect(first).toEqual({
      text: '起始的2026晚于截止的2024-03，这样的范围里不会有文章。',
      link: { text: '改为从2024-03到2026', href: writeState({ ...state, from: '2024-03', to: '2026' }) },
    });
  });

  it.each(['from=2024&to=2024', 'from=2024-05&to=2024', 'from=2024&to=2024-05', 'from=2026', 'to=2024'])(
    'finds nothing wrong with the range %s',
    (range) => {
      const { advice } = explainNothingFound({
        state: stateOf(`q=a&${range}`),
        terms: one,
        unfiltered: 1,
        withoutExclusions: null,
        nearby: [],
      });
      expect(advice.map(({ text }) => text)).toEqual(['不限时间，有1篇。']);
    },
  );

  it('names a pasted page by its beginning, and cuts no character in half', () => {
    expect(shortenTerm('区'.repeat(40))).toBe('区'.repeat(40));
    expect(shortenTerm('😀'.repeat(41))).toBe(`${'😀'.repeat(40)}……`);
  });
});
