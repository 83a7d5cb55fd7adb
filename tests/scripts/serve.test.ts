import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeTemporaryFolder, runScript } from './temporary-folder.ts';

const STACK_TRACE = /\n {4}at /;

/** A port that another program listens on until the test is over. */
async function takePort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

function makeSite(): string {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'index.html'), 'front');
  return folder;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/`)).ok;
  } catch {
    return false;
  }
}

async function waitUntil(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not happen within 15 seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('npm run preview', () => {
  it('says in one sentence that the port is taken, and how to choose another', async () => {
    const port = await takePort();
    const { status, output } = runScript('serve.ts', [makeSite(), '--port', String(port)]);
    expect(status).toBe(1);
    expect(output).toBe(
      `Port ${port} is taken by another program. Stop it, or choose another port: npm run preview -- --port ${port + 1}\n`,
    );
  });

  it.each([
    ['--port', 'abc'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--prot', '1'],
  ])('tells its usage when asked for %s %s', (...options) => {
    const { status, output } = runScript('serve.ts', [makeSite(), ...options]);
    expect(status).toBe(2);
    expect(output).toContain('Usage: npm run preview');
    expect(output).not.toMatch(STACK_TRACE);
  });

  it('says what to do where nothing is built', () => {
    const { status, output } = runScript('serve.ts', [makeTemporaryFolder()]);
    expect(status).toBe(1);
    expect(output).toMatch(/holds no built site .*npm run build/);
    expect(output).not.toMatch(STACK_TRACE);
  });
});

describe('npm start', () => {
  it('notices a taken port before it builds anything', async () => {
    const port = await takePort();
    const { status, output } = runScript('start.ts', [], { PORT: String(port) });
    expect(status).toBe(1);
    expect(output).toBe(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`,
    );
  });

  it('refuses a port that is none', () => {
    expect(runScript('start.ts', [], { PORT: 'abc' })).toEqual({
      status: 2,
      output: 'Expected a port from 1 to 65535, found "abc".\n',
    });
  });
});

describe.skipIf(process.platform === 'win32')('a server that npm runs', () => {
  // As npm does it: a program that starts a shell that starts the command, and is told to stop.
  const NPM = `
    const { spawn } = require('node:child_process');
    const shell = spawn('sh', ['-c', process.argv[1] + '; exit $?'], { stdio: 'inherit' });
    process.on('SIGTERM', () => { shell.kill('SIGTERM'); });
    shell.on('exit', () => process.exit(1));
  `;

  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('ends when npm is ended with %s', async (signal) => {
    const port = await freePort();
    const command = `"${process.execPath}" scripts/serve.ts "${makeSite()}" --port ${port}`;
    const npm = spawn(process.execPath, ['-e', NPM, command], {
      stdio: 'ignore',
      env: { ...process.env, npm_lifecycle_event: 'preview' },
    });
    await waitUntil(() => answers(port));
    npm.kill(signal);
    await once(npm, 'exit');
    await waitUntil(async () => !(await answers(port)));
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('ends itself on %s', async (signal, code) => {
    const port = await freePort();
    const server = spawn(process.execPath, ['scripts/serve.ts', makeSite(), '--port', String(port)], {
      stdio: 'ignore',
    });
    await waitUntil(() => answers(port));
    server.kill(signal);
    expect(await once(server, 'exit')).toEqual([code, null]);
  });
});
