import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gb2312Characters } from '../../src/search/indexer/gb2312.ts';
import { normalise } from '../../src/search/normalise.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../src/search/traditional.ts';

const DUMPS = 'content/dumps';
/** Any UTF-16, lone surrogates and control characters included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

describe('normalise', () => {
  it.each([
    ['full width and compatibility forms', '１４．２８ ㎡ ①', '14.28m21'],
    ['case', 'AbC İ Σ', 'abci̇σ'],
    ['double quotation marks', '“新”„', '"新""'],
    ['single quotation marks', '‘新’', "'新'"],
    ['dashes', '—–―', '---'],
    ['white space of any width', ' a\tb\u3000c\r\u00a0d\u2028\ufeff\u200b', 'abcd'],
    ['traditional characters', '開發區產業園區經濟', '开发区产业园区经济'],
  ])('makes %s equal', (_, printed, expected) => {
    expect(normalise(printed)).toBe(expected);
  });

  it('keeps the line feed that ends a paragraph', () => {
    expect(normalise('第一段 \n 第二段')).toBe('第一段\n第二段');
  });

  it('lower-cases a letter whatever stands behind it', () => {
    expect(normalise('ΑΣΑ').startsWith(normalise('ΑΣ'))).toBe(true);
  });

  it.each(['著', '乾', '藉', '瞭', '昇', '祕', '於', '徵'])(
    'leaves %s, which simplified writing uses',
    (character) => {
      expect(normalise(character)).toBe(character);
    },
  );

  it('leaves every character of GB 2312 as it is', () => {
    const characters = gb2312Characters();
    expect(characters).toHaveLength(6763);
    expect(characters.filter((character) => normalise(character) !== character)).toEqual([]);
  });

  it('never takes a character of the dumps for a traditional one', () => {
    const printed = readdirSync(DUMPS).filter((name) => name.endsWith('.txt'));
    expect(printed).not.toEqual([]);
    for (const name of printed) {
      const text = readFileSync(join(DUMPS, name), 'utf8').normalize('NFKC');
      expect(Array.from(text).filter((character) => TRADITIONAL.includes(character))).toEqual([]);
    }
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { examples: [['e \u00b4'], ['J\u030c'], ['Σ\u0301 I\u0307'], ['\u1100 \u1161']] },
    );
  });
});

describe('the table of traditional characters', () => {
  it('leads from each character to one that needs no further step', () => {
    expect(TRADITIONAL).toHaveLength(SIMPLIFIED.length);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
    expect(Array.from(SIMPLIFIED).filter((character) => TRADITIONAL.includes(character))).toEqual([]);
  });
});
