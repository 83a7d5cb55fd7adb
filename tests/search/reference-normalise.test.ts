import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/archive/decode.ts';
import { normalise } from '../../src/search/normalise.ts';
import { referenceNormalise } from '../fixtures/reference-normalise.ts';

const DUMPS = 'content/dumps';

describe('the reading that the exactness tests compare with', () => {
  it.each([
    ['零碳园区', '零碳园区'],
    ['ＧＤＰ　增长 ７.５％', 'gdp增长7.5%'],
    ['“新质”‘力’——', '"新质"\'力\'--'],
    ['一\n二 \u200b三\ufeff', '一\n二三'],
    ['12 ㎡', '12m2'],
    ['ΑΣ', 'ασ'],
    ['\ud83d', '\ud83d'],
  ])('takes %j for %j', (text, expected) => {
    expect(referenceNormalise(text)).toBe(expected);
  });

  it('reads every dump as the search does', () => {
    const names = readdirSync(DUMPS).filter((name) => name.endsWith('.txt'));
    expect(names).not.toEqual([]);
    for (const name of names) {
      const { text } = decode(readFileSync(join(DUMPS, name)));
      expect(normalise(text) === referenceNormalise(text), name).toBe(true);
    }
  });
});
