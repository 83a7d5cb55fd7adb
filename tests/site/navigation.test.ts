import { expect, test } from 'vitest';
import { navigation } from '../../src/site/navigation.ts';

const current = (path: string) =>
  navigation(path)
    .filter((entry) => entry.current)
    .map(({ label }) => label);

test('the part of the site that a page belongs to is marked', () => {
  expect(current('/')).toEqual(['首页']);
  expect(current('/parks/changzhi-gaoxinqu/2/')).toEqual(['开发区']);
  expect(current('/articles/a/')).toEqual([]);
});
