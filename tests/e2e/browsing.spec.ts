import { expect, test } from '@playwright/test';
import { readRows } from './site-folder.ts';

/** The least width and height of what a finger touches, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

const dated = readRows().find(({ date }) => date !== null && /^\d{4}-\d\d-\d\d$/.test(date));
const [year = '', month = '', day = ''] = dated?.date?.split('-') ?? [];

test.skip(dated === undefined, 'no article of the built site has a day');

test('a reader goes from the map of the front page to a place and its zones', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: '山西十一市' })
    .getByRole('link', { name: /^长治市/ })
    .click();
  await expect(page).toHaveURL(/\/parks\/#changzhi$/);
  await expect(page.locator('#changzhi')).toBeInViewport();
});

test('zones are filtered without any script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/parks/');
  const zones = page.locator('.park-groups li:visible');
  const countBeside = async (name: string) =>
    Number(await page.locator('.park-filter label', { hasText: name }).locator('.count').textContent());
  await expect(zones).toHaveCount(await countBeside('全部'));
  await page.getByRole('radio', { name: /^国家级/ }).check();
  await expect(page.locator('.park-groups li.is-national:visible')).toHaveCount(await countBeside('国家级'));
  await expect(page.locator('.park-groups section:visible h2').first()).toBeVisible();
  await page.close();
});

test('zones stand in another order on a page of its own', async ({ page }) => {
  await page.goto('/parks/');
  await page.getByRole('navigation', { name: '排列' }).getByRole('link', { name: '按篇数' }).click();
  await expect(page).toHaveURL('/parks/by-articles/');
  const counts = await page.locator('.park-groups section').first().locator('li .count').allTextContents();
  const numbers = counts.map((text) => Number.parseInt(text, 10));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test('a calendar says in words what its cells show, and a finger can touch them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/dates/${year}/`);
  const cells = page.locator('.calendar td a');
  for (const cell of await cells.all()) {
    const box = await cell.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(LEAST_TARGET);
    await expect(cell).toHaveAttribute('title', /^\d+月\d+日，\d+篇$/);
  }
  await page
    .getByRole('link', { name: `${Number(month)}月${Number(day)}日，` })
    .first()
    .click();
  await expect(page).toHaveURL(`/dates/${year}/${month}/${day}/`);
});

test('depth and bars are seen where the system takes the colours away', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/dates/${year}/`);
  const cell = page.locator('.calendar td a').first();
  expect(await cell.evaluate((element) => getComputedStyle(element).borderBottomWidth)).not.toBe('0px');
  await page.goto('/');
  const [bar, paper] = await page
    .locator('.month-bars')
    .first()
    .evaluate((element) => [getComputedStyle(element).fill, getComputedStyle(document.body).backgroundColor]);
  expect(bar).not.toBe(paper);
});

test('the table beside the chart counts what the chart draws', async ({ page }) => {
  await page.goto('/dates/');
  const row = page.locator('.numbers tbody tr', { hasText: year });
  const numbers = (await row.locator('td').allTextContents()).map(Number);
  const total = numbers.at(-1) ?? 0;
  expect(numbers.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(total);
  await expect(page.locator('.month-chart li', { hasText: `${year}年` })).toContainText(`${total}篇`);
});

test('a table wider than a telephone says so, names itself, and is read by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/dates/coverage/', '/dates/']) {
    await page.goto(path);
    const tables = page.locator('.wide-table');
    await expect(page.locator('.wide-table-hint:visible')).toHaveCount(await tables.count());
    for (const table of await tables.all()) {
      await expect(table).toHaveRole('region');
      await expect(table).toHaveAccessibleName(/篇数|张数/);
      const hidden = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden).toBeGreaterThan(0);
      await table.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
      await expect(table.locator('tbody th').first()).toBeInViewport();
    }
  }
});

test('a table that has room is whole and says nothing of scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  for (const path of ['/dates/coverage/', '/dates/']) {
    await page.goto(path);
    await expect(page.locator('.wide-table-hint:visible')).toHaveCount(0);
    const hidden = await page
      .locator('.wide-table')
      .evaluateAll((tables) => tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(Math.max(...hidden)).toBe(0);
  }
});

test('the end of a wide table lies in no shadow, its middle does', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/dates/coverage/');
  const table = page.locator('.wide-table').first();
  /** The table's right edge above the words of its head, as it is drawn. */
  const edge = async () => {
    const box = await table.boundingBox();
    if (box === null) throw new Error('the table is shown');
    const clip = { x: box.x + box.width - 2, y: box.y + 1, width: 2, height: 3 };
    return (await page.screenshot({ clip })).toString('base64');
  };
  await table.evaluate((element) => {
    element.scrollIntoView();
  });
  const middle = await edge();
  await table.evaluate((element) => {
    element.scrollTo({ left: element.scrollWidth });
  });
  expect(await edge()).not.toBe(middle);
});

test('coverage says that what was not received may have been printed', async ({ page }) => {
  await page.goto('/dates/');
  await page.getByRole('link', { name: '收录与缺漏' }).click();
  await expect(page.locator('main')).toContainText('本库没有收到这样的版面或报道，不是报上没有刊登');
});

test('each line of a printed page says what it is', async ({ page }) => {
  await page.goto(`/sheets/${dated?.source.dump ?? ''}/`);
  const lines = page.locator('.sheet-text > li');
  await expect(lines.locator('.line-role')).toHaveCount(await lines.count());
  await expect(page.locator('.sheet-text .line-headline .line-role').first()).toHaveText('标题');
});
