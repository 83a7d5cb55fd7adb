import { WORDS, search, ids, total, hitsShown, expect, test } from './search-page.ts';

// The page before anything is asked: all articles, suggestions, the ways that lead here.

test('shows every article, newest first, before anything is asked', async ({ page }) => {
  await page.goto('/search/');
  await hitsShown(page);
  const rows = (await (await page.request.get('/data/articles.jsonl')).text()).trim().split('\n');
  expect(await total(page)).toBe(rows.length);
  const newest = rows.slice(0, 10).map((row) => (JSON.parse(row) as { id: string }).id);
  expect(await ids(page)).toEqual(newest);
});

test('names the zone that its pinyin or initials stand for', async ({ page, errors }) => {
  for (const typed of ['czgxq', 'changzhi', '长治']) {
    await page.goto('/search/');
    await page.locator(WORDS).fill(typed);
    await page.locator('.search-suggestions').getByRole('link', { name: '长治高新区' }).click();
    await expect(page).toHaveURL(search('', { park: 'changzhi-gaoxinqu', mentions: '1' }));
    await hitsShown(page);
    await expect(page.locator('input[name=park][value=changzhi-gaoxinqu]')).toBeChecked();
  }
  expect(errors).toEqual([]);
});

test('is described for browsers that add search engines', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await request.get(href ?? '')).text();
  const template = await page.evaluate(
    (xml) =>
      new DOMParser()
        .parseFromString(xml, 'application/xml')
        .querySelector('Url[type="text/html"]')
        ?.getAttribute('template'),
    description,
  );
  expect(template).toMatch(/\/search\/\?q=\{searchTerms\}$/);
});
