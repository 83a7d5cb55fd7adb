import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberColumn } from '../../../src/ingest/packed/number-column.ts';

describe('a column of numbers', () => {
  test.each([
    ['whole ones', Int32Array, fc.integer()],
    ['large ones', Float64Array, fc.maxSafeInteger()],
  ])('gives back %s', (_, kind, number) => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const column = new NumberColumn(kind);
        for (const one of numbers) column.add(one);
        expect(column.length).toBe(numbers.length);
        expect(numbers.map((_, position) => column.at(position))).toEqual(numbers);
      }),
    );
  });

  test('goes on over many pieces, and gives back what a number was replaced by', () => {
    const column = new NumberColumn();
    for (let number = 0; number < 10_000; number++) column.add(number);
    column.set(4096, -1);
    for (const position of [0, 4095, 4097, 9999]) expect(column.at(position)).toBe(position);
    expect(column.at(4096)).toBe(-1);
  });

  test('has nothing beyond its last number', () => {
    const column = new NumberColumn();
    column.add(1);
    expect(() => column.at(1)).toThrow(RangeError);
    expect(() => {
      column.set(1, 1);
    }).toThrow(RangeError);
  });
});
