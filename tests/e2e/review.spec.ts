import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from './site-folder.ts';

/** Text files that a build writes: pages, styles, scripts, data. */
const TEXT_FILE = /\.(?:html|css|js|json|xml|txt)$/;
/** An address, a class or a control of the review page: `/review/`, `review-keys` */
const REVIEW_PAGE = /\/review\/|review-(?:keys|lines|article)/;

test('the built site holds nothing of the archivists’ review page', () => {
  const paths = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' });
  expect(paths.filter((path) => /^review(?:[/\\.]|$)/.test(path))).toEqual([]);
  const leaks = paths.filter(
    (path) => TEXT_FILE.test(path) && REVIEW_PAGE.test(readFileSync(join(SITE_FOLDER, path), 'utf8')),
  );
  expect(leaks).toEqual([]);
});
