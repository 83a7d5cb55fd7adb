import { expect, type Page, test } from '@playwright/test';
import { readRows } from './site-folder.ts';

const rows = readRows();
const [newest] = rows;
const article = newest?.url ?? '';
const sheet = `/sheets/${newest?.source.dump ?? ''}/`;
const park = `/parks/${newest?.parks.at(-1) ?? ''}/`;

/** A page of a PDF: `/Type /Page`, not `/Pages`. */
const PDF_PAGE = /\/Type\s*\/Page\b(?!s)/g;

/** The pages that a page takes on A4. */
async function paperPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(PDF_PAGE)?.length ?? 0;
}

for (const path of ['/', article, sheet, park, '/dates/', '/about/cite/', '/data/']) {
  test(`on paper there are no ways to other pages: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.getByRole('navigation').all()) {
      // The map of the prefectures counts their articles.
      await expect(navigation).toHaveAccessibleName('山西十一市');
    }
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.locator('details:not([open]) summary').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText('文章著作权归原作者和科学导报所有').first()).toBeVisible();
    expect(await paperPages(page)).toBeGreaterThan(0);
  });
}

test('an article on paper bears its citation, at the end of its text', async ({ page }) => {
  await page.goto(article);
  await expect(page.locator('.print-citation')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.article-text > :last-child')).toHaveText(/\[N(?:\/OL)?\]\. 科学导报/);
  await expect(page.locator('.print-citation')).toBeVisible();
});

test('a link on paper is black and can be told from its words', async ({ page }) => {
  await page.goto('/about/cite/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.prose a').first();
  await expect(link).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(link).toHaveCSS('text-decoration-line', 'underline');
});

test('no line of a printed page is wider than the paper', async ({ page }) => {
  // A4 less the margins, in CSS pixels.
  await page.setViewportSize({ width: Math.floor(((210 - 30) / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/', article, sheet, park, '/dates/', '/data/']) {
    await page.goto(path);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, path).toBeLessThanOrEqual(0);
  }
});

test('the year’s months and a short zone take one page of paper, its foot included', async ({ page }) => {
  const counts = new Map<string, number>();
  for (const { parks } of rows) for (const id of parks) counts.set(id, (counts.get(id) ?? 0) + 1);
  const short = [...counts].find(([, count]) => count === 1)?.[0];
  const year = rows.find(({ date }) => date !== null && /^\d{4}-/.test(date))?.date?.slice(0, 4);
  for (const path of [`/parks/${short ?? ''}/`, `/dates/${year ?? ''}/`]) {
    await page.goto(path);
    expect(await paperPages(page), path).toBe(1);
  }
});
