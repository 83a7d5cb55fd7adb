import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, toPieces } from '../../src/archive/lines-of.ts';

describe('lines of a text in pieces', () => {
  test('are those of the whole text, wherever it was cut', () => {
    const piece = fc.string({ unit: fc.constantFrom('甲', 'b', '\t', '\r', '\n') });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect([...linesOf(pieces)]).toEqual(pieces.join('').split(/\r?\n/));
      }),
    );
  });

  test('make the text again, thousands at a time', () => {
    const lines = Array.from({ length: 2500 }, (_, index) => `第${index}行`);
    const pieces = [...toPieces(lines)];
    expect(pieces).toHaveLength(3);
    expect([...linesOf(pieces)]).toEqual([...lines, '']);
  });

  test('are none of no lines', () => {
    expect([...toPieces([])].join('')).toBe('');
  });
});
