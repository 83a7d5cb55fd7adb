import { expect, test } from '@playwright/test';
import { readRows } from './site-folder.ts';

const rows = readRows();

test('a reader goes from the front page to a zone, an article, its printed lines and its day', async ({
  page,
}) => {
  const article = rows.find(
    ({ date, parks }) => parks.length > 0 && date !== null && /^\d{4}-\d\d-\d\d$/.test(date),
  );
  if (article === undefined) throw new Error('No article of the built site has both a zone and a day');

  await page.goto('/');
  await page
    .locator(`main a[href="/parks/${article.parks[0] ?? ''}/"]`)
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.locator(`main a[href="${article.url}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title ?? '（版面未印标题）');

  const [from] = article.source.lines[0] ?? [];
  const lines = page
    .getByRole('complementary')
    .getByRole('link', { name: /^第\d+/ })
    .first();
  await lines.click();
  await expect(page).toHaveURL(new RegExp(`/sheets/[^/]+/#L${from}$`));
  await expect(page.locator(`#L${from}`)).toBeInViewport();

  await page.goBack();
  await page.goto(`/dates/${(article.date ?? '').replaceAll('-', '/')}/`);
  await expect(page.locator('h1')).toContainText('星期');
  await expect(page.locator(`a[href="${article.url}"]`)).toBeVisible();
});

test('an article shows what its front matter says', async ({ page }) => {
  for (const article of rows.slice(0, 10)) {
    await page.goto(article.url);
    const main = page.locator('main');
    for (const text of [
      article.label,
      ...article.kickers,
      article.subtitle,
      article.byline,
      ...article.captions,
    ]) {
      if (typeof text === 'string') await expect(main).toContainText(text);
    }
    for (const author of article.authors) {
      await expect(main.getByRole('link', { name: author, exact: true })).toBeVisible();
    }
    if (article.dateEvidence !== null && article.date !== null && !article.date.startsWith('XXXX')) {
      await expect(main).toContainText(article.dateEvidence);
    }
    // Named only where the site knows its whole address.
    for (const link of await page.locator('link[rel=canonical]').all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^https?://.+${article.url}$`));
    await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article');
  }
});

test('reading asks for the page and its style sheet and nothing else', async ({ page }) => {
  const [article] = rows;
  expect(article, 'the built site has an article').toBeDefined();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(article?.url ?? '/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => path !== '/favicon.svg')).toEqual([
    encodeURI(article?.url ?? '/'),
    expect.stringMatching(/^\/_astro\/.*\.css$/),
  ]);
});

test('the policy of the host lets every page through without a complaint', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  for (const path of ['/', '/parks/', '/dates/', rows[0]?.url ?? '/']) await page.goto(path);
  expect(complaints).toEqual([]);
});

test('an address that leads nowhere offers the ways back', async ({ page }) => {
  const response = await page.goto('/articles/no-such-article/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  await expect(page.locator('main').getByRole('link', { name: '回到首页' })).toBeVisible();
});

test('the search box sends the words to the search page', async ({ page }) => {
  await page.goto('/');
  const form = page.getByRole('search').first();
  await expect(form).toHaveAttribute('action', '/search/');
  await expect(form.getByRole('searchbox')).toHaveAttribute('name', 'q');
});
