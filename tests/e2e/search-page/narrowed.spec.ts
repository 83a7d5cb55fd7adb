import { WORDS, search, ids, total, answered, facet, hitsShown, expect, test } from './search-page.ts';

// The page with filters, facets and months.

test('keeps filters in the address and narrows by them', async ({ page, errors }) => {
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

test('draws the hits by month, and narrows to a month', async ({ page, errors }) => {
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
