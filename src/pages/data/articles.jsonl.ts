import type { APIRoute } from 'astro';
import { getCatalog, readDocument } from '../../site/archive.ts';
import { dataRow } from '../../site/data-row.ts';

/** /data/articles.jsonl: every listed article with its text, newest first, a line each. */
export const GET: APIRoute = async () => {
  const { listed } = await getCatalog();
  async function* lines() {
    for (const { id } of listed) yield `${JSON.stringify(dataRow(await readDocument(id)))}\n`;
  }
  return new Response(ReadableStream.from(lines()).pipeThrough(new TextEncoderStream()));
};
