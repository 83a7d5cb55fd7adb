import type { ArticleDocument } from '../archive/article.ts';

/** The running text of an article's parts, headings included, a block a line: what is read, counted and compared. */
export function wholeText(documents: readonly Pick<ArticleDocument, 'body'>[]): string {
  return documents.flatMap(({ body }) => body.map(({ text }) => text)).join('\n');
}
