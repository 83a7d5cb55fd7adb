import { expect, it } from 'vitest';
import { spell } from '../../../src/search/indexer/spelling.ts';

it('spells names as they are typed without tones', () => {
  expect(spell('长治高新区')).toBe('chang zhi gao xin qu');
  expect(spell('吕梁经开区')).toBe('lv liang jing kai qu');
  expect(spell('C园')).toBe('c yuan');
});
