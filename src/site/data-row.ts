import { z } from 'zod';
import { type ArticleDocument, articleSchema } from '../archive/article.ts';
import { searchableText } from '../archive/text.ts';
import { joinAddress } from './address.ts';

/** A line of `/data/articles.jsonl`. */
export const dataRowSchema = articleSchema.extend({
  /** Path on the site, without the base the site is served at: `/articles/ID/`. */
  url: z.string(),
  /** What search can find, a line each part. */
  text: z.string(),
});
export type DataRow = z.infer<typeof dataRowSchema>;

/** An article as the data for reuse hold it: its front matter, `url` and `text`. */
export function dataRow(document: ArticleDocument): DataRow {
  return {
    ...document.article,
    url: joinAddress('/', ['articles', document.article.id]),
    text: searchableText(document),
  };
}
