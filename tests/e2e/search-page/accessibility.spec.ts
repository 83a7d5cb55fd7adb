import AxeBuilder from '@axe-core/playwright';
import { HITS, search, expect, test } from './search-page.ts';

// Every state of the page, in light and dark, wide and narrow.

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('has no accessibility fault when the index can not be read', async ({ page }) => {
      await page.route('**/search/index/archive.json', (route) => route.abort());
      await page.goto(search('高新区'));
      await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });

    for (const [state, address, selector] of [
      ['with hits', search('高新区'), HITS],
      ['without hits', search('高新区 龘龘'), '.search-notice li'],
      ['before a search', '/search/', '.search-help'],
      [
        'with filters and a month',
        search('的', { type: 'news', from: '2026-01', to: '2026-01' }),
        '.month-bars a[aria-current]',
      ],
      ['with strings nearly the same', search('高薪区'), '.search-notice li'],
    ] as const) {
      test(`has no accessibility fault ${state}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator(selector).first()).toBeVisible();
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      });

      test(`has no accessibility fault ${state} on a phone`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(address);
        await expect(page.locator(selector).first()).toBeVisible();
        const facets = page.locator('.search-facets > summary');
        if (await facets.isVisible()) await facets.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    }
  });
}
