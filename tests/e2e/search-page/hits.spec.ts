import {
  HITS,
  TOTAL,
  WORDS,
  search,
  ids,
  total,
  hitsShown,
  holdOlderYears,
  expect,
  test,
} from './search-page.ts';

// The page with an answer: hits, their excerpts, the ways to the articles.

/** Page, engine, index and excerpts of a small archive, as this server sends them: unpacked. */
const FIRST_SEARCH_BYTES = 170_000;

test('shows what the address asks for, with headline, date, zone and marked excerpts', async ({
  page,
  errors,
}) => {
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
  // Nothing may look into the page before it has loaded: that lays it out without its style sheet, and the browser goes
  // to where the match stands then.
  await page.waitForURL(/\/articles\//);
  const paragraph = page.locator('main p', { hasText: line.slice(20, 45) }).first();
  await expect(paragraph).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
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

test('shows the newest hits while older years are still to come', async ({ page, errors }) => {
  const { newest, release } = await holdOlderYears(page);
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
  // A hit that is pressed while the rest arrives must not be taken out and put back: that is no click.
  const list = await page.locator(HITS).first().locator('xpath=..').elementHandle();
  const moved = await page.evaluateHandle((hits) => {
    const removed: string[] = [];
    new MutationObserver((records) => {
      for (const { removedNodes } of records)
        for (const node of removedNodes) removed.push(node.textContent ?? '');
    }).observe(hits, { childList: true });
    return removed;
  }, list);
  release();
  await expect(page.locator(TOTAL)).toBeVisible();
  expect(await total(page)).toBeGreaterThan(inNewest);
  expect((await ids(page)).slice(0, early.length)).toEqual(early);
  expect(await moved.jsonValue()).toEqual([]);
  expect(errors).toEqual([]);
});

test('lets nothing move under a pressed pointer while older years arrive', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const { release } = await holdOlderYears(page);
  await page.goto(search('的'));
  await expect(page.locator('[role=status]')).toContainText('其余年份还在读取');
  // Unfolded above the hits, the filters push them down as they take more values.
  await page.locator('.search-facets > summary').click();
  const hit = page.locator(HITS).first().locator('h2 a');
  await hit.scrollIntoViewIfNeeded();
  await hit.hover();
  await page.mouse.down();
  const { y } = (await hit.boundingBox()) ?? { y: NaN };
  const idle = page.waitForLoadState('networkidle');
  release();
  await idle;
  await expect(page.locator(TOTAL)).toHaveCount(0);
  expect((await hit.boundingBox())?.y).toBe(y);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/articles\//);
});

test('shows the whole answer once the pointer is let go', async ({ page }) => {
  const { release } = await holdOlderYears(page);
  await page.goto(search('的'));
  await expect(page.locator('[role=status]')).toContainText('其余年份还在读取');
  await page.locator('.search-status').hover();
  await page.mouse.down();
  const idle = page.waitForLoadState('networkidle');
  release();
  await idle;
  await expect(page.locator(TOTAL)).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator(TOTAL)).toBeVisible();
});
