import { expect, test } from 'vitest';
import { withHalfWidthDigits } from '../../src/ingest/half-width.ts';

test.each([
  ['１９９８年６月', '1998年6月'],
  ['2026年，Ａ２版', '2026年，Ａ2版'],
  ['没有数字', '没有数字'],
])('%s becomes %s, as long as it was', (text, expected) => {
  expect(withHalfWidthDigits(text)).toBe(expected);
  expect(withHalfWidthDigits(text)).toHaveLength(text.length);
});
