import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedShare, shinglesOf } from '../../src/ingest/shingles.ts';
import { BANDS, likeness, SHINGLE_LENGTH, SketchColumn, sketchOf } from '../../src/ingest/sketch.ts';

const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  minLength: 300,
  maxLength: 600,
});
/** Whether two texts are compared at all. */
const shareBand = (a: string, b: string) => {
  const column = new SketchColumn();
  column.add(sketchOf(a));
  column.add(sketchOf(b));
  return column.agreeingBefore().includes(0);
};

describe('a sketch', () => {
  test('of the same text is the same', () => {
    fc.assert(
      fc.property(han, (text) => {
        expect(sketchOf(text)).toEqual(sketchOf(text));
        expect(likeness(sketchOf(text), sketchOf(text))).toBe(1);
      }),
    );
  });

  test('agrees with another in about the share of shingles that their texts have in common', () => {
    fc.assert(
      fc.property(han, han, fc.double({ min: 0.2, max: 0.9, noNaN: true }), (first, second, part) => {
        const other = first.slice(0, Math.floor(first.length * part)) + second;
        const share = sharedShare(shinglesOf(first, SHINGLE_LENGTH), shinglesOf(other, SHINGLE_LENGTH));
        expect(Math.abs(likeness(sketchOf(first), sketchOf(other)) - share)).toBeLessThan(0.35);
      }),
    );
  });

  test('agrees in a band with that of the same text with a few characters misread', () => {
    fc.assert(
      fc.property(han, fc.nat(), (text, place) => {
        const at = place % text.length;
        expect(shareBand(text, `${text.slice(0, at)}误${text.slice(at + 1)}`)).toBe(true);
      }),
    );
  });

  test('agrees in no band with that of another text', () => {
    fc.assert(
      fc.property(han, han, (first, second) => {
        fc.pre(first !== second);
        expect(shareBand(first, second)).toBe(false);
      }),
    );
  });

  test('of a short text tells it from another short one in every place', () => {
    const first = sketchOf('长治高新区召开工作会议');
    const second = sketchOf('大同经开区夜校开班了');
    expect(likeness(first, second)).toBeLessThan(1 / 8);
  });
});

describe('a column of sketches', () => {
  test('tells for each band the nearest before that agrees there', () => {
    const values = fc.uint8Array({ minLength: 48, maxLength: 48, max: 1 });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 40 }), (sketches) => {
        const column = new SketchColumn();
        for (const sketch of sketches) column.add(sketch);
        const expected = Array.from({ length: BANDS }, (_, band) => {
          const bandOf = (sketch: Uint8Array) => sketch.slice(band * 4, band * 4 + 4).join();
          return sketches.map((sketch, position) =>
            sketches.slice(0, position).map(bandOf).lastIndexOf(bandOf(sketch)),
          );
        });
        expect([...column.agreeingBefore()]).toEqual(expected.flat());
      }),
    );
  });
});
