import { expect, type Locator, type Page, test as base } from '@playwright/test';

export const HITS = '[data-result-id]';
export const TOTAL = '[data-result-total]';
export const WORDS = '#q';

/** A test with what the console of its page shows as an error, and exceptions that nobody caught. */
export const test = base.extend<{ errors: string[] }>({
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(errors);
  },
});
export { expect };

/** The address of a search. */
export function search(query: string, more: Record<string, string> = {}): string {
  return `/search/?${new URLSearchParams({ q: query, ...more }).toString()}`;
}

/** Ids of the hits on show, in order. */
export function ids(page: Page): Promise<(string | null)[]> {
  return page.locator(HITS).evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-result-id')));
}

/** The number of hits that the page tells. */
export async function total(page: Page): Promise<number> {
  return Number(await page.locator(TOTAL).textContent());
}

/** Waits until nothing is on its way any more. */
export async function answered(page: Page): Promise<void> {
  await expect(page.locator('#search:not([aria-busy])')).toBeAttached();
  await expect(page.locator('[role=status]')).not.toBeEmpty();
}

/** The check boxes of a facet, those on show. */
export function facet(page: Page, name: string): Locator {
  return page.locator(`.search-facets input[name=${name}]`);
}

/** Waits until the page has answered with hits. */
export async function hitsShown(page: Page): Promise<(string | null)[]> {
  await answered(page);
  await expect(page.locator(HITS).first()).toBeVisible();
  return ids(page);
}

/**
 * Keeps back all years of the index but the newest, so that the page shows a first part of its answer.
 * @returns the newest year, and what lets the older ones come
 */
export async function holdOlderYears(page: Page): Promise<{ newest: string; release: () => void }> {
  const manifest = (await (await page.request.get('/search/index/archive.json')).json()) as {
    shards: { name: string }[];
  };
  const [newest = '', ...older] = manifest.shards.map(({ name }) => name);
  expect(older).not.toEqual([]);
  const { promise: held, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/search/index/**', async (route) => {
    if (older.some((name) => route.request().url().includes(`/index/${name}/`))) await held;
    await route.continue();
  });
  return {
    newest,
    release: () => {
      resolve(undefined);
    },
  };
}
