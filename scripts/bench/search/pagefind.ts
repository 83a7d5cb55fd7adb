import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserEngine } from './browser-engine.ts';

const ENGINE = '/pagefind/pagefind.js';
/** Pagefind's mark at the head of every file, below the gzip. */
const SIGNATURE_LENGTH = 'pagefind_dcd'.length;
/** `/articles/20260112-changzhi-gaoxinqu-4f2a/` */
const ARTICLE_URL = /\/articles\/([^/]+)\//;

/** The parts of Pagefind's module that are used here. */
interface PagefindModule {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data: () => Promise<unknown>;
}

/** What the page keeps between two calls. */
interface PagefindPage {
  pagefind: PagefindModule;
  results: PagefindResult[];
}

/**
 * Pagefind as it comes.
 * @param dist holds its index in `pagefind/`
 */
export function pagefindEngine(dist: string): BrowserEngine {
  const articleOf = readFragments(join(dist, 'pagefind', 'fragment'));
  return {
    start: (page) =>
      page.evaluate(async (address) => {
        const pagefind = (await import(address)) as PagefindModule;
        await pagefind.init();
        (globalThis as unknown as PagefindPage).pagefind = pagefind;
      }, ENGINE),

    // `init` does not wait for all that queries share; an empty search does.
    prepare: (page) =>
      page.evaluate(async () => {
        await (globalThis as unknown as PagefindPage).pagefind.search('');
      }),

    ask: async (page, query) => {
      const { found, milliseconds } = await page.evaluate(async (asked) => {
        const state = globalThis as unknown as PagefindPage;
        const began = performance.now();
        const { results } = await state.pagefind.search(asked);
        const milliseconds = performance.now() - began;
        state.results = results;
        return { found: results.map(({ id }) => id), milliseconds };
      }, query);
      return { ids: found.map((fragment) => articleOf.get(fragment) ?? fragment), milliseconds };
    },

    excerpts: (page, ids) =>
      page.evaluate(async (count) => {
        const { results } = globalThis as unknown as PagefindPage;
        await Promise.all(results.slice(0, count).map((result) => result.data()));
      }, ids.length),
  };
}

/** The article that each of Pagefind's fragments tells of: its results carry no address before they are loaded. */
function readFragments(folder: string): Map<string, string> {
  const articles = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const json = gunzipSync(readFileSync(join(folder, file))).subarray(SIGNATURE_LENGTH);
    const { url } = JSON.parse(json.toString('utf8')) as { url: string };
    articles.set(file.replace(/\.pf_fragment$/, ''), ARTICLE_URL.exec(url)?.[1] ?? url);
  }
  return articles;
}
