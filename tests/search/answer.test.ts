import { describe, expect, it } from 'vitest';
import { Answer } from '../../src/search/answer.ts';
import type { Find } from '../../src/search/ask-shard.ts';

const part = (name: string, offset: number) => ({
  entry: { name, year: name === 'undated' ? null : Number(name.slice(0, 4)), articles: 2, table: '' },
  offset,
});
const find = (id: string, row: number, more: Partial<Find> = {}): Find => ({
  id,
  row,
  termsInHeadline: 0,
  facts: null,
  failed: [],
  ...more,
});

describe('an answer', () => {
  it('is the same in whatever order the parts answer', () => {
    const parts = [
      { ...part('2026', 0), finds: [find('a', 0), find('b', 1, { termsInHeadline: 1 })] },
      { ...part('2024', 2), finds: [find('c', 1)] },
      { ...part('undated', 4), finds: [find('d', 0, { termsInHeadline: 1 })] },
    ];
    for (const order of [parts, parts.toReversed()]) {
      const answer = new Answer('best', 3, null);
      for (const one of order) answer.add(one);
      expect(answer.result()).toMatchObject({ total: 4, ids: ['b', 'd', 'a', 'c'], parts: 3, of: 3 });
      expect(answer.isWhole).toBe(true);
    }
  });

  it('leaves out what failed a facet, though it is counted', () => {
    const facts = { parks: [], prefectures: [], type: 'news', authors: [], timeKey: '2026-01-00' };
    const answer = new Answer('best', 1, []);
    answer.add({
      ...part('2026', 0),
      finds: [
        find('a', 0, { facts }),
        find('b', 1, { facts, failed: ['types'] }),
        find('c', 2, { facts, failed: ['types', 'months'] }),
      ],
    });
    const { ids, facets } = answer.result();
    expect(ids).toEqual(['a']);
    expect(facets?.types).toEqual([{ value: 'news', count: 2 }]);
    expect(facets?.months).toEqual([{ value: '2026-01', count: 1 }]);
  });

  it('names the parts that could not be read, newest first, those without a year last', () => {
    const answer = new Answer('best', 4, null);
    for (const one of [part('undated', 6), part('2024', 4), part('2026-2', 2), part('2026', 0)])
      answer.add({ ...one, finds: null });
    expect(answer.result().missing).toEqual(['2026', '2026-2', '2024', 'undated']);
  });
});
