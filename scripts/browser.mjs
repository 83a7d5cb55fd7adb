// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to test with: CHROMIUM_PATH, else an installed one, else Playwright's own.
 * @returns {string | null} path of the program
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const program of PROGRAMS) {
      const path = join(folder, program);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/**
 * Installs a browser where there is none: Playwright's, else Debian's package.
 * @returns {boolean} whether there is a browser now; if not, it has said what to do
 */
export function ensureBrowser() {
  if (findBrowser()) return true;
  console.log('No Chromium found; installing one for the browser tests …');
  const playwright = join(import.meta.dirname, '..', 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [playwright, 'install', '--with-deps', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  if (findBrowser()) return true;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const quiet = /** @type {const} */ ({ stdio: ['ignore', 'ignore', 'inherit'] });
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
    if (findBrowser()) return true;
  }
  console.error(
    'The browser tests need Chromium, and it could not be installed. Do one of these, then run npm test again:\n' +
      '  - Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk\n' +
      '  - elsewhere:      npx playwright install --with-deps chromium\n' +
      '  - or set CHROMIUM_PATH to an installed Chromium or Chrome.',
  );
  return false;
}
