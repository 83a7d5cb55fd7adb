import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../browser.mjs';

/** Starts the browser that the tests use. @throws Error when there is none */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(
      'There is no Chromium to measure in. Set CHROMIUM_PATH to one, or run npm test, which installs it.',
    );
  }
  return chromium.launch({
    executablePath,
    // A root user, as in containers, has no sandbox; nothing but our own pages is opened.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
