import { expect, test } from 'vitest';
import { halfWidthCodeAt, withHalfWidthDigits } from '../../src/ingest/half-width.ts';

test.each([
  ['１９９８年６月', '1998年6月'],
  ['2026年，Ａ２版', '2026年，Ａ2版'],
  ['没有数字', '没有数字'],
])('%s becomes %s, as long as it was', (text, expected) => {
  expect(withHalfWidthDigits(text)).toBe(expected);
  expect(withHalfWidthDigits(text)).toHaveLength(text.length);
});

test('a full-width letter, figure or mark counts as its half-width form, anything else as itself', () => {
  const codes = (text: string) => Array.from(text, (_, index) => halfWidthCodeAt(text, index));
  expect(codes('Ａ２，！～')).toEqual(codes('A2,!~'));
  expect(codes('年。“')).toEqual(Array.from('年。“', (character) => character.charCodeAt(0)));
});
