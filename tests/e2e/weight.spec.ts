import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { pageKinds } from './page-kinds.ts';
import { readRows, SITE_FOLDER } from './site-folder.ts';

/** What a first visit may weigh, HTML and style sheets compressed, in bytes: `config.budgets` of package.json. */
const budgets = z
  .object({ config: z.object({ budgets: z.object({ article: z.int(), home: z.int(), page: z.int() }) }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).config.budgets;
/** `<link rel="stylesheet" href="/_astro/article-page.BVm2pBhH.css">` */
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]*)"/g;

const fileOf = (path: string) => readFileSync(join(SITE_FOLDER, decodeURIComponent(path)));

/** Bytes of a page and its style sheets, as a host sends them. */
function weigh(path: string): number {
  const html = fileOf(path.endsWith('/') ? `${path}index.html` : path);
  const styles = Array.from(html.toString('utf8').matchAll(STYLE_SHEET), ([, href = '']) => fileOf(href));
  return [html, ...styles].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
}

test('most articles keep within their budget', () => {
  const weights = readRows()
    .map(({ url }) => weigh(url))
    .toSorted((a, b) => a - b);
  expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(budgets.article);
});

test('the front page keeps within its budget', () => {
  expect(weigh('/')).toBeLessThanOrEqual(budgets.home);
});

test('every other kind of page keeps within its budget', () => {
  for (const path of pageKinds()) expect(weigh(path), path).toBeLessThanOrEqual(budgets.page);
});

test('an article takes two requests, and no script', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.resourceType()));
  await page.goto(readRows()[0]?.url ?? '/', { waitUntil: 'networkidle' });
  expect(requests.filter((type) => type !== 'other' && type !== 'image')).toEqual(['document', 'stylesheet']);
});
