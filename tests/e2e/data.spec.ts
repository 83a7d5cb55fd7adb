import { expect, test } from '@playwright/test';
import { joinAddress, joinFileAddress } from '../../src/site/address.ts';
import { apiPath } from '../../src/site/data/api.ts';
import { FEED_NAMES, feedPath } from '../../src/site/feed-paths.ts';
import { readRows } from './site-folder.ts';

/** The site is served at the root of its host. */
const BASE = '/';
const file = (path: string) => joinFileAddress(BASE, path);
const rows = readRows();

test('a reader finds the feeds from the front page, and the browser reads them', async ({ page }) => {
  await page.goto('/');
  const feeds = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(feeds).toEqual(FEED_NAMES.map((name) => file(feedPath(name))));
  const { fault, items } = await page.evaluate(
    async (rss) => {
      const text = await (await fetch(rss)).text();
      const feed = new DOMParser().parseFromString(text, 'text/xml');
      return {
        fault: feed.querySelector('parsererror')?.textContent ?? null,
        items: Array.from(feed.querySelectorAll('item > guid'), (guid) => guid.textContent),
      };
    },
    file(feedPath('feed.xml')),
  );
  expect(fault).toBeNull();
  expect(items).toEqual(rows.slice(0, 50).map(({ id }) => id));
});

test('a zone offers its own feed and its list of articles', async ({ page }) => {
  const park = rows.find(({ parks }) => parks.length > 0)?.parks[0] ?? '';
  await page.goto(joinAddress(BASE, ['parks', park]));
  const reuse = page.getByRole('navigation', { name: '订阅与数据' });
  await expect(reuse.getByRole('link', { name: '订阅 RSS' })).toHaveAttribute(
    'href',
    file(feedPath('feed.xml', park)),
  );
  const list = await page.request.get(file(apiPath('parks', `${park}.json`)));
  const { articles } = (await list.json()) as { articles: { id: string }[] };
  expect(articles.length).toBeGreaterThan(0);
  await reuse.getByRole('link', { name: '用法' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据与订阅');
});

test('the data page counts what the files hold, and its example of a program works', async ({ page }) => {
  await page.goto('/data/');
  await expect(page.getByRole('row', { name: /articles\.jsonl/ })).toContainText(String(rows.length));
  const code = await page.locator('.example code', { hasText: 'const response' }).innerText();
  const [address = ''] = /\/data\/api\/articles\/\w+\.json/.exec(code) ?? [];
  const answer = (await (await page.request.get(address)).json()) as { count: number; articles: unknown[] };
  expect(answer.articles).toHaveLength(answer.count);
});
