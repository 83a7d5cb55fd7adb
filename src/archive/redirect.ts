import { z } from 'zod';
import { SLUG } from './article.ts';

/** An id that no longer is an article: `content/articles/redirects.json`, written by ingest. */
export const redirectSchema = z.strictObject({
  /** The id whose address was given out once. */
  from: z.string().regex(SLUG),
  /** The article that holds its text now. */
  to: z.string().regex(SLUG),
});
export type Redirect = z.infer<typeof redirectSchema>;
