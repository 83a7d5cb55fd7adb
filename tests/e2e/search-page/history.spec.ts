import { HITS, WORDS, search, ids, hitsShown, expect, test } from './search-page.ts';

// The address and the way back.

test('leads from a hit to the article, and back to the same hits', async ({ page }) => {
  await page.goto(search('高新区'));
  const before = await hitsShown(page);
  await page.locator(HITS).first().locator('h2 a').click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  expect(await hitsShown(page)).toEqual(before);
});

test('writes the address while typing, and comes back with back, forward and reload', async ({
  page,
  errors,
}) => {
  await page.goto('/search/');
  await page.locator(WORDS).pressSequentially('高新区');
  await expect(page).toHaveURL(search('高新区'));
  const zones = await hitsShown(page);
  await page.locator(WORDS).press('Enter');
  await page.locator(WORDS).fill('储能');
  await expect(page).toHaveURL(search('储能'));
  await expect.poll(() => ids(page)).not.toEqual(zones);
  await page.goBack();
  await expect(page).toHaveURL(search('高新区'));
  await expect.poll(() => ids(page)).toEqual(zones);
  await expect(page.locator(WORDS)).toHaveValue('高新区');
  await page.goForward();
  await expect(page.locator(WORDS)).toHaveValue('储能');
  await page.goBack();
  await page.reload();
  await expect.poll(() => ids(page)).toEqual(zones);
  await page.goBack();
  await expect(page.locator('.search-help')).toBeVisible();
  expect(errors).toEqual([]);
});

test('comes back from a chosen year to the words alone, however fast it was chosen', async ({
  page,
  errors,
}) => {
  for (const pause of ['searched', 'at once'] as const) {
    await page.goto('/search/');
    await page.locator(WORDS).fill('园区');
    if (pause === 'searched') await expect(page).toHaveURL(search('园区'));
    const year = await page.locator('select[name=from] option').last().getAttribute('value');
    await page.locator('select[name=from]').selectOption(year ?? '');
    await expect(page).toHaveURL(search('园区', { from: year ?? '' }));
    await page.goBack();
    await expect(page).toHaveURL(search('园区'));
    await expect(page.locator('select[name=from]')).toHaveValue('');
    await hitsShown(page);
    await page.goBack();
    await expect(page.locator('.search-help')).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('comes back from an article to the place it was left at', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(search('发展'));
  await hitsShown(page);
  await page.locator(HITS).nth(6).locator('h2 a').scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(600);
  await page.locator(HITS).nth(6).locator('h2 a').click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await hitsShown(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(left - 200);
});
