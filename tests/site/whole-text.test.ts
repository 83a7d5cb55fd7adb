import { expect, test } from 'vitest';
import { wholeText } from '../../src/site/whole-text.ts';

test('all blocks of all parts, a line each', () => {
  expect(
    wholeText([
      {
        body: [
          { kind: 'heading', text: '甲' },
          { kind: 'paragraph', text: '乙' },
        ],
      },
      { body: [{ kind: 'paragraph', text: '丙' }] },
    ]),
  ).toBe('甲\n乙\n丙');
});
