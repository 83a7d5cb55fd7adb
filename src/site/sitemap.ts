import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { manifestSchema } from './data/manifest.ts';

/** `/herald/articles/20260112-changzhi-gaoxinqu-4f2a/` */
const ARTICLE_PAGE = /\/articles\/([^/]+)\/$/;
/** `/herald/search/`, but not `/herald/about/search/`. */
const SEARCH_PAGE = /(?<!\/about)\/search\/$/;

/**
 * Whether a page belongs in the sitemap: neither the search nor an address that only leads to another.
 * @param address absolute
 * @param articles ids of the articles that have a page of their own
 */
export function isListedPage(address: string, articles: ReadonlySet<string>): boolean {
  const { pathname } = new URL(address);
  if (SEARCH_PAGE.test(pathname)) return false;
  const id = ARTICLE_PAGE.exec(pathname)?.[1];
  return id === undefined || articles.has(id);
}

/**
 * The sitemap of a site that knows its address; it names no date, because no page knows when it changed. Which articles
 * have a page of their own it reads from the data of the built site.
 */
export function archiveSitemap(): AstroIntegration[] {
  let folder = '';
  let articles: ReadonlySet<string> | undefined;
  const remember: AstroIntegration = {
    name: 'sitemap-folder',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
    },
  };
  const filter = (page: string) => {
    articles ??= readArticleIds(folder);
    return isListedPage(page, articles);
  };
  return [remember, sitemap({ filter })];
}

function readArticleIds(folder: string): Set<string> {
  const text = readFileSync(join(folder, 'data', 'manifest.json'), 'utf8');
  return new Set(Object.keys(manifestSchema.parse(JSON.parse(text)).articles));
}
