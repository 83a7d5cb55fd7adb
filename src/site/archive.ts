import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { z } from 'zod';
import type { ArticleDocument } from '../archive/article.ts';
import { Catalog } from '../archive/catalog.ts';
import { parseArticleBody } from '../archive/document.ts';
import { type LooseEnd, leaveOutLooseEnds } from '../archive/loose-ends.ts';
import { discoveredParkSchema } from '../archive/parks.ts';
import { redirectSchema } from '../archive/redirect.ts';
import { parseRegistry } from '../archive/registry.ts';
import { type Sheet, sheetSchema } from '../archive/sheet.ts';
import { FOLDERS } from './folders.ts';

interface Archive {
  catalog: Catalog;
  /** File of each article, by id. */
  files: Map<string, string>;
}

// getCollection() copies every entry at each call: once a process is enough.
const archive = load();

/** The archive's catalog, the same one for every page. */
export async function getCatalog(): Promise<Catalog> {
  return (await archive).catalog;
}

/** An article with its body; the body is read from the article's own file. */
export async function readDocument(id: string): Promise<ArticleDocument> {
  const { catalog, files } = await archive;
  const article = catalog.article(id);
  const path = files.get(id);
  if (article === undefined || path === undefined) throw new Error(`No article has the id ${id}`);
  return { article, body: parseArticleBody(readFileSync(path, 'utf8'), path) };
}

async function load(): Promise<Archive> {
  const entries = await getCollection('articles');
  const { tied, looseEnds } = leaveOutLooseEnds({
    articles: entries.map((entry) => entry.data),
    registry: parseRegistry(readFileSync(FOLDERS.registry, 'utf8'), FOLDERS.registry),
    discovered: existsSync(FOLDERS.discovered)
      ? readJson(FOLDERS.discovered, z.array(discoveredParkSchema))
      : [],
    sheets: readSheets(FOLDERS.sheets),
    redirects: existsSync(FOLDERS.redirects) ? readJson(FOLDERS.redirects, z.array(redirectSchema)) : [],
  });
  const files = new Map(entries.map((entry) => [entry.id, entry.filePath ?? '']));
  const catalog = new Catalog(tied);
  for (const looseEnd of looseEnds) console.warn(looseEndInWords(looseEnd, { catalog, files }));
  return { catalog, files };
}

/** @example '2026/ID.md: duplicateOf: "a" is no article of the archive. The article is left out of the pages.' */
function looseEndInWords(looseEnd: LooseEnd, { catalog, files }: Archive): string {
  if ('redirect' in looseEnd) {
    const { from, to } = looseEnd.redirect;
    const why = catalog.article(from) ? `${from} is an article itself` : `${to} leads to no article`;
    return `${FOLDERS.redirects}: from ${from}: ${why}. The redirect is left out of the pages.`;
  }
  const { article, field, value } = looseEnd;
  const isZone = field === 'parks' || field === 'mentions';
  const [expected, subject] = isZone
    ? [`zone of ${FOLDERS.registry} or discovered.json`, 'zone']
    : ['article of the archive', 'article'];
  return `${files.get(article) ?? article}: ${field}: "${value}" is no ${expected}. The ${subject} is left out of the pages.`;
}

function readSheets(folder: string): Sheet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readJson(join(folder, name), sheetSchema));
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${path}: ${z.prettifyError(result.error)}\nRun npm run ingest to write it anew.`);
}
