import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/archive/article.ts';

/** The built site that the tests look at. */
export const SITE_FOLDER = process.env.DIST ?? 'dist';

/** A line of /data/articles.jsonl. */
export type Row = Article & { url: string; text: string };

/** Every article of the built site, newest first. */
export function readRows(): Row[] {
  return readFileSync(join(SITE_FOLDER, 'data', 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Paths of the site's HTML files, below its folder. */
export function htmlFiles(): string[] {
  return readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
}
