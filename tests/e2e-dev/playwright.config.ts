import { defineConfig } from '@playwright/test';
import site from '../../playwright.config.ts';

/** Tests of what only `npm run dev` shows. They start a server of their own, in a checkout of their own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/dev',
  workers: 1,
  reporter: process.env.CI ? 'list' : 'line',
  use: { launchOptions: site.use?.launchOptions ?? {} },
});
