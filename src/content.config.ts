import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema } from './archive/article.ts';
import { articleLoader } from './site/article-loader.ts';
import { FOLDERS } from './site/folders.ts';

const articles = defineCollection({ loader: articleLoader(FOLDERS.articles), schema: articleSchema });

/** Prose pages below /about/. */
const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** The page's headline: `怎样检索`. */
    title: z.string().min(1),
    /** One sentence for search engines and link previews. */
    description: z.string().min(1),
    /** Place in the list of pages, from 1. */
    order: z.int().min(1),
  }),
});

export const collections = { articles, pages };
