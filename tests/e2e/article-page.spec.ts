import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { textFragment } from '../../src/search/text-fragment.ts';
import { readRows } from './site-folder.ts';

const rows = readRows();

const doubtful = rows.find(({ flags }) => flags.includes('ocr-look-alike'));

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
