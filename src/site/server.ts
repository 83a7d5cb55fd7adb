import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A rule of a `_headers` file, as Netlify and Cloudflare Pages read it. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file: a path in the first column (`*` stands for anything), its headers indented below.
 * @example parseHeaders('/*\n  X-Content-Type-Options: nosniff')
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const pattern = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}

/** Another program listens on the port. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.port = port;
  }
}

/**
 * Makes sure that a port is free.
 * @throws PortTakenError when it is not
 */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/**
 * Serves a built site on this machine until the process ends.
 * @returns the address: `http://localhost:4321/`
 * @throws Error when the folder holds no site; PortTakenError
 */
export async function serveFolder(
  folder: string,
  { port, base }: { port: number; base: string },
): Promise<string> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site (no index.html). Run npm run build first.`);
  }
  const prefix = base.replace(/\/+$/, '');
  await listen(createServer(siteHandler(folder, prefix)), port);
  return `http://localhost:${port}${prefix}/`;
}

/**
 * Answers requests for a built site below a path, with the headers that its `_headers` file gives to that path.
 * @param prefix without a slash at its end: `/herald`, or empty
 */
export function siteHandler(folder: string, prefix: string): RequestListener {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(folder, { dev: true });
  const notFoundPage = join(folder, '404.html');
  return (request, response) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    for (const { pattern, headers } of rules) {
      if (pattern.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
    };
    if (path !== prefix && !path.startsWith(`${prefix}/`)) {
      notFound();
      return;
    }
    request.url = url.slice(prefix.length) || '/';
    files(request, response, notFound);
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, resolve);
  });
}
