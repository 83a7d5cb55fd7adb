import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
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

/**
 * Serves a built site on this machine until the process ends.
 * @returns the address: `http://localhost:4321/`
 * @throws when the folder holds no site or the port is taken
 */
export async function serveFolder(
  folder: string,
  { port, base }: { port: number; base: string },
): Promise<string> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site (no index.html). Run npm run build first.`);
  }
  const prefix = base.replace(/\/+$/, '');
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      for (const rule of rules)
        if (rule.pattern.test(path))
          for (const [name, value] of rule.headers) response.setHeader(name, value);
    },
  });
  const notFoundPage = join(folder, '404.html');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
    };
    if (url !== prefix && !url.startsWith(`${prefix}/`)) {
      notFound();
      return;
    }
    request.url = url.slice(prefix.length) || '/';
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken by another program. Stop it, or choose another: npm run preview -- --port ${port + 1}`,
            )
          : error,
      );
    });
    server.listen(port, resolve);
  });
  return `http://localhost:${port}${prefix}/`;
}
