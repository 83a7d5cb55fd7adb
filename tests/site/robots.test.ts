import { expect, test } from 'vitest';
import { robotsText } from '../../src/site/robots.ts';

test('names the sitemap only where the site knows its address', () => {
  expect(robotsText(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsText('https://archive.example.org/sitemap-index.xml')).toContain(
    '\nSitemap: https://archive.example.org/sitemap-index.xml\n',
  );
});
