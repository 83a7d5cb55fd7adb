import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

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

/** Waits until the page has answered with hits. */
async function hitsShown(page: Page): Promise<(string | null)[]> {
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
  const total = Number(await page.locator(TOTAL).textContent());
  expect(total).toBeGreaterThanOrEqual(await page.locator(HITS).count());
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
  const all = Number((await hitsShown(page), await page.locator(TOTAL).textContent()));
  const year = await page.locator('select[name=from] option').last().getAttribute('value');
  await page.locator('select[name=to]').selectOption(year ?? '');
  await expect(page).toHaveURL(search('的', { to: year ?? '' }));
  await expect.poll(async () => Number(await page.locator(TOTAL).textContent())).toBeLessThan(all);
  await page.locator('select[name=park]').selectOption({ index: 1 });
  await page.locator('select[name=type]').selectOption({ index: 1 });
  const address = page.url();
  expect(address).toMatch(/park=.+&type=.+&to=\d{4}/);
  await page.goto('/search/');
  await page.goto(address);
  await expect(page.locator('select[name=to]')).toHaveValue(year ?? '');
  await expect(page.locator('select[name=park]')).not.toHaveValue('');
  expect(errors).toEqual([]);
});

test('shows ten hits, and more on demand', async ({ page }) => {
  await page.goto(search('的'));
  await expect(page.locator(HITS)).toHaveCount(10);
  const total = Number(await page.locator(TOTAL).textContent());
  expect(total).toBeGreaterThan(10);
  await page.getByRole('button', { name: '再看一些' }).click();
  await expect(page.locator(HITS)).toHaveCount(Math.min(20, total));
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
  await expect(notice).toContainText(/不限年份，有[1-9]\d*篇。/);
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
    await expect(page.locator(`${TOTAL}, .search-help:visible`).first()).toBeVisible();
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
  await expect(page.locator('.search-notice')).toContainText(`${year ?? ''}的索引未能读取`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says that search needs it', async ({ page }) => {
    await page.goto(search('高新区'));
    await expect(page.locator('noscript p')).toContainText('搜索需要浏览器运行脚本');
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [state, address, selector] of [
      ['with hits', search('高新区'), HITS],
      ['without hits', search('高新区 龘龘'), '.search-notice li'],
      ['before a search', '/search/', '.search-help'],
    ] as const) {
      test(`has no accessibility fault ${state}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator(selector).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}
