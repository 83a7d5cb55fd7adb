import { expect, test } from 'vitest';
import { flag, FLAG_CODES, FLAGS } from '../../src/archive/flags.ts';

test('a flag says how grave it is by its code alone', () => {
  expect(flag('personal-number-in-dump', 'page', 3, 'a number').severity).toBe('error');
  expect(flag('cut-short', 'page', 3, 'the last line').severity).toBe('warning');
  expect(flag('stray-column', 'page', 3, 'twice').severity).toBe('notice');
});

test('a flag keeps the dump, the line and what was seen there', () => {
  expect(flag('no-park', 'page', 7, 'no zone')).toMatchObject({
    code: 'no-park',
    dump: 'page',
    line: 7,
    message: 'no zone',
  });
});

test('only an unmasked number fails the run', () => {
  expect(FLAG_CODES.filter((code) => FLAGS[code].severity === 'error')).toEqual(['personal-number-in-dump']);
});

test.each(FLAG_CODES)('%s has a sentence for readers, in Chinese', (code) => {
  expect(FLAGS[code].text).toMatch(/[\u4e00-\u9fff]{4}/);
});
