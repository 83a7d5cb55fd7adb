import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { normaliseWithOffsets } from '../../src/search/offsets.ts';

const awkward = fc.constantFrom(
  'e',
  '´',
  '\u0301',
  'İ',
  '㎡',
  '①',
  '😀',
  '\ud83d',
  ' ',
  '\n',
  '—',
  '區',
  'ｶ',
  'ﾞ',
  'ᄀ',
  'ᅡ',
);
const text = fc.array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 30 });

describe('normaliseWithOffsets', () => {
  it('leads each unit back to the character that was printed', () => {
    expect(normaliseWithOffsets('5 ㎡')).toEqual({ text: '5m2', starts: [0, 2, 2], ends: [1, 3, 3] });
    expect(normaliseWithOffsets('İ😀')).toEqual({ text: 'i̇😀', starts: [0, 0, 1, 1], ends: [1, 1, 3, 3] });
  });

  it('lets characters that only together become one share it', () => {
    expect(normaliseWithOffsets('ae\u0301b')).toEqual({ text: 'aéb', starts: [0, 1, 3], ends: [1, 3, 4] });
  });

  it('has an ascending place for every unit of the normalised text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const printed = parts.join('');
        const { text: normalised, starts, ends } = normaliseWithOffsets(printed);
        expect(normalised).toBe(normalise(printed));
        expect(starts).toHaveLength(normalised.length);
        expect(ends).toHaveLength(normalised.length);
        for (const [unit, start] of starts.entries()) {
          const end = ends[unit] ?? 0;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(printed.length);
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        }
      }),
    );
  });

  it('cuts pieces that, normalised alone, give what the whole gives there', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const printed = parts.join('');
        const { text: normalised, starts, ends } = normaliseWithOffsets(printed);
        const pieces = new Map(starts.map((start, unit) => [start, ends[unit]]));
        const again = [...pieces].map(([start, end]) => normalise(printed.slice(start, end))).join('');
        expect(again).toBe(normalised);
      }),
    );
  });
});
