import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headersFile } from '../../src/site/host-headers.ts';
import { checkPort, parseHeaders, PortTakenError, serveFolder, siteHandler } from '../../src/site/server.ts';

let folder = '';
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-site-'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'authors', '吴珊'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, '_astro', 'a.css'), 'p{}');
  writeFileSync(join(folder, 'authors', '吴珊', 'index.html'), 'author');
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

function portOf(listening: Server): number {
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function serve(base: string): Promise<(path: string) => Promise<Response>> {
  writeFileSync(join(folder, '_headers'), headersFile(base));
  const listening = createServer(siteHandler(folder, base.replace(/\/$/, '')));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, resolve));
  return (path) => fetch(`http://localhost:${portOf(listening)}${path}`);
}

describe('a _headers file', () => {
  test('gives headers to paths, a star standing for anything and nothing else being a pattern', () => {
    const [rule, ...others] = parseHeaders('# remark\n/a.b/*\n  X-One: 1: 2\n\n  X-Two: two\r\n');
    expect(others).toEqual([]);
    expect(rule?.headers).toEqual([
      ['X-One', '1: 2'],
      ['X-Two', 'two'],
    ]);
    expect(rule?.pattern.test('/a.b/c/d')).toBe(true);
    expect(rule?.pattern.test('/aXb/c')).toBe(false);
    expect(rule?.pattern.test('/x/a.b/c')).toBe(false);
  });
});

describe.each(['/', '/herald/'])('a site at %s', (base) => {
  test('is served with the headers of a host', async () => {
    const get = await serve(base);
    const front = await get(`${base}?q=1`);
    expect(await front.text()).toBe('front');
    expect(front.headers.get('content-security-policy')).toContain("default-src 'self'");
    const style = await get(`${base}_astro/a.css`);
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(style.headers.get('content-type')).toContain('text/css');
  });

  test('finds Chinese addresses', async () => {
    const get = await serve(base);
    expect(await (await get(`${base}authors/${encodeURIComponent('吴珊')}/`)).text()).toBe('author');
  });

  test('answers what is not there with its own page, under the same policy', async () => {
    const get = await serve(base);
    const missing = await get(`${base}articles/nowhere/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'not here']);
    expect(missing.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('nothing is served beside the path of the site, nor outside its folder', async () => {
  writeFileSync(join(folder, '..', 'outside.html'), 'outside');
  const get = await serve('/herald/');
  for (const path of ['/', '/heraldic/', '/_astro/a.css', '/herald/%2e%2e/outside.html']) {
    expect((await get(path)).status, path).toBe(404);
  }
  rmSync(join(folder, '..', 'outside.html'));
});

test('a taken port is named, a free one is left free', async () => {
  await serve('/');
  const port = server === undefined ? 0 : portOf(server);
  await expect(checkPort(port)).rejects.toThrow(PortTakenError);
  await expect(serveFolder(folder, { port, base: '/' })).rejects.toThrow(
    `Port ${port} is taken by another program.`,
  );
  await new Promise((resolve) => server?.close(resolve));
  await checkPort(port);
  await checkPort(port);
});

test('a folder without a site is refused with what to do', async () => {
  rmSync(join(folder, 'index.html'));
  await expect(serveFolder(folder, { port: 1, base: '/' })).rejects.toThrow(
    /holds no built site.*npm run build/,
  );
});
