import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceOf } from '../../src/ingest/duplicates.ts';
import { Ledger } from '../../src/ingest/ledger.ts';
import { ArticleColumns, Summaries } from '../../src/ingest/summaries.ts';
import type { ArticleSummary, PageSummary } from '../../src/ingest/summarize.ts';

const zone = fc.constantFrom('changzhi-gaoxinqu', 'datong-jingkaiqu', 'ruicheng-jingkaiqu');
const part = fc.record({
  id: fc.constant('a'),
  dump: fc.constant('page'),
  title: fc.option(fc.string()),
  parks: fc.array(zone),
  mentions: fc.array(zone),
  issue: fc.constant({ date: null, page: 'A1', basis: 'header' as const }),
  continuedFrom: fc.option(fc.constant('A1')),
  continuesOn: fc.option(fc.constant('A3')),
  headingStyle: fc.option(fc.string()),
});
const article: fc.Arbitrary<ArticleSummary> = fc.record({
  id: fc.string({ minLength: 1 }),
  dump: fc.string(),
  standing: fc.constantFrom('published', 'withheld', 'withdrawn'),
  trace: fc.string({ maxLength: 120 }).map(traceOf),
  day: fc.option(fc.integer({ min: 101, max: 1231 })),
  parks: fc.array(zone),
  part: fc.option(part),
});

function makePage(dump: string, articles: readonly ArticleSummary[]): PageSummary {
  const redirects = [{ from: `${dump}-old`, to: dump }];
  return { dump, articles, ledger: [], redirects, discovered: [], faults: [], zonesToCheck: [] };
}

describe('articles in columns', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(article), (articles) => {
        const columns = new ArticleColumns();
        for (const one of articles) columns.add(one);
        expect([...columns]).toEqual(articles);
        expect(columns.length).toBe(articles.length);
        expect(columns.parts()).toEqual(articles.flatMap((one) => one.part ?? []));
      }),
    );
  });

  test('are as many as there are: thousands of sketches, and none beyond the last', () => {
    const columns = new ArticleColumns();
    const texts = Array.from({ length: 3000 }, (_, index) => `第${index}家企业入驻园区。`.repeat(6));
    const [first] = fc.sample(article, { numRuns: 1, seed: 1 });
    for (const text of texts) if (first !== undefined) columns.add({ ...first, trace: traceOf(text) });
    for (const position of [0, 1023, 1024, 2047, 2048, 2999])
      expect(columns.at(position).trace).toEqual(traceOf(texts[position] ?? ''));
    expect(() => columns.at(3000)).toThrow(RangeError);
  });
});

describe('summaries of pages', () => {
  const [one, two, three] = fc.sample(article, { numRuns: 3, seed: 2 });

  test('know which articles are whose, also when a page is left out', () => {
    const summaries = new Summaries();
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('three are made above');
    summaries.add(makePage('a', [one]));
    summaries.add(makePage('b', []));
    summaries.add(makePage('c', [two, three]));
    expect(summaries.pages.map((page) => summaries.articlesOf(page))).toEqual([[one], [], [two, three]]);
    const others = summaries.without(new Map([['a', 'why']]));
    expect(others.pages.map(({ dump }) => dump)).toEqual(['b', 'c']);
    expect(others.pages.map((page) => others.articlesOf(page))).toEqual([[], [two, three]]);
    expect([...others.articles]).toEqual([two, three]);
    expect(others.pages[1]?.redirects).toEqual([{ from: 'c-old', to: 'c' }]);
  });

  test('know which entries of the ledger are whose, also where some that were given are left out', () => {
    const entry = (id: string, dump: string) => ({ id, dump, fingerprint: id });
    const [a1, a2, b1] = [entry('a1', 'a'), entry('a2', 'a'), entry('b1', 'b')];
    const summaries = new Summaries(Ledger.of([a1, a2, b1]));
    summaries.add({ ...makePage('a', []), ledger: [a2] });
    summaries.add({ ...makePage('b', []), ledger: [b1] });
    summaries.add(makePage('c', []));
    expect(summaries.pages.map((page) => summaries.ledgerOf(page))).toEqual([[a2], [b1], []]);
    const others = summaries.without(new Map([['b', 'why']]));
    expect(others.pages.map((page) => others.ledgerOf(page))).toEqual([[a2], []]);
  });
});
