import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../src/site/server.ts';
import { copyCheckout } from '../fixtures/checkout.ts';

// A dump full of markup, script, MDX and front matter, from ingest to the page: all of it must be shown as text.

const PORT = 4331;
const root = mkdtempSync(join(tmpdir(), 'hostile-'));
let pages: string[] = [];
let address = '';

function run(script: string, options: readonly string[], cwd = '.'): void {
  const { status, stderr } = spawnSync(process.execPath, [resolve(script), ...options], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}: ${stderr}`);
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const content = join(root, 'content');
  copyCheckout(root);
  mkdirSync(join(content, 'dumps'), { recursive: true });
  copyFileSync('tests/fixtures/pages/hostile.txt', join(content, 'dumps', 'hostile.txt'));
  cpSync('content/parks.yaml', join(content, 'parks.yaml'));
  run('scripts/ingest.ts', [
    ...['--dumps', join(content, 'dumps'), '--articles', join(content, 'articles')],
    ...['--corrections', join(content, 'corrections')],
  ]);
  run('node_modules/astro/bin/astro.mjs', ['build'], root);
  run('scripts/index.ts', [join(root, 'dist')]);
  const articles = readdirSync(join(root, 'dist', 'articles'));
  expect(articles.length).toBeGreaterThan(0);
  pages = [
    '',
    'parks/changzhi-gaoxinqu/',
    'sheets/hostile/',
    'authors/',
    ...articles.map((id) => `articles/${id}/`),
  ];
  address = await serveFolder(join(root, 'dist'), { port: PORT, base: '/' });
});

test.afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('shows a dump full of markup as text, on every page that has it', async ({ page }) => {
  const faults: string[] = [];
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`request: ${request.url()}`);
  });
  for (const path of pages) {
    await page.goto(address + path);
    expect(await page.title()).not.toBe('owned');
    const foreign = page.locator(
      'main :is(iframe, img, style, table:not(.numbers, .calendar), a[href^="javascript:"], a[href*="example.com"])',
    );
    await expect(foreign, path).toHaveCount(0);
    await expect(page.locator('body')).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('writes its markup nowhere into a page, not even into an attribute', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  const html = files.filter((file) => file.endsWith('.html'));
  expect(html.length).toBeGreaterThan(pages.length);
  for (const file of html) {
    const text = readFileSync(join(root, 'dist', file), 'utf8');
    expect(text, file).not.toMatch(/<script>document|<img src=x/);
  }
});

test('keeps every character of it: the printed page holds the markup as it was printed', async ({ page }) => {
  await page.goto(`${address}sheets/hostile/`);
  const sheet = await page.locator('main').innerText();
  for (const text of [
    '<script>document.title="owned"</script>',
    '{process.exit(1)}',
    '&lt;b&gt;',
    '```js',
    '| --- |',
  ]) {
    expect(sheet).toContain(text);
  }
});

test('finds it in search as it was printed, and marks it without making markup of it', async ({ page }) => {
  await page.goto(`${address}search/?q=${encodeURIComponent('onerror="document.title')}`);
  await expect(page.locator('[data-result-id]').first()).toBeVisible();
  await expect(page.locator('[data-result-id] mark').first()).toContainText('onerror');
  await expect(page.locator('[data-result-id] img')).toHaveCount(0);
  expect(await page.title()).not.toBe('owned');
});
