import type { Page } from '@playwright/test';
import type { Archive, QueryOptions } from '../../../src/search/engine.ts';
import type { BrowserEngine, TimedIds } from './browser-engine.ts';
import { type Answer, totalBytes } from './server.ts';

const ENGINE = '/search/engine.js';

/** What the page keeps between two calls. */
interface EnginePage {
  archive: Archive;
}

/** The archive's own engine, by its public module. */
export const ourEngine: BrowserEngine = {
  start: (page) =>
    page.evaluate(async (address) => {
      const { open } = (await import(address)) as { open: () => Promise<Archive> };
      (globalThis as unknown as EnginePage).archive = await open();
    }, ENGINE),

  // An empty query finds all articles: it needs every table and no chunk.
  prepare: (page) =>
    page.evaluate(async () => {
      await (globalThis as unknown as EnginePage).archive.query('');
    }),

  ask: async (page, query, firstPart) => {
    if (firstPart) await page.exposeFunction('tellFirstPart', firstPart);
    return queryArchive(page, query, { literal: true });
  },

  excerpts: (page, ids, query) => excerptsOf(page, ids, query, true),
};

/** Asks the archive that the page has opened. */
export function queryArchive(page: Page, query: string, options: QueryOptions): Promise<TimedIds> {
  return page.evaluate(
    async ({ query: asked, options: asOptions }) => {
      const { archive, tellFirstPart } = globalThis as unknown as EnginePage & { tellFirstPart?: () => void };
      const began = performance.now();
      const { ids } = await archive.query(asked, { ...asOptions, onPart: () => tellFirstPart?.() });
      return { ids, milliseconds: performance.now() - began };
    },
    { query, options },
  );
}

/** Loads and cuts the excerpts of a page of results. */
export async function excerptsOf(
  page: Page,
  ids: readonly string[],
  query: string,
  literal: boolean,
): Promise<void> {
  await page.evaluate(
    async ({ ids: shown, query: asked, literal: asOneTerm }) => {
      const { archive } = globalThis as unknown as EnginePage;
      await Promise.all(shown.map((id) => archive.excerpt(id, asked, { literal: asOneTerm })));
    },
    { ids, query, literal },
  );
}

/** What the files of the engine are for. */
const KINDS: [kind: string, path: RegExp][] = [
  ['engine', /\.js$/],
  ['manifest', /\/archive[^/]*\.json$/],
  ['tables', /\/table\.[^/]*$/],
  ['chunks', /\/words\//],
  ['texts', /\/text\//],
];

/** Bytes by what they are for; files of a kind not known here stand under `other`. */
export function bytesByKind(answers: readonly Answer[]): Record<string, number> {
  const kindOf = (path: string) => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
  const byKind = Map.groupBy(answers, ({ path }) => kindOf(path));
  return Object.fromEntries([...byKind].map(([kind, ofKind]) => [kind, totalBytes(ofKind)]));
}
