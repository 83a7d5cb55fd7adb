import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { articleSchema } from '../archive/article.ts';
import { parseArticle } from '../archive/document.ts';

const EXTENSION = '.md';

/**
 * Loads the articles of a folder: front matter, digest and path only. The body stays in its file, because the cost of
 * Astro's store grows faster than what is in it; a page reads its own file when it renders.
 * Faulty front matter fails the build with file, field, value and what is allowed.
 */
export function articleLoader(folder: string): Loader {
  return {
    name: 'article-loader',
    async load({ store, config, watcher, ...context }) {
      const generateDigest = (text: string) => context.generateDigest(text);
      // A file that passed yesterday's schema must be read again under today's.
      const schemaDigest = generateDigest(JSON.stringify(z.toJSONSchema(articleSchema)));
      const root = fileURLToPath(config.root);
      const synchronise = async () => {
        const found = new Set<string>();
        for (const path of await articleFiles(folder)) {
          const markdown = await readFile(path, 'utf8');
          const filePath = relative(root, path);
          const digest = `${schemaDigest}-${generateDigest(markdown)}`;
          const id = basename(path, EXTENSION);
          if (found.has(id)) {
            throw new Error(`${filePath}: id: ${id} is used by another file already; ids are unique`);
          }
          found.add(id);
          if (store.get(id)?.digest === digest) continue;
          const { article } = parseArticle(markdown, filePath);
          if (article.id !== id) {
            throw new Error(`${filePath}: id: expected ${id}, the name of the file; found "${article.id}"`);
          }
          store.set({ id, data: article, digest, filePath });
        }
        for (const id of store.keys()) if (!found.has(id)) store.delete(id);
      };
      await synchronise();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder) && path.endsWith(EXTENSION)) void synchronise();
      });
    },
  };
}

/** Markdown files below a folder, in order of their paths; none when there is no such folder. */
async function articleFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(EXTENSION))
    .toSorted()
    .map((entry) => join(folder, entry));
}
