import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CountingServer, EMPTY_PAGE, totalBytes } from '../../../../scripts/bench/search/server.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

const SCRIPT = 'export const answer = 42;\n'.repeat(1000);
const PACKED = gzipSync('text');

async function serve(): Promise<CountingServer> {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search', 'engine.js'), SCRIPT);
  writeFileSync(join(folder, 'search', 'table.bin'), PACKED);
  const server = await CountingServer.start(folder);
  onTestFinished(() => server.stop());
  return server;
}

describe('the server that counts', () => {
  test('packs what hosts pack, and nothing twice', async () => {
    const server = await serve();
    const script = await fetch(`${server.origin}/search/engine.js`);
    expect(await script.text()).toBe(SCRIPT);
    const table = await fetch(`${server.origin}/search/table.bin`);
    expect(Buffer.from(await table.arrayBuffer())).toEqual(PACKED);
    expect(server.take()).toEqual([
      { path: '/search/engine.js', bytes: gzipSync(SCRIPT).length },
      { path: '/search/table.bin', bytes: PACKED.length },
    ]);
    expect(server.take()).toEqual([]);
  });

  test('counts what is missing as a request without bytes, and the empty page not at all', async () => {
    const server = await serve();
    expect((await fetch(server.origin + EMPTY_PAGE)).ok).toBe(true);
    expect((await fetch(`${server.origin}/search/none.bin`)).status).toBe(404);
    expect(server.take()).toEqual([{ path: '/search/none.bin', bytes: 0 }]);
  });

  test('sends the same over a slow line', async () => {
    const server = await serve();
    server.line = { latency: 1, bytesPerSecond: 1e6 };
    const script = await fetch(`${server.origin}/search/engine.js`);
    expect(await script.text()).toBe(SCRIPT);
    expect(totalBytes(server.take())).toBe(gzipSync(SCRIPT).length);
  });
});
