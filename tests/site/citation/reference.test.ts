import { expect, test } from 'vitest';
import { estimateNote, issuedIso, referenceOf, surelyIssued } from '../../../src/site/citation/reference.ts';
import { makeArticle } from '../../fixtures/article.ts';

const issueOf = (issue: ReturnType<typeof makeArticle>['issue']) => {
  const lead = makeArticle({ issue });
  return referenceOf({ lead, parts: [lead], authors: [] }, null).issued;
};

test('an article over two pages is cited once, with both', () => {
  const lead = makeArticle({ id: 'first', issue: { date: '2026-01-13', page: 'A1', basis: 'header' } });
  const second = makeArticle({
    id: 'second',
    title: null,
    label: null,
    issue: { date: null, page: 'A3', basis: null },
  });
  expect(referenceOf({ lead, parts: [lead, second], authors: ['吴珊'] }, null)).toEqual({
    id: 'first',
    title: '长治高新区 召开2026年工作会议',
    authors: ['吴珊'],
    issued: { year: 2026, month: 1, day: 13, isEstimate: false },
    pages: ['A1', 'A3'],
    url: null,
  });
});

test('the day of the news is no date of the issue, and a day without year is none either', () => {
  expect(issueOf({ date: null, page: 'A2', basis: null })).toBeNull();
  expect(issueOf({ date: 'XXXX-08-28', page: null, basis: 'header' })).toBeNull();
});

test('an estimate is never sure to the day', () => {
  const estimate = { year: 2026, month: 1, day: null, isEstimate: true };
  expect(issueOf({ date: '2026-01~', page: null, basis: 'estimate' })).toEqual(estimate);
  expect(issueOf({ date: '2026-01-13', page: null, basis: 'estimate' })).toEqual(estimate);
  expect(issueOf({ date: '2026~', page: null, basis: 'estimate' })).toMatchObject({ month: null });
});

test('a date is written as far as it is known', () => {
  expect(issuedIso({ year: 2026, month: 1, day: 3, isEstimate: false })).toBe('2026-01-03');
  expect(issuedIso({ year: 2026, month: 1, day: null, isEstimate: true })).toBe('2026-01');
  expect(issuedIso({ year: 2026, month: null, day: null, isEstimate: true })).toBe('2026');
});

test('an estimate is nothing sure, and has a note instead', () => {
  const estimate = { year: 2026, month: 1, day: null, isEstimate: true };
  const printed = { year: 2026, month: 1, day: 13, isEstimate: false };
  expect(surelyIssued({ issued: estimate })).toBeNull();
  expect(surelyIssued({ issued: printed })).toBe(printed);
  expect(estimateNote({ issued: estimate })).toBe('见报日期系据版面所载文章推算，约2026年1月');
  expect(estimateNote({ issued: { ...estimate, month: null } })).toMatch(/约2026年$/);
  expect(estimateNote({ issued: printed })).toBeNull();
  expect(estimateNote({ issued: null })).toBeNull();
});
