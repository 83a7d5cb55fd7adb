import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { makeArticle } from '../fixtures/article.ts';
import { writeArchive } from '../fixtures/archive-folder.ts';
import { type DevServer, STARTED_WITHIN_MILLISECONDS, startDevServer } from './dev-server.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let server: DevServer;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(STARTED_WITHIN_MILLISECONDS);
  server = await startDevServer(browser, (archive) => {
    writeArchive(archive, {
      documents: ['a', 'b'].map((id) => ({
        article: makeArticle({ id }),
        body: [{ kind: 'paragraph', text: '长治高新区召开工作会议。' }],
      })),
    });
  });
});

test.afterAll(async () => {
  await server.stop();
});

test('tokens and components stand side by side in light and dark, without barriers', async ({ page }) => {
  await page.goto(`${server.address}/design/`);
  await expect(page.locator('.design-tokens')).toContainText('color-paper');
  const [light, dark] = await page
    .locator('.design-scheme')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
  expect(light).not.toBe(dark);
  await expect(page.locator('.in-dark .park-map')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG_2_2_AA)
    .exclude('astro-dev-toolbar')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
