import { HITS, TOTAL, search, hitsShown, expect, test } from './search-page.ts';

// The page when a part of the index, or the network, is away.

test('says that the index cannot be read, and reads it when asked again', async ({ page }) => {
  await page.route('**/search/index/archive.json', (route) => route.abort());
  await page.goto(search('高新区'));
  await expect(page.locator('[role=status]')).toContainText('索引未能读取');
  await page.unrouteAll();
  await page.getByRole('button', { name: '重试' }).click();
  await hitsShown(page);
});

test('says which part of the index is missing', async ({ page }) => {
  await page.goto('/search/');
  const year = await page.locator('select[name=from] option').nth(1).getAttribute('value');
  await page.route(`**/search/index/${year ?? ''}/**`, (route) => route.abort());
  await page.goto(search('的'));
  await hitsShown(page);
  await expect(page.locator('.search-notice')).toContainText(`${year ?? ''}年的索引未能读取`);
});

test('does not say that words are printed nowhere while a year can not be read', async ({ page }) => {
  const manifest = (await (await page.request.get('/search/index/archive.json')).json()) as {
    shards: { name: string }[];
  };
  const name = manifest.shards.at(-1)?.name ?? '';
  await page.route(`**/search/index/${name}/**`, (route) => route.abort());
  await page.goto(search('龘龘龘'));
  await expect(page.locator('.search-notice')).toContainText('结果不全');
  await expect(page.locator('.search-notice')).not.toContainText('没有一篇');
  await page.route('**/search/index/20*/**', (route) => route.abort());
  await page.goto(search('高新区'));
  await expect(page.locator('[role=status]')).toContainText('索引未能读取');
  await expect(page.locator(TOTAL)).toHaveCount(0);
});

test('says which hits it has no text of, and reads them when asked again', async ({ page }) => {
  await page.route('**/search/index/text/**', (route) => route.abort());
  await page.goto(search('高新区'));
  await hitsShown(page);
  await expect(page.locator('.search-notice')).toContainText('的标题和摘录未能读取');
  await expect(page.locator(HITS).first()).toContainText('标题未能读取');
  await page.unrouteAll();
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator(`${HITS} mark`).first()).toBeVisible();
  await expect(page.locator('.search-notice')).toBeEmpty();
});

test('tells of a lost network, and goes on when it is back', async ({ page, context }) => {
  await page.goto('/');
  await page.route('**/search/engine.js', (route) => route.abort());
  await page.goto(search('高新区'));
  await expect(page.locator('[role=status]')).toContainText('索引未能读取');
  await context.setOffline(true);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('[role=status]')).toContainText('没有连上网络');
  await context.setOffline(false);
  await page.unrouteAll();
  await page.getByRole('button', { name: '重试' }).click();
  await hitsShown(page);
});
