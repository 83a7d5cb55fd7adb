import { describe, expect, it } from 'vitest';
import { CborError, CborReader } from '../../src/search/cbor.ts';

const reader = (hex: string) => new CborReader(Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex')));

describe('CborReader', () => {
  // From RFC 8949, appendix A.
  it.each([
    ['00', 0],
    ['17', 23],
    ['18 18', 24],
    ['18 ff', 255],
    ['19 03e8', 1000],
    ['1a 000f4240', 1_000_000],
    ['1a ffffffff', 4_294_967_295],
    ['20', -1],
    ['38 63', -100],
    ['39 03e7', -1000],
  ])('reads the integer %s as %d', (hex, value) => {
    expect(reader(hex).integer()).toBe(value);
  });

  it('reads text, and arrays item by item', () => {
    const items = reader('83 01 64 61303062 80 05');
    expect([items.array(), items.integer(), items.text(), items.array(), items.integer()]).toEqual([
      3,
      1,
      'a00b',
      0,
      5,
    ]);
    expect(reader('60').text()).toBe('');
    expect(reader(`78 1a ${'61'.repeat(26)}`).text()).toBe('a'.repeat(26));
  });

  it('begins where it is told, and tells where it is', () => {
    const items = new CborReader(Uint8Array.of(0xff, 0x18, 0x2a, 0x07), 1);
    expect(items.integer()).toBe(42);
    expect(items.position).toBe(3);
    expect(items.integer()).toBe(7);
  });

  it.each(['05', '38 63', '64 61303062', '82 01 82 38 18 60', '80'])('passes over %s as a whole', (hex) => {
    const items = reader(`${hex} 07`);
    items.skip();
    expect(items.integer()).toBe(7);
  });

  it.each([
    ['a number where a text is due', '01', (items: CborReader) => items.text()],
    ['a text where a number is due', '60', (items: CborReader) => items.integer()],
    ['a text where an array is due', '60', (items: CborReader) => items.array()],
    ['a file that ends before an item', '', (items: CborReader) => items.integer()],
    ['a file that ends within a number', '19 03', (items: CborReader) => items.integer()],
    ['a file that ends within a text', '64 6130', (items: CborReader) => items.text()],
    ['an array of unknown length', '9f', (items: CborReader) => items.array()],
    ['a number of eight bytes', '1b 0000000000000001', (items: CborReader) => items.integer()],
    [
      'something that Pagefind never writes',
      'a0',
      (items: CborReader) => {
        items.skip();
      },
    ],
  ])('refuses %s', (_, hex, read: (items: CborReader) => unknown) => {
    expect(() => read(reader(hex))).toThrow(CborError);
  });
});
