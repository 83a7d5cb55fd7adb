import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze } from '../../src/archive/squeeze.ts';

test('every code unit is left out just when \\s matches it', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `字${String.fromCharCode(code)}字`;
    expect(squeeze(text)).toBe(text.replace(/\s/g, ''));
  }
});

test('leaves out blanks wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('长', '治', ' ', '\u3000', '\n', 'a', '，')), (characters) => {
      const text = characters.join('');
      expect(squeeze(text)).toBe(text.replace(/\s/g, ''));
    }),
  );
});
