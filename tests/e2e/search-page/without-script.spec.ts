import { search, expect, test } from './search-page.ts';

// The page where scripts do not run.

test.use({ javaScriptEnabled: false });

test('says that search needs it', async ({ page }) => {
  await page.goto(search('高新区'));
  await expect(page.locator('noscript p')).toContainText('搜索需要浏览器运行脚本');
  await expect(page.locator('noscript p')).toBeVisible();
});

test('is asked from every page by a plain form', async ({ page }) => {
  await page.goto('/parks/');
  const box = page.getByRole('searchbox');
  await expect(box).toHaveAttribute('accesskey', /./);
  await box.fill('零碳 园区');
  await box.press('Enter');
  await expect(page).toHaveURL('/search/?q=%E9%9B%B6%E7%A2%B3+%E5%9B%AD%E5%8C%BA');
});
