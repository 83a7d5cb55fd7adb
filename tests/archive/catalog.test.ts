import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import type { Sheet } from '../../src/archive/sheet.ts';
import { makeArticle } from '../fixtures/article.ts';
import { makePark } from '../fixtures/park.ts';

const registry = new ParkRegistry([
  makePark({ id: 'zone', shortName: '某高新区' }),
  makePark({ id: 'inner', parent: 'zone' }),
  makePark({ id: 'innermost', parent: 'inner' }),
  makePark({ id: 'other' }),
]);

function makeCatalog(articles: Partial<Article>[], sheets: Sheet[] = []) {
  return new Catalog({
    articles: articles.map((fields) => makeArticle({ parks: [], ...fields })),
    registry,
    discovered: [{ id: 'new-zone', name: '芮城经开区', mentions: 1 }],
    sheets,
  });
}

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);

describe('lists', () => {
  test('run newest first, without articles that repeat another', () => {
    const catalog = makeCatalog([
      { id: 'old', date: '2024-01-01' },
      { id: 'copy', date: '2026-01-01', duplicateOf: 'new' },
      { id: 'new', date: '2026-01-01' },
      { id: 'never', date: null },
    ]);
    expect(ids(catalog.listed)).toEqual(['new', 'old', 'never']);
    expect(ids(catalog.duplicates)).toEqual(['copy']);
  });

  test('an empty archive answers with nothing', () => {
    const catalog = makeCatalog([]);
    expect(catalog.listed).toEqual([]);
    expect(catalog.years()).toEqual([]);
    expect(catalog.days).toEqual([]);
    expect(catalog.ofPark('zone')).toEqual([]);
    expect(catalog.undated()).toEqual([]);
  });
});

describe('by id', () => {
  test('a copy is found and leads to its original, over several steps too', () => {
    const catalog = makeCatalog([{ id: 'a' }, { id: 'b', duplicateOf: 'a' }, { id: 'c', duplicateOf: 'b' }]);
    const copy = catalog.article('c');
    expect(copy?.id).toBe('c');
    expect(copy && catalog.original(copy).id).toBe('a');
  });

  test('copies of each other do not go round for ever', () => {
    const catalog = makeCatalog([
      { id: 'a', duplicateOf: 'b' },
      { id: 'b', duplicateOf: 'a' },
    ]);
    const article = catalog.article('a');
    expect(article && catalog.original(article)).toBeDefined();
  });
});

describe('by zone', () => {
  test('a zone has the articles of its inner parks at any depth, each once', () => {
    const catalog = makeCatalog([
      { id: 'a', parks: ['zone', 'inner'] },
      { id: 'b', parks: ['innermost'] },
      { id: 'c', parks: ['other'] },
    ]);
    expect(ids(catalog.ofPark('zone'))).toEqual(['a', 'b']);
    expect(ids(catalog.ofPark('inner'))).toEqual(['a', 'b']);
    expect(ids(catalog.ofPark('innermost'))).toEqual(['b']);
  });

  test('an article that is about a zone does not count as only naming it', () => {
    const catalog = makeCatalog([
      { id: 'a', parks: ['zone'], mentions: ['inner'] },
      { id: 'b', mentions: ['inner'] },
    ]);
    expect(ids(catalog.mentioning('zone'))).toEqual(['b']);
    expect(ids(catalog.mentioning('inner'))).toEqual(['a', 'b']);
  });

  test('names come from the registry, else from the page, else the id', () => {
    const catalog = makeCatalog([]);
    expect(catalog.parkName('zone')).toBe('某高新区');
    expect(catalog.parkName('new-zone')).toBe('芮城经开区');
    expect(catalog.parkName('nowhere')).toBe('nowhere');
  });

  test('the other part of the same article is no neighbour', () => {
    const catalog = makeCatalog([
      { id: 'a', parks: ['zone'], date: '2026-01-03', continuedBy: 'b' },
      { id: 'b', parks: ['zone'], date: '2026-01-02', continues: 'a' },
      { id: 'c', parks: ['zone'], date: '2026-01-01' },
    ]);
    const first = makeArticle(catalog.article('a'));
    expect(catalog.neighbours(first, 'zone').older?.id).toBe('c');
  });

  test('neighbours are the next newer and older article of the zone', () => {
    const catalog = makeCatalog([
      { id: 'a', parks: ['zone'], date: '2026-01-03' },
      { id: 'b', parks: ['zone'], date: '2026-01-02' },
      { id: 'x', parks: ['other'], date: '2026-01-02' },
      { id: 'c', parks: ['zone'], date: '2026-01-01' },
    ]);
    const beside = (id: string, park: string) => {
      const { newer, older } = catalog.neighbours(makeArticle(catalog.article(id)), park);
      return [newer?.id ?? null, older?.id ?? null];
    };
    expect(beside('b', 'zone')).toEqual(['a', 'c']);
    expect(beside('a', 'zone')).toEqual([null, 'b']);
    expect(beside('c', 'zone')).toEqual(['b', null]);
    expect(beside('x', 'zone')).toEqual([null, null]);
  });
});

describe('by author', () => {
  test('each name has its articles and their number', () => {
    const catalog = makeCatalog([
      { id: 'a', authors: ['吴珊', '张蓓蕾'] },
      { id: 'b', authors: ['吴珊', '吴珊'] },
    ]);
    expect(ids(catalog.byAuthor('吴珊'))).toEqual(['a', 'b']);
    expect(catalog.authors()).toEqual([
      { name: '吴珊', count: 2 },
      { name: '张蓓蕾', count: 1 },
    ]);
  });
});

describe('by date', () => {
  const catalog = makeCatalog([
    { id: 'day', date: '2026-01-12' },
    { id: 'month', date: '2026-01' },
    { id: 'year', date: '2026' },
    { id: 'issue', date: null, issue: { date: '2026-03-18', page: 'A2', basis: 'header' } },
    { id: 'no-year', date: 'XXXX-08-28', issue: { date: '2025~', page: null, basis: 'estimate' } },
    { id: 'lost', date: 'XXXX-08-27' },
    { id: 'never', date: null },
  ]);

  test('years, months and days that have articles', () => {
    expect(catalog.years()).toEqual([2026, 2025]);
    expect(catalog.months).toEqual(['2026-01']);
    expect(catalog.days).toEqual(['2026-01-12']);
  });

  test('a date reaches as far down as it is known', () => {
    expect(ids(catalog.ofDay(2026, 1, 12))).toEqual(['day']);
    expect(ids(catalog.ofMonth(2026, 1))).toEqual(['day', 'month']);
    expect(ids(catalog.ofYear(2026))).toEqual(['issue', 'day', 'month', 'year']);
  });

  test('a year known only by the issue gives no day', () => {
    expect(ids(catalog.ofYearOnly(2026))).toEqual(['issue', 'year']);
    expect(ids(catalog.ofYearOnly(2025))).toEqual(['no-year']);
  });

  test('articles without any year stand apart', () => {
    expect(ids(catalog.undated())).toEqual(['lost', 'never']);
  });
});

describe('parts of one article', () => {
  test('stand in printed order, whichever part is asked for', () => {
    const catalog = makeCatalog([
      { id: 'one', continuedBy: 'two' },
      { id: 'two', continues: 'one', continuedBy: 'three' },
      { id: 'three', continues: 'two' },
    ]);
    for (const id of ['one', 'two', 'three']) {
      const article = catalog.article(id);
      expect(article && ids(catalog.parts(article))).toEqual(['one', 'two', 'three']);
    }
  });

  test('parts that continue each other in a circle end', () => {
    const catalog = makeCatalog([
      { id: 'one', continues: 'two', continuedBy: 'two' },
      { id: 'two', continues: 'one', continuedBy: 'one' },
    ]);
    const article = catalog.article('one');
    expect(article && catalog.parts(article)).toHaveLength(2);
  });
});

describe('sheets', () => {
  const sheet: Sheet = {
    dump: 'page',
    encoding: 'utf-8',
    sha256: '',
    issue: { date: null, page: null, basis: null },
    sourceUrl: null,
    articles: ['b', 'a', 'withheld'],
    withheld: 1,
    withdrawn: 0,
    lines: [],
  };

  test('hold their articles in printed order', () => {
    const catalog = makeCatalog([{ id: 'a' }, { id: 'b' }], [sheet]);
    expect(ids(catalog.ofSheet(sheet))).toEqual(['b', 'a']);
    expect(catalog.sheet('page')).toBe(sheet);
  });

  test('stand newest first, undated last', () => {
    const at = (dump: string, date: string | null): Sheet => ({
      ...sheet,
      dump,
      issue: { date, page: null, basis: null },
    });
    const catalog = makeCatalog([], [at('never', null), at('old', '2024~'), at('new', '2026-01-12')]);
    expect(catalog.sheets.map(({ dump }) => dump)).toEqual(['new', 'old', 'never']);
  });
});
