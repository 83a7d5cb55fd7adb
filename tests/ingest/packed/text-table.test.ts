import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextTable } from '../../../src/ingest/packed/text-table.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'page-000001', '20260112-changzhi-gaoxinqu-4f2a', '科学导报 第二版', '2026年1月12日'),
);

describe('a table of texts', () => {
  test('gives each text one number, from 0 on, and the text back for it', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const table = new TextTable();
        const unique = [...new Set(texts)];
        expect(texts.map((one) => table.add(one))).toEqual(texts.map((one) => unique.indexOf(one)));
        expect(table.length).toBe(unique.length);
        expect(unique.map((_, number) => table.at(number))).toEqual(unique);
      }),
    );
  });

  test('finds a text that is there, and no other', () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, wanted) => {
        const table = new TextTable();
        for (const one of texts) table.add(one);
        const number = table.find(wanted);
        expect(number === undefined ? undefined : table.at(number)).toBe(
          texts.includes(wanted) ? wanted : undefined,
        );
      }),
    );
  });

  test('holds tens of thousands, over many pieces, and texts longer than a piece', () => {
    const table = new TextTable();
    const texts = Array.from({ length: 20_000 }, (_, index) =>
      index % 5000 === 1 ? '版'.repeat(40_000 + index) : `第${index}版`,
    );
    for (const one of texts) table.add(one);
    expect(texts.every((one, number) => table.at(number) === one && table.find(one) === number)).toBe(true);
  });

  test('tells the order of texts', () => {
    const table = new TextTable();
    const numbers = ['b', 'ab', 'a', '版', ''].map((one) => table.add(one));
    expect(numbers.toSorted((a, b) => table.compare(a, b)).map((number) => table.at(number))).toEqual([
      '',
      'a',
      'ab',
      'b',
      '版',
    ]);
  });

  test('has no text beyond the last', () => {
    expect(() => new TextTable().at(0)).toThrow(RangeError);
  });
});
