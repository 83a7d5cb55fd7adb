import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../src/search/text-fragment.ts';

const LINE = '会议坚持以习近平新时代中国特色社会主义思想为指导，a-b，c&d';
const at = (line: string, text: string) => {
  const start = line.indexOf(text);
  return textFragment(line, { start, end: start + text.length });
};
/** The parts of a directive, as a browser reads them. */
const partsOf = (fragment: string | null) =>
  (fragment ?? '')
    .replace(/^:~:text=/, '')
    .split(',')
    .map(decodeURIComponent);

describe('textFragment', () => {
  it('names what stands before and behind, each whole words at its outer end', () => {
    const [prefix = '', text, suffix = ''] = partsOf(at(LINE, '近平新'));
    expect(text).toBe('近平新');
    expect(prefix).toBe('会议坚持以习-');
    expect(suffix.startsWith('-时代')).toBe(true);
    const words = Array.from(
      new Intl.Segmenter('zh', { granularity: 'word' }).segment(LINE),
      ({ index }) => index,
    );
    expect(words).toContain(LINE.indexOf(suffix.slice(1)) + suffix.length - 1);
  });

  it('has no context at the ends of a line', () => {
    expect(partsOf(at('储能', '储能'))).toEqual(['储能']);
    expect(partsOf(at('储能项目', '储能'))).toEqual(['储能', '-项目']);
    expect(partsOf(at('项目储能', '储能'))).toEqual(['项目-', '储能']);
  });

  it('hides what is syntax of a text fragment', () => {
    expect(at('a-b', 'a-b')).toBe(':~:text=a%2Db');
    expect(at('c,d&e', 'c,d&e')).toBe(':~:text=c%2Cd%26e');
  });

  it('leads nowhere by half a character', () => {
    expect(textFragment('储能😀', { start: 2, end: 3 })).toBeNull();
  });

  it('is a part of the line, whatever the line', () => {
    const line = fc.string({
      unit: fc.constantFrom('高', '新', '区', '，', 'a', '1', '😀'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (printed, a, b) => {
        const start = a % printed.length;
        const end = start + 1 + (b % (printed.length - start));
        const fragment = textFragment(printed, { start, end });
        if (fragment === null) return;
        const parts = partsOf(fragment);
        expect(parts).toContain(printed.slice(start, end));
        expect(printed).toContain(parts.map((part) => part.replaceAll('-', '')).join(''));
      }),
    );
  });
});
