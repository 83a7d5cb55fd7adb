import type { Article } from '../archive/article.ts';
import { yearOfArticle } from '../archive/order.ts';
import { pageAddress } from './pagination.ts';

/** The anchor of a year's section: `y2026`; `undated` where no year is known. */
export function yearAnchor(year: number | null): string {
  return year === null ? 'undated' : `y${year}`;
}

/**
 * Where in a list cut into pages each year begins.
 * @param articles newest first
 * @param segments address of the list's first page: `['parks', 'changzhi-gaoxinqu']`
 * @example yearAddresses(articles, ['parks', 'x'], 50).get(2024) // '/parks/x/2/#y2024'
 */
export function yearAddresses(
  articles: readonly Article[],
  segments: readonly string[],
  size: number,
): Map<number, string> {
  const addresses = new Map<number, string>();
  articles.forEach((article, index) => {
    const year = yearOfArticle(article);
    if (year === null || addresses.has(year)) return;
    const page = Math.floor(index / size) + 1;
    addresses.set(year, `${pageAddress(segments, page)}#${yearAnchor(year)}`);
  });
  return addresses;
}
