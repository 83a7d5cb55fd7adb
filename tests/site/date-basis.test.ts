import { expect, test } from 'vitest';
import { dateBasisInWords, issueBasisInWords } from '../../src/site/date-basis.ts';

test('an inferred year shows the printed words it rests on', () => {
  expect(dateBasisInWords({ date: '2026-04-04', dateBasis: 'page', dateEvidence: '2026年一季度' })).toBe(
    '年份未印在本文，由同版文章推断：“2026年一季度”',
  );
});

test('there is nothing to say where no year is known or no basis recorded', () => {
  expect(dateBasisInWords({ date: 'XXXX-08-28', dateBasis: 'dateline', dateEvidence: '8月28日' })).toBeNull();
  expect(dateBasisInWords({ date: null, dateBasis: null, dateEvidence: null })).toBeNull();
});

test('an estimated issue says so', () => {
  expect(issueBasisInWords({ date: '2026~', page: null, basis: 'estimate' })).toBe(
    '版面未印日期，据所载文章推算',
  );
  expect(issueBasisInWords({ date: null, page: 'A2', basis: 'header' })).toBeNull();
});
