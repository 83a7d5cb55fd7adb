import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { writeArchive } from '../fixtures/archive-folder.ts';
import { type DevServer, STARTED_WITHIN_MILLISECONDS, startDevServer } from './dev-server.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The narrowest window that a page must fit in without scrolling sideways, in CSS pixels. */
const NARROWEST = 320;

const DOUBTFUL = `长治高新区

抓项目 促投产

科学导报讯 1月12日，长治高新区召开会议，部署人企帮扶工作，要求各部门倒排工期。牛佳锡

砂河产业园

稳增长 开新局

科学导报讯 近日，砂河产业园举行企业发展的的集中签约，签约项目十二个，总投资二十亿元。李阳

遗失声明

王某不慎将身份证遗失，号码14010519491231002X，声明作废。
`;
const CLEAN = `长治高新区

召开工作会议

科学导报讯 2025年1月12日，长治高新区召开会议，要求各部门倒排工期，确保重点项目全部开工。牛佳锡
`;

let server: DevServer;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(STARTED_WITHIN_MILLISECONDS);
  server = await startDevServer(browser, (archive) => {
    writeArchive(archive, { documents: [], dumps: { clean: CLEAN, doubtful: DOUBTFUL } });
    cpSync('tests/fixtures/invalid/binary.txt', join(archive, 'dumps', 'unreadable.txt'));
  });
});

test.afterAll(async () => {
  await server.stop();
});

test('the dumps that need eyes most come first, with their faults and the progress', async ({ page }) => {
  await page.goto(`${server.address}/review/`);
  await expect(page.locator('th[scope=row] a')).toHaveText(['unreadable', 'doubtful', 'clean']);
  await expect(page.getByRole('table').first()).toContainText('The file is no text');
  await expect(page.getByText('3张版面，1张没有未处理的错误和警告')).toBeVisible();
  await expect(page.locator('.review-zones')).toContainText('砂河产业园');
});

test('the keys walk from doubt to doubt and from dump to dump', async ({ page }) => {
  await page.goto(`${server.address}/review/`);
  await page.keyboard.press('n');
  await expect(page.getByRole('link', { name: 'unreadable' })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.address}/review/doubtful/`);

  const open = page.locator('.doubt[data-stop]');
  const count = await open.count();
  expect(count).toBeGreaterThan(2);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(index % 2 === 0 ? 'n' : 'j');
    await expect(open.nth(index)).toBeFocused();
    await expect(open.nth(index)).toBeInViewport();
  }
  await page.keyboard.press('n');
  await expect(page.getByRole('status')).toHaveText('已是最后一处');
  await page.keyboard.press('p');
  await expect(open.nth(count - 2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(open.nth(count - 3)).toBeFocused();

  await page.keyboard.press(']');
  await page.waitForURL(`${server.address}/review/clean/`);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(`${server.address}/review/doubtful/`);
});

test('the keys can be switched off, and stay so', async ({ page }) => {
  await page.goto(`${server.address}/review/doubtful/`);
  await page.getByLabel('用单键操作').uncheck();
  await page.reload();
  await expect(page.getByLabel('用单键操作')).not.toBeChecked();
  await page.keyboard.press('n');
  await expect(page.locator('.doubt:focus')).toHaveCount(0);
});

test('lines stand beside their articles, lead to them and back, and are marked with them', async ({
  page,
}) => {
  await page.goto(`${server.address}/review/doubtful/`);
  const line = page.locator('#L5');
  await expect(line).toHaveAttribute('data-role', 'body');
  await line.getByRole('link', { name: /所属的文章/ }).click();
  const article = page.locator('article:target');
  await expect(article).toContainText('抓项目 促投产');
  const back = article.getByRole('link', { name: '第1—5行' });
  await back.focus();
  await expect(line).toHaveClass(/is-marked/);
  await expect(page.locator('#L9')).not.toHaveClass(/is-marked/);
  await back.click();
  await expect(page).toHaveURL(/#L1$/);
});

test('an entry is copied as it stands, and withheld lines are not shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
  await page.goto(`${server.address}/review/doubtful/`);
  const doubt = page.locator('.doubt', { hasText: '疑有形近字误识' });
  await doubt.getByRole('button', { name: /复制/ }).first().click();
  await expect(page.getByRole('status')).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await doubt.locator('pre').first().textContent());
  expect(copied).toContain('部署入企帮扶');
  await expect(page.locator('body')).not.toContainText('王某');
  await expect(page.locator('body')).toContainText('此处的文字不予显示');
});

test('an edited file shows at once', async ({ page }) => {
  await page.goto(`${server.address}/review/clean/`);
  const id = await page.locator('.review-article').getAttribute('id');
  const corrections = join(server.archive, 'corrections');
  mkdirSync(corrections, { recursive: true });
  writeFileSync(
    join(corrections, 'clean.yaml'),
    `- article: ${id}\n  set: { authors: [李阳] }\n  reason: 署名核实\n`,
  );
  await page.reload();
  await expect(page.locator('.review-article')).toContainText('李阳');
  writeFileSync(join(corrections, 'clean.yaml'), 'nonsense\n');
  await page.reload();
  await expect(page.locator('.review-fault')).toContainText('clean.yaml:1');
  writeFileSync(join(corrections, 'clean.yaml'), '[]\n');
});

for (const path of ['/review/', '/review/doubtful/', '/review/unreadable/']) {
  test(`${path} has no barriers in light and dark and fits a narrow window`, async ({ page }) => {
    await page.goto(server.address + path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(WCAG_2_2_AA)
        .exclude('astro-dev-toolbar')
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: NARROWEST, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
  });
}
