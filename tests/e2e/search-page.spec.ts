import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const HITS = '[data-result-id]';
const TOTAL = '[data-result-total]';
const WORDS = '#q';
/** Page, engine, index and excerpts of a small archive, as this server sends them: unpacked. */
const FIRST_SEARCH_BYTES = 170_000;

/** What the console shows as an error, and exceptions that nobody caught. */
let errors: string[] = [];

test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

function search(query: string, more: Record<string, string> = {}): string {
  return `/search/?${new URLSearchParams({ q: query, ...more }).toString()}`;
}

function ids(page: Page): Promise<(string | null)[]> {
  return page.locator(HITS).evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-result-id')));
}

async function total(page: Page): Promise<number> {
  return Number(await page.locator(TOTAL).textContent());
}

/** Waits until nothing is on its way any more. */
async function answered(page: Page): Promise<void> {
  await expect(page.locator('#search:not([aria-busy])')).toBeAttached();
  await expect(page.locator('[role=status]')).not.toBeEmpty();
}

/** The check boxes of a facet, those on show. */
function facet(page: Page, name: string): Locator {
  return page.locator(`.search-facets input[name=${name}]`);
}

/** Waits until the page has answered with hits. */
async function hitsShown(page: Page): Promise<(string | null)[]> {
  await answered(page);
  await expect(page.locator(HITS).first()).toBeVisible();
  return ids(page);
}

test('shows what the address asks for, with headline, date, zone and marked excerpts', async ({ page }) => {
  await page.goto(search('高新区'));
  await hitsShown(page);
  await expect(page.locator(WORDS)).toHaveValue('高新区');
  const hit = page.locator(HITS).first();
  await expect(hit.locator('h2 a')).toHaveAttribute('href', /\/articles\/[a-z0-9-]+\/(#:~:text=.+)?$/);
  await expect(hit.locator('.small')).toContainText(/年|日期不详/);
  await expect(hit.locator('.small')).toContainText(/[0-9]+处/);
  await expect(hit.locator('mark').first()).toHaveText('高新区');
  await expect(page.locator('[role=status]')).toContainText(/共[0-9]+篇/);
  expect(await total(page)).toBeGreaterThanOrEqual(await page.locator(HITS).count());
  expect(errors).toEqual([]);
});

test('costs little more than a picture, the first time', async ({ page }) => {
  let bytes = 0;
  page.on('requestfinished', (request) => {
    void request.sizes().then((sizes) => (bytes += sizes.responseBodySize));
  });
  await page.goto(search('高新区'));
  await hitsShown(page);
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(FIRST_SEARCH_BYTES);
});

test('leads from a hit to the article, and back to the same hits', async ({ page }) => {
  await page.goto(search('高新区'));
  const before = await hitsShown(page);
  await page.locator(HITS).first().locator('h2 a').click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  expect(await hitsShown(page)).toEqual(before);
});

test('writes the address while typing, and comes back with back, forward and reload', async ({ page }) => {
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

test('comes back from a chosen year to the words alone, however fast it was chosen', async ({ page }) => {
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

test('keeps filters in the address and narrows by them', async ({ page }) => {
  await page.goto(search('的'));
  await hitsShown(page);
  const all = await total(page);
  const year = await page.locator('select[name=from] option').last().getAttribute('value');
  await page.locator('select[name=to]').selectOption(year ?? '');
  await expect(page).toHaveURL(search('的', { to: year ?? '' }));
  await expect.poll(() => total(page)).toBeLessThan(all);
  await facet(page, 'type').first().check();
  await expect(page).toHaveURL(/type=/);
  await facet(page, 'park').first().check();
  await expect(page).toHaveURL(/park=.+&type=.+&to=\d{4}/);
  const narrowed = await hitsShown(page);
  const address = page.url();
  await page.goto('/search/');
  await page.goto(address);
  await expect.poll(() => ids(page)).toEqual(narrowed);
  await expect(page.locator('select[name=to]')).toHaveValue(year ?? '');
  await expect(facet(page, 'park').first()).toBeChecked();
  await page.getByRole('link', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(search('的'));
  await expect.poll(() => total(page)).toBe(all);
  await expect(facet(page, 'park').first()).not.toBeChecked();
  expect(errors).toEqual([]);
});

test('shows ten hits, and more on demand', async ({ page }) => {
  await page.goto(search('的'));
  await expect(page.locator(HITS)).toHaveCount(10);
  const found = await total(page);
  expect(found).toBeGreaterThan(10);
  await page.getByRole('button', { name: '再看一些' }).click();
  await expect(page.locator(HITS)).toHaveCount(Math.min(20, found));
  const shown = await ids(page);
  expect(new Set(shown).size).toBe(shown.length);
  await page.reload();
  await expect.poll(() => ids(page)).toEqual(shown);
});

test('waits for the end of a composition', async ({ page }) => {
  await page.clock.install();
  await page.goto('/search/');
  const client = await page.context().newCDPSession(page);
  await page.locator(WORDS).focus();
  await client.send('Input.imeSetComposition', { text: 'gaoxin', selectionStart: 6, selectionEnd: 6 });
  await expect(page.locator(WORDS)).toHaveValue('gaoxin');
  await page.clock.runFor(5000);
  expect(new URL(page.url()).search).toBe('');
  await client.send('Input.insertText', { text: '高新' });
  await page.clock.runFor(5000);
  await expect(page).toHaveURL(search('高新'));
  await hitsShown(page);
});

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

for (const query of [
  '"',
  '-',
  '""',
  '。。。',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '😀',
  '\u0000\u0007',
  '.*[a-z]+(?=x)\\',
  '%E0%A4%A',
  '\u202e\u200b',
]) {
  test(`takes ${JSON.stringify(query)} as text`, async ({ page }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.goto('/search/');
    await page.locator(WORDS).fill(query);
    await page.locator(WORDS).press('Enter');
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query.replace(/[\r\n]/g, ''));
    await answered(page);
    expect(await page.locator('#search img, #search script').count()).toBe(0);
    expect(dialogs).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('declines a pasted page in one sentence', async ({ page }) => {
  await page.goto('/search/');
  await page.locator(WORDS).fill('开发区'.repeat(3334));
  await page.locator(WORDS).press('Enter');
  await expect(page.locator('[role=status]')).toContainText('10002个字');
  expect(page.url().length).toBeLessThan(200);
  expect(errors).toEqual([]);
});

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

test('shows counts that are what choosing each value finds', async ({ page }) => {
  await page.goto(search('发展'));
  await hitsShown(page);
  const values = await page
    .locator('.search-facets input[type=checkbox]:not([name=mentions])')
    .evaluateAll((boxes) =>
      boxes.map((box) => ({
        name: box.getAttribute('name') ?? '',
        value: box.getAttribute('value') ?? '',
        count: Number(box.closest('label')?.querySelector('.count')?.textContent),
      })),
    );
  expect(new Set(values.map(({ name }) => name))).toEqual(new Set(['park', 'prefecture', 'type', 'author']));
  for (const { name, value, count } of values.filter((_, index) => index % 4 === 0)) {
    await page.goto(search('发展', { [name]: value }));
    await hitsShown(page);
    expect(await total(page), value).toBe(count);
  }
});

test('takes several values of a facet together, and keeps the focus on the one pressed', async ({ page }) => {
  await page.goto(search('的'));
  await hitsShown(page);
  const [first, second] = [facet(page, 'type').nth(0), facet(page, 'type').nth(1)];
  const name = (await second.getAttribute('value')) ?? '';
  await first.check();
  await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0);
  const one = await total(page);
  await page.locator(`input[name=type][value=${name}]`).press('Space');
  await expect.poll(() => total(page)).toBeGreaterThan(one);
  await expect(page.locator(`input[name=type][value=${name}]`)).toBeFocused();
  await page.goBack();
  await expect.poll(() => total(page)).toBe(one);
});

test('draws the hits by month, and narrows to a month', async ({ page }) => {
  await page.goto(search('发展'));
  await hitsShown(page);
  const all = await total(page);
  const bars = page.locator('.month-bars a');
  const counts = await bars.evaluateAll((links) =>
    links.map((link) => Number(/：(\d+)篇$/.exec(link.getAttribute('aria-label') ?? '')?.[1])),
  );
  const table = await page
    .locator('.month-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number(row.lastElementChild?.textContent)));
  const undated = Number(
    /另有(\d+)篇/.exec((await page.locator('.month-note').textContent()) ?? '')?.[1] ?? 0,
  );
  expect(counts.length).toBeGreaterThan(1);
  expect(table.reduce((sum, count) => sum + count, 0) + undated).toBe(all);
  const first = bars.first();
  await expect(first).toHaveAttribute('aria-label', /^20\d\d年\d+月：\d+篇$/);
  await first.click();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}&to=\d{4}-\d{2}/);
  await expect.poll(() => total(page)).toBe(counts[0]);
  await expect(page.locator('.month-bars a[aria-current]')).toHaveCount(1);
  await page.getByRole('link', { name: '不限时间' }).click();
  await expect.poll(() => total(page)).toBe(all);
  expect(errors).toEqual([]);
});

test('shows the newest hits while older years are still to come', async ({ page }) => {
  const manifest = (await (await page.request.get('/search/index/archive.json')).json()) as {
    shards: { name: string }[];
  };
  const [newest, ...older] = manifest.shards.map(({ name }) => name);
  expect(older).not.toEqual([]);
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/search/index/**', async (route) => {
    if (older.some((name) => route.request().url().includes(`/index/${name}/`))) await held;
    await route.continue();
  });
  await page.goto(search('的'));
  await expect(page.locator(HITS).first()).toBeVisible();
  await expect(page.locator('[role=status]')).toContainText('其余年份还在读取');
  await expect(page.locator(TOTAL)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '再看一些' })).toBeHidden();
  const early = await ids(page);
  const rows = (await (await page.request.get('/data/articles.jsonl')).text()).trim().split('\n');
  const { date, issue } = rows
    .map((row) => JSON.parse(row) as { id: string; date: string | null; issue: { date: string | null } })
    .find(({ id }) => id === early[0]) ?? { date: null, issue: { date: null } };
  expect((date ?? issue.date ?? '').slice(0, 4)).toBe(newest);
  const inNewest = Number(
    /已找到(\d+)篇/.exec((await page.locator('[role=status]').textContent()) ?? '')?.[1],
  );
  release(undefined);
  await expect(page.locator(TOTAL)).toBeVisible();
  expect(await total(page)).toBeGreaterThan(inNewest);
  expect(errors).toEqual([]);
});

test('shows every article, newest first, before anything is asked', async ({ page }) => {
  await page.goto('/search/');
  await hitsShown(page);
  const rows = (await (await page.request.get('/data/articles.jsonl')).text()).trim().split('\n');
  expect(await total(page)).toBe(rows.length);
  const newest = rows.slice(0, 10).map((row) => (JSON.parse(row) as { id: string }).id);
  expect(await ids(page)).toEqual(newest);
});

test('is reached and read by keyboard alone', async ({ page }) => {
  await page.goto(search('高新区'));
  await hitsShown(page);
  const links = page.locator(`${HITS} h2 a`);
  await page.keyboard.press('/');
  await expect(page.locator(WORDS)).toBeFocused();
  await expect(page.locator(WORDS)).toHaveValue('高新区');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(WORDS)).toBeFocused();
  await page.keyboard.type('/');
  await expect(page.locator(WORDS)).toHaveValue(/\//);
  await page.goto(search('高新区'));
  await hitsShown(page);
  await page.locator(WORDS).press('ArrowDown');
  const href = await links.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((href ?? '').replace(/#.*/, ''));
});

test('leads from a hit to the first match on the page', async ({ page }) => {
  const rows = (await (await page.request.get('/data/articles.jsonl')).text())
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { id: string; text: string });
  const long = rows.toSorted((a, b) => b.text.length - a.text.length)[0];
  // Words from the middle of the article's last paragraph, cut without regard to where words end.
  const line = long?.text.split('\n').findLast((text) => text.length > 60) ?? '';
  const words = line.slice(31, 38);
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(search(words, { literal: '1' }));
  await page.locator(`[data-result-id="${long?.id ?? ''}"] h2 a`).click();
  await expect(page).toHaveURL(/\/articles\//);
  const paragraph = page.locator('main p', { hasText: line.slice(20, 45) }).first();
  await expect(paragraph).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
});

test('names the zone that its pinyin or initials stand for', async ({ page }) => {
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

test('answers again after a query that was declined', async ({ page }) => {
  await page.goto(search('高新区'));
  const before = await hitsShown(page);
  await page.locator(WORDS).fill('区'.repeat(900));
  await expect(page.locator('[role=status]')).toContainText('900个字');
  await page.locator(WORDS).fill('高新区');
  await expect.poll(() => ids(page)).toEqual(before);
});

test('keeps words that were just typed when a month or "clear" is pressed', async ({ page }) => {
  await page.goto(search('发展', { type: 'news' }));
  await hitsShown(page);
  await page.clock.install();
  await page.locator(WORDS).fill('项目');
  await page.locator('.month-bars a').first().click();
  await expect(page).toHaveURL(/q=%E9%A1%B9%E7%9B%AE&type=news&from=\d{4}-\d{2}/);
  await page.locator(WORDS).fill('储能');
  await page.getByRole('link', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(search('储能'));
  await expect(page.locator(WORDS)).toHaveValue('储能');
});

test('leaves the focus on the page when a pressed link goes away', async ({ page }) => {
  await page.goto(search('的', { type: 'news' }));
  await hitsShown(page);
  await page.getByRole('link', { name: '清除筛选' }).press('Enter');
  await expect(page).toHaveURL(search('的'));
  await answered(page);
  await expect(page.locator('[role=status]')).toBeFocused();
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

test.describe('without script', () => {
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
});

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
