import { expect, test } from 'vitest';
import { searchAddress } from '../../src/site/search-address.ts';

test('words are only words of the question', () => {
  expect(searchAddress('尾矿&x=1')).toBe('/search/?q=%E5%B0%BE%E7%9F%BF%26x%3D1');
});
