import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { copyCheckout } from '../fixtures/checkout.ts';

/** `npm run dev` over a small archive. */
export interface DevServer {
  /** `http://localhost:40123` */
  address: string;
  /** The archive's folder, to edit while the server runs. */
  archive: string;
  stop: () => Promise<void>;
}

const START_MILLISECONDS = 30_000;
const POLL_MILLISECONDS = 200;
/** A server that is still starting may leave a request without an answer: it is asked again. */
const ANSWER_MILLISECONDS = 10_000;
const MOST_PAGES = 2;
/** All that a start may take. */
const ATTEMPT_MILLISECONDS = 60_000;
/**
 * On a busy machine with a cold cache one server in ten has stopped to answer in its first seconds, for good. What a
 * reader would do then is to start it again.
 */
const MOST_STARTS = 3;
/** What the tests' set-up must allow for. */
export const STARTED_WITHIN_MILLISECONDS = (MOST_STARTS + 1) * ATTEMPT_MILLISECONDS;
const END_MILLISECONDS = 5_000;

/**
 * Starts Astro's development server in a temporary checkout: two of them in one folder disturb each other.
 * @param browser the tests' browser, which opens a first page
 * @param prepare fills the archive's folder
 */
export async function startDevServer(
  browser: Browser,
  prepare: (archive: string) => void,
): Promise<DevServer> {
  const root = mkdtempSync(join(tmpdir(), 'review-dev-'));
  const archive = join(root, 'content');
  copyCheckout(root);
  prepare(archive);
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const address = `http://localhost:${port}`;
    const { server, output } = launch(root, port);
    try {
      await within(ATTEMPT_MILLISECONDS, async () => {
        await waitFor(`${address}/review/`, server);
        await openFirstPage(browser, address);
      });
      const stop = async () => {
        await end(server);
        rmSync(root, { recursive: true, force: true });
      };
      return { address, archive, stop };
    } catch (error) {
      await end(server);
      if (attempt < MOST_STARTS) continue;
      rmSync(root, { recursive: true, force: true });
      throw new Error(`astro dev did not start:\n${output.join('')}`, { cause: error });
    }
  }
}

function launch(root: string, port: number): { server: ChildProcess; output: string[] } {
  const server = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port), '--ignore-lock'],
    { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (data: Buffer) => output.push(data.toString()));
  }
  return { server, output };
}

async function within(milliseconds: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`it took more than ${milliseconds} milliseconds`));
    }, milliseconds);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function waitFor(url: string, server: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < START_MILLISECONDS;) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MILLISECONDS) }).catch(() => null);
    if (response?.ok === true) return;
    await new Promise((done) => setTimeout(done, POLL_MILLISECONDS));
  }
  throw new Error(`${url} did not answer`);
}

/**
 * The server keeps what it could tell no page while it read the content, "load again", for the first page that listens
 * to it. A page of a test must not be that one: it would be taken away in the middle of the test.
 */
async function openFirstPage(browser: Browser, address: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const page = await browser.newPage();
    const isListening = page.waitForEvent('console', {
      predicate: (message) => message.text() === '[vite] connected.',
      timeout: ANSWER_MILLISECONDS,
    });
    const opened = page.goto(`${address}/review/`, { waitUntil: 'commit', timeout: ANSWER_MILLISECONDS });
    try {
      await Promise.all([isListening, opened]);
      return;
    } catch (error) {
      if (attempt === MOST_PAGES) throw error;
    } finally {
      await page.close();
    }
  }
}

/** Ends the server, one that listens to no signal as well. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  const timer = setTimeout(() => server.kill('SIGKILL'), END_MILLISECONDS);
  await ended;
  clearTimeout(timer);
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
