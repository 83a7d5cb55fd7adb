import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { htmlFiles, SITE_FOLDER } from './site-folder.ts';

/** `href="/parks/#x"`, `action='/search/'`, `src="/a.js"` */
const LINK = /\s(?:href|src|action)="([^"]*)"/g;
/** `id="L12"` */
const ID = /\sid="([^"]*)"/g;
/** A script element with its attributes: `<script type="module">` */
const SCRIPT = /<script\b([^>]*)>/g;
const BASE = process.env.BASE_PATH ?? '/';

/** The text of an attribute: `&#38;` and `&amp;` are `&`. */
const unescapeAttribute = (text: string) => text.replace(/&(?:#38|amp);/g, '&');

/** The file that a host would answer a path with, or null. */
function fileOf(path: string): string | null {
  const below = path.startsWith(BASE) ? path.slice(BASE.replace(/\/$/, '').length) : null;
  if (below === null) return null;
  const file = join(SITE_FOLDER, decodeURIComponent(below));
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return below.endsWith('/') && existsSync(index) ? index : null;
}

test('every internal link and anchor leads somewhere', () => {
  const idsOf = new Map<string, Set<string>>();
  const anchors = (file: string) => {
    const known = idsOf.get(file);
    if (known) return known;
    const found = new Set(Array.from(readFileSync(file, 'utf8').matchAll(ID), ([, id = '']) => id));
    idsOf.set(file, found);
    return found;
  };
  /** Dead links, each with a page that has it. */
  const dead = new Map<string, string>();
  const files = htmlFiles();
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const page = `http://site.test${BASE.replace(/\/$/, '')}/${path
      .split(sep)
      .map(encodeURIComponent)
      .join('/')
      .replace(/index\.html$/, '')}`;
    for (const [, raw = ''] of readFileSync(join(SITE_FOLDER, path), 'utf8').matchAll(LINK)) {
      const target = new URL(unescapeAttribute(raw), page);
      if (target.host !== 'site.test') continue;
      const file = fileOf(target.pathname);
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (file === null || (anchor !== '' && !anchors(file).has(anchor))) dead.set(raw, path);
    }
  }
  expect(Object.fromEntries(dead)).toEqual({});
});

test('no page but the search runs a script', () => {
  const scripted = htmlFiles().filter((path) => {
    if (path.startsWith(`search${sep}`)) return false;
    const scripts = readFileSync(join(SITE_FOLDER, path), 'utf8').matchAll(SCRIPT);
    return [...scripts].some(([, attributes = '']) => !attributes.includes('application/ld+json'));
  });
  expect(scripted).toEqual([]);
});
