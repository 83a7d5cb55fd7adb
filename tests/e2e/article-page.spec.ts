import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { textFragment } from '../../src/search/text-fragment.ts';
import { readRows, SITE_FOLDER } from './site-folder.ts';

const rows = readRows();
/** What a first visit of most articles may weigh, HTML and style sheet, compressed. */
const USUAL_VISIT = 6 * 1024;
/** `<link rel="stylesheet" href="/_astro/article-page.BVm2pBhH.css">` */
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]*)"/g;

const fileOf = (url: string) => readFileSync(join(SITE_FOLDER, url));
const weightOf = (bytes: Buffer) => brotliCompressSync(bytes).length;
const doubtful = rows.find(({ flags }) => flags.includes('ocr-look-alike'));

test('an article weighs little, and takes two requests', async ({ page }) => {
  const visits = rows
    .map(({ url }) => {
      const html = fileOf(`${url}index.html`);
      const styles = [...html.toString('utf8').matchAll(STYLE_SHEET)].map(([, href = '']) => href);
      expect(styles, url).toHaveLength(1);
      return weightOf(html) + styles.reduce((sum, href) => sum + weightOf(fileOf(href)), 0);
    })
    .toSorted((a, b) => a - b);
  expect(visits[Math.floor(visits.length / 2)]).toBeLessThanOrEqual(USUAL_VISIT);

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.resourceType()));
  await page.goto(rows[0]?.url ?? '/', { waitUntil: 'networkidle' });
  expect(requests.filter((type) => type !== 'other' && type !== 'image')).toEqual(['document', 'stylesheet']);
});

test('citations are chosen with one click, and the files are there without a request', async ({ page }) => {
  const [article] = rows;
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(article?.url ?? '/');
  await page.getByText('引用与转述').click();
  const first = page.locator('.copyable').first();
  await first.click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await first.textContent());
  await expect(first).toContainText('[N]. 科学导报');
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: format, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toContain(article?.id ?? '');
    expect(readFileSync(await file.path(), 'utf8')).toContain('科学导报');
  }
  expect(errors).toEqual([]);
});

test('a note beside the text changes nothing that is copied or led to', async ({ page }) => {
  test.skip(doubtful === undefined, 'the archive has no such article');
  await page.goto(doubtful?.url ?? '/');
  const block = page.locator('.noted-block').first();
  const shown = await block.locator('.text').textContent();
  expect(doubtful?.text).toContain(shown?.trim());
  await expect(block.locator('.note').first()).toBeVisible();
  const copied = await page.evaluate(() => {
    const text = document.querySelector('.article-text');
    if (text !== null) getSelection()?.selectAllChildren(text);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain(shown?.trim());
  expect(copied).not.toContain('原样保留');

  // A text fragment that runs over the mark finds its place.
  const mark = (await block.locator('.noted').first().textContent()) ?? '';
  const line = (shown ?? '').trim();
  const at = line.indexOf(mark);
  const fragment = textFragment(line, { start: at, end: at + mark.length + 2 });
  await page.goto('about:blank');
  await page.setViewportSize({ width: 600, height: 200 });
  await page.goto(`${doubtful?.url ?? '/'}#${fragment ?? ''}`);
  await expect(page.locator('.noted').first()).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an article with notes and open citations has no barriers (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const { url } of [doubtful, rows.find(({ title }) => title === null)].filter(
      (row) => row !== undefined,
    )) {
      await page.goto(url);
      await page.getByText('引用与转述').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    }
  });
}

for (const width of [320, 390, 1000, 1160, 1280]) {
  test(`an article with notes fits ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto((doubtful ?? rows[0])?.url ?? '/');
    await page.getByText('引用与转述').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
