import { TOTAL, search, hitsShown, expect, test } from './search-page.ts';

// The page without hits: it says why, and what there is instead.

test('says which of several terms occur alone', async ({ page }) => {
  await page.goto(search('高新区 龘龘'));
  await expect(page.locator(TOTAL)).toHaveText('0');
  await expect(page.locator('.search-notice')).toContainText('“龘龘”：没有');
  await page.locator('.search-notice').getByRole('link', { name: '高新区' }).click();
  await hitsShown(page);
});

test('says when only the filters are in the way', async ({ page }) => {
  await page.goto(search('高新区', { from: '1999', to: '1999' }));
  await expect(page.locator(TOTAL)).toHaveText('0');
  const notice = page.locator('.search-notice');
  await expect(notice).toContainText('所选范围内没有文章印有“高新区”这几个字。');
  await expect(notice).toContainText(/不限时间，有[1-9]\d*篇。/);
  await notice.getByRole('link', { name: '看全部' }).click();
  await expect(page).toHaveURL(search('高新区'));
  await hitsShown(page);
});

test('says when the years are the wrong way round, and turns them', async ({ page }) => {
  await page.goto(search('高新区', { from: '2026', to: '2024' }));
  await expect(page.locator('.search-notice')).toContainText('起始的2026晚于截止的2024');
  await page.locator('.search-notice').getByRole('link', { name: '改为从2024到2026' }).click();
  await expect(page).toHaveURL(search('高新区', { from: '2024', to: '2026' }));
  await hitsShown(page);
});

test('names strings that are printed and nearly the same', async ({ page }) => {
  await page.goto(search('高薪区'));
  const notice = page.locator('.search-notice');
  await expect(notice).toContainText('相近、确实印有的');
  await notice.getByRole('link', { name: '高新区' }).click();
  await expect(page).toHaveURL(search('高新区', { literal: '1' }));
  await hitsShown(page);
});

test('does not say that words are printed nowhere when all that prints them is excluded', async ({
  page,
}) => {
  await page.goto(search('开发区 -区'));
  const notice = page.locator('.search-notice');
  await expect(notice).toContainText('都含有要排除的字句');
  await notice.getByRole('link', { name: '看这些' }).click();
  await expect(page).toHaveURL(search('开发区'));
  await hitsShown(page);
});
