import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Headers that a host adds to the answers below a path; `*` stands for anything. */
export interface HostRule {
  /** From the root of the site: `/_astro/*`. */
  path: string;
  headers: Record<string, string>;
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What every host of the site must send. The README says the same for nginx and Caddy; a test compares. */
export const HOST_RULES: readonly HostRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    },
  },
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/**
 * The rules as Netlify and Cloudflare Pages read them, for a site below a path.
 * @example headersFile('/herald').includes('/herald/_astro/*') // true
 */
export function headersFile(base: string): string {
  const prefix = base.replace(/\/+$/, '');
  return HOST_RULES.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${prefix}${path}\n${lines.join('')}`;
  }).join('\n');
}

/** Writes `_headers` into what is built. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
