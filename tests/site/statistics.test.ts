import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { Catalog } from '../../src/archive/catalog.ts';
import { ParkRegistry } from '../../src/archive/parks.ts';
import type { Sheet } from '../../src/archive/sheet.ts';
import { statistics } from '../../src/site/statistics.ts';
import { makeArticle } from '../fixtures/article.ts';
import { makePark } from '../fixtures/park.ts';

const NO_ISSUE = { date: null, page: null, basis: null };

function makeSheet(dump: string, counts: Pick<Sheet, 'withheld' | 'withdrawn'>): Sheet {
  return {
    dump,
    encoding: 'utf-8',
    sha256: '',
    issue: NO_ISSUE,
    sourceUrl: null,
    articles: [],
    lines: [],
    ...counts,
  };
}

function count(articles: Article[], sheets: Sheet[] = []) {
  const registry = new ParkRegistry([
    makePark({ id: 'zone' }),
    makePark({ id: 'inner', parent: 'zone' }),
    makePark({ id: 'silent' }),
  ]);
  return statistics(new Catalog({ articles, registry, discovered: [], sheets }));
}

test('an empty archive counts nothing and spans no years', () => {
  expect(count([])).toEqual({
    articles: 0,
    sheets: 0,
    authors: 0,
    parks: 3,
    reportedParks: 0,
    duplicates: 0,
    withheld: 0,
    withdrawn: 0,
    span: null,
  });
});

test('copies count apart, authors once, zones and inner parks with articles each', () => {
  const counted = count([
    makeArticle({ id: 'a', parks: ['inner', 'zone'], authors: ['吴珊', '张蓓蕾'] }),
    makeArticle({ id: 'b', parks: ['zone'], authors: ['吴珊'] }),
    makeArticle({ id: 'c', parks: ['zone'], authors: ['吴珊'], duplicateOf: 'b' }),
  ]);
  expect(counted).toMatchObject({ articles: 2, duplicates: 1, authors: 2, reportedParks: 2, parks: 3 });
});

test('what is withheld and what was taken down are summed over all sheets, apart', () => {
  const sheets = [
    makeSheet('a', { withheld: 1, withdrawn: 0 }),
    makeSheet('b', { withheld: 2, withdrawn: 4 }),
  ];
  expect(count([], sheets)).toMatchObject({ sheets: 2, withheld: 3, withdrawn: 4 });
});

test('the years span from the oldest article to the newest, by the issue where the day is unknown', () => {
  const inYear = (year: number) => makeArticle({ id: `y${year}`, date: `${year}-05-01` });
  const undated = makeArticle({ id: 'undated', date: 'XXXX-08-28', issue: NO_ISSUE });
  const printed = makeArticle({ id: 'printed', date: null, issue: { ...NO_ISSUE, date: '2023~' } });
  expect(count([inYear(2026), undated]).span).toBe('2026年');
  expect(count([inYear(2024), undated, inYear(2026)]).span).toBe('2024年至2026年');
  expect(count([inYear(2026), printed]).span).toBe('2023年至2026年');
  expect(count([undated]).span).toBeNull();
});
