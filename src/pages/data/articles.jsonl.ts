import type { APIRoute } from 'astro';
import { getCatalog, readDocument } from '../../site/archive.ts';
import { dataRow } from '../../site/data-row.ts';

/** /data/articles.jsonl: every listed article with its text, newest first, a line each. */
export const GET: APIRoute = async () => {
  const { listed } = await getCatalog();
  const lines: string[] = [];
  for (const { id } of listed) lines.push(`${JSON.stringify(dataRow(await readDocument(id)))}\n`);
  // A blob, because a large archive is longer than one string can be.
  return new Response(new Blob(lines));
};
