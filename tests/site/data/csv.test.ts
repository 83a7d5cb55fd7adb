import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvPieces } from '../../../src/site/data/csv.ts';
import { HOSTILE_TEXT } from '../../fixtures/hostile-text.ts';

const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });

test('opens in a spreadsheet: a byte order mark, CR and LF, quotes', () => {
  const csv = csvPieces(['a', 'b'], [{ a: '一,二', b: null }]).join('');
  expect(csv).toBe('\u{feff}a,b\r\n"一,二",\r\n');
});

test('quotes a text with a line feed or a carriage return alone', () => {
  expect(csvPieces(['a'], [{ a: '两\n行' }, { a: '两\r行' }])[1]).toBe('"两\n行"\r\n"两\r行"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes no formula of %j', (text) => {
  const [row] = parse(csvPieces(['a'], [{ a: text }]).join('')).data;
  expect(row?.a?.replace(/^'/, '')).toBe(text);
  expect(row?.a).not.toMatch(/^[=+\-@\t\r]/);
});

test('is read by another parser as it was written', () => {
  const texts = ['纯文字', '两\n行', '"引号"', 'a,b', ' 空白 ', `正文${HOSTILE_TEXT}`];
  const { data, errors } = parse(
    csvPieces(
      ['text', 'number', 'flag'],
      texts.map((text, number) => ({ text, number, flag: number > 2 })),
    ).join(''),
  );
  expect(errors).toEqual([]);
  expect(data).toEqual(
    texts.map((text, number) => ({ text, number: String(number), flag: String(number > 2) })),
  );
});

test('writes a number below zero as a number', () => {
  expect(csvPieces(['n'], [{ n: -1 }])[1]).toBe('-1\r\n');
});

test('gives more rows than fit in one piece', () => {
  const csv = csvPieces(
    ['n'],
    Array.from({ length: 2001 }, (_, n) => ({ n })),
  );
  expect(csv).toHaveLength(4);
  expect(parse(csv.join('')).data).toHaveLength(2001);
});
