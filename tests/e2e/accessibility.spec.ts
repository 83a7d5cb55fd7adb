import { existsSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readRows, SITE_FOLDER } from './site-folder.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The narrowest window that a page must fit in without scrolling sideways, in CSS pixels. */
const NARROWEST = 320;

/** One address of each kind of page, as far as the archive has it. */
function pages(): string[] {
  const rows = readRows();
  const [newest] = rows;
  const dated = rows.find(({ date }) => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date));
  const [year = '', month = '', day = ''] = dated?.date?.split('-') ?? [];
  return [
    '/',
    '/parks/',
    '/parks/by-articles/',
    '/parks/by-name/',
    '/parks/by-kind/',
    '/dates/',
    '/dates/coverage/',
    '/dates/undated/',
    '/authors/',
    '/sheets/',
    '/about/',
    '/about/search/',
    '/about/cite/',
    '/about/privacy/',
    '/data/',
    '/404.html',
    ...(newest === undefined ? [] : [newest.url, `/sheets/${newest.source.dump}/`]),
    ...[`/sheets/year/${year}/`, '/sheets/year/undated/', `/dates/${year}/undated/`].filter((path) =>
      existsSync(join(SITE_FOLDER, path, 'index.html')),
    ),
    ...rows
      .flatMap(({ parks }) => parks.slice(0, 1))
      .slice(0, 1)
      .map((id) => `/parks/${id}/`),
    ...rows
      .flatMap(({ authors }) => authors)
      .slice(0, 1)
      .map((name) => `/authors/${encodeURIComponent(name)}/`),
    ...(dated === undefined
      ? []
      : [`/dates/${year}/`, `/dates/${year}/${month}/`, `/dates/${year}/${month}/${day}/`]),
  ];
}

for (const path of pages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${decodeURIComponent(path)} has no barriers (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test(`${decodeURIComponent(path)} fits a narrow window`, async ({ page }) => {
    await page.setViewportSize({ width: NARROWEST, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
  });
}

test('the keyboard reaches the text past the head at once', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
