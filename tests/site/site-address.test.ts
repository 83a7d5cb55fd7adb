import { expect, test } from 'vitest';
import { siteAddress } from '../../src/site/site-address.ts';

test('a page has an absolute address only where the site knows its own', () => {
  const path = '/herald/articles/x/';
  expect(siteAddress(path, new URL('https://archive.example.org'))).toBe(
    'https://archive.example.org/herald/articles/x/',
  );
  expect(siteAddress(path, undefined)).toBeNull();
});
