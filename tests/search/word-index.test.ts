import { describe, expect, it } from 'vitest';
import { CborError } from '../../src/search/cbor.ts';
import { readMeta, WordChunk } from '../../src/search/word-index.ts';

/** What Pagefind 1.6.0 wrote for '/0': 'aa0bb1 bb1cc2 cc2dd3' and '/1': 'bb1cc2 uaa0', unpacked. */
const META =
  '86 65 31 2e 36 2e 30 82 83 6a 78 78 5f 63 65 31 31 36 32 30 03 60 83 6a 78 78 5f 31 32 33 62 64 62 63 02 60 81 83 66 ' +
  '61 61 30 62 62 31 64 75 61 61 30 6a 78 78 5f 34 34 38 64 30 63 66 80 80 80';
const CHUNK =
  '81 84 83 66 61 61 30 62 62 31 81 83 00 82 38 18 00 80 80 83 66 62 62 31 63 63 32 82 83 00 82 38 18 01 80 83 01 82 38 ' +
  '18 00 80 80 83 66 63 63 32 64 64 33 81 83 00 82 38 18 02 80 80 83 64 75 61 61 30 81 83 01 82 38 18 01 80 80';

function file(hex: string): Uint8Array {
  const body = hex.split(' ').map((byte) => Number.parseInt(byte, 16));
  return Uint8Array.from([...new TextEncoder().encode('pagefind_dcd'), ...body]);
}

describe('the files of a Pagefind index', () => {
  it('tell the words of each page and the chunks', () => {
    expect(readMeta(file(META))).toEqual({
      wordCounts: [3, 2],
      chunks: [{ from: 'aa0bb1', file: 'xx_448d0cf' }],
    });
  });

  it('tell on which pages and where a word stands', () => {
    const chunk = new WordChunk(file(CHUNK));
    expect(chunk.postings('bb1cc2')).toEqual(
      new Map([
        [0, [1]],
        [1, [0]],
      ]),
    );
    expect(chunk.postings('uaa0')).toEqual(new Map([[1, [1]]]));
    expect(chunk.postings('zzzzzz')).toEqual(new Map());
  });

  it('are refused when they were cut anywhere', () => {
    const whole = file(CHUNK);
    for (let length = 0; length < whole.length; length++) {
      expect(() => new WordChunk(whole.subarray(0, length)), `cut to ${length} bytes`).toThrow(CborError);
    }
  });

  it('are refused when they are something else', () => {
    expect(() => new WordChunk(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      'the file does not begin with pagefind_dcd',
    );
  });
});
