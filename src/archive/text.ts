import { type ArticleDocument, headline } from './article.ts';

/**
 * What search can find of an article, one line each: headline (no line where the page prints none), kickers, subtitle,
 * section headings and paragraphs in printed order, captions, and last all authors joined by blanks.
 */
export function searchableText({ article, body }: ArticleDocument): string {
  return [
    headline(article),
    ...article.kickers,
    article.subtitle ?? null,
    ...body.map((block) => block.text),
    ...article.captions,
    article.authors.length > 0 ? article.authors.join(' ') : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
