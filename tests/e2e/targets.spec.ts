import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { smallTargets } from './targets.ts';

/** A common telephone. */
const TELEPHONE = { width: 390, height: 844 };

for (const path of pageKinds()) {
  test(`a finger hits what it means on ${decodeURIComponent(path)}`, async ({ page }) => {
    await page.setViewportSize(TELEPHONE);
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('a finger hits what it means among hits and their filters', async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto('/search/?q=%E5%8F%91%E5%B1%95');
  await expect(page.locator('[data-result-id]').first()).toBeVisible();
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  expect(await smallTargets(page)).toEqual([]);
});
