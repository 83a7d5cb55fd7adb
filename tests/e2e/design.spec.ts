import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from './site-folder.ts';

/** Files that could name or style the page. */
const TEXT_FILE = /\.(?:html|css|js)$/;

test('the built site holds nothing of the page of the design system', () => {
  const paths = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' });
  expect(paths.filter((path) => /^design(?:[/\\.]|$)/.test(path))).toEqual([]);
  const leaks = paths.filter(
    (path) =>
      TEXT_FILE.test(path) && /\/design\/|design-sample/.test(readFileSync(join(SITE_FOLDER, path), 'utf8')),
  );
  expect(leaks).toEqual([]);
});
