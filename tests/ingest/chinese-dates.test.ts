import { describe, expect, test } from 'vitest';
import { findChineseDates, withDatesInFigures } from '../../src/ingest/chinese-dates.ts';

describe('a date in Chinese numerals is found', () => {
  test.each([
    ['二〇二四年七月十六日', [2024, 7, 16]],
    ['二○二五年十月十日', [2025, 10, 10]],
    ['二零二六年十二月二十日', [2026, 12, 20]],
    ['二Ｏ二三年一月三十一日', [2023, 1, 31]],
    ['一九九八年十一月二日', [1998, 11, 2]],
  ])('%s', (text, parts) => {
    const [date] = findChineseDates(text);
    expect([date?.year, date?.month, date?.day]).toEqual(parts);
  });

  test('where it stands', () => {
    expect(findChineseDates('定于二〇二五年九月五日拍卖')).toMatchObject([{ start: 2, end: 11 }]);
  });

  test.each(['九月五日', '二〇二五年九月', '二〇二五年', '2025年9月5日', '第二五年三月三日'])(
    'but not in %s',
    (text) => {
      expect(findChineseDates(text)).toEqual([]);
    },
  );
});

test('is written in figures, the text around it left as it is', () => {
  expect(withDatesInFigures('二〇二四年七月十六日 星期二，二〇二四年七月十八日')).toBe(
    '2024年7月16日 星期二，2024年7月18日',
  );
  expect(withDatesInFigures('星期二')).toBe('星期二');
});
