import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { findSpans, markSpans } from '../../src/search/spans.ts';

describe('findSpans', () => {
  it('finds a match wherever the normalised line contains the term', () => {
    const unit = fc.constantFrom('a', 'A', ' ', '㎡', 'm', '2', '區', '区', 'e', '\u0301', '😀');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 20 }),
        fc.string({ unit, minLength: 1, maxLength: 3 }),
        (line, typed) => {
          const term = normalise(typed);
          fc.pre(term !== '');
          expect(findSpans(line, [term]).length > 0).toBe(normalise(line).includes(term));
        },
      ),
    );
  });

  it('marks text that normalises to something with the term in it, and loses nothing of the line', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '㎡', 'm', '区');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 20 }),
        fc.string({ unit, minLength: 1, maxLength: 3 }),
        (line, typed) => {
          const term = normalise(typed);
          fc.pre(term !== '');
          const spans = findSpans(line, [term]);
          for (const { start, end } of spans) expect(normalise(line.slice(start, end))).toContain(term);
          expect(markSpans(line, spans).replaceAll(/<\/?mark>/g, '')).toBe(line);
        },
      ),
    );
  });
});
