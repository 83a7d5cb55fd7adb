import { expect, it } from 'vitest';
import { gb2312Characters } from '../../../src/search/indexer/gb2312.ts';

it('lists the characters of GB 2312, each once, from 啊 to 齄', () => {
  const characters = gb2312Characters();
  expect(characters).toHaveLength(6763);
  expect(new Set(characters).size).toBe(6763);
  expect([characters[0], characters.at(-1)]).toEqual(['啊', '齄']);
  expect(characters).not.toContain('開');
});
