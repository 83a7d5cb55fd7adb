import type { Article } from '../archive/article.ts';
import type { Catalog } from '../archive/catalog.ts';
import { yearOfArticle } from '../archive/order.ts';

/** A list in which every part of an article stands right behind the one that it continues, within the same year. */
export function withPartsTogether(
  catalog: Pick<Catalog, 'parts'>,
  articles: readonly Article[],
): readonly Article[] {
  if (continuationsIn(articles) === 0) return articles;
  const members = new Set(articles);
  const ordered = articles.flatMap((article) => {
    const year = yearOfArticle(article);
    const parts = catalog.parts(article).filter((part) => members.has(part) && yearOfArticle(part) === year);
    return parts[0] === article ? parts : [];
  });
  // Parts that continue each other in a ring have no first one: better out of order than out of the list.
  return ordered.length === articles.length ? ordered : articles;
}

/** How many articles of a list continue another one of it. */
export function continuationsIn(articles: readonly Article[]): number {
  const ids = new Set(articles.map(({ id }) => id));
  return articles.filter(({ continues }) => continues !== undefined && ids.has(continues)).length;
}

/**
 * The number of articles of a list, and how many of them are no article of their own.
 * @example articlesInWords(articles) // '3篇，其中1篇是转版续文'
 */
export function articlesInWords(articles: readonly Article[]): string {
  const continuations = continuationsIn(articles);
  const all = `${articles.length}篇`;
  return continuations === 0 ? all : `${all}，其中${continuations}篇是转版续文`;
}
