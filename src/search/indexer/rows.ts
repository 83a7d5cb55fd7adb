import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { articleSchema } from '../../archive/article.ts';

/** The archive's articles as the site exports them, below the built site. */
export const ROWS_FILE = join('data', 'articles.jsonl');
const LINE_FEED = 0x0a;

/** A line of `data/articles.jsonl`: an article's front matter, its address and its searchable text. */
const rowSchema = articleSchema.extend({
  /** Path of the article's page on the site: `/articles/20260112-changzhi-gaoxinqu-4f2a/`. */
  url: z.string().min(1),
  /** What search can find, a line each of headline, kickers … and authors. */
  text: z.string(),
});
export type Row = z.infer<typeof rowSchema>;

/** Where a line stands in the file, in bytes. */
export interface RowPosition {
  start: number;
  length: number;
}

/**
 * Reads all rows one after another, so that memory does not grow with the archive.
 * @throws Error that names the line when one is no article
 */
export async function* readRows(file: string): AsyncGenerator<{ row: Row; position: RowPosition }> {
  let line = 0;
  for await (const { bytes, start } of readLines(file)) {
    line++;
    const text = new TextDecoder().decode(bytes);
    if (text.trim() === '') continue;
    yield { row: parseRow(text, `${file}:${line}`), position: { start, length: bytes.length } };
  }
}

/** Reads single rows again, in the order asked for. */
export async function* readRowsAt(file: string, positions: Iterable<RowPosition>): AsyncGenerator<Row> {
  await using handle = await open(file);
  for (const { start, length } of positions) {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
    yield parseRow(buffer.toString('utf8'), `${file}, byte ${start}`);
  }
}

async function* readLines(file: string): AsyncGenerator<{ bytes: Buffer; start: number }> {
  let start = 0;
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, end)]);
      yield { bytes, start };
      start += bytes.length + 1;
      from = end + 1;
      rest = [];
    }
    rest.push(chunk.subarray(from));
  }
  yield { bytes: Buffer.concat(rest), start };
}

function parseRow(text: string, place: string): Row {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${place}: the line is no JSON (${String(error)}). Build the site anew: npm run build`);
  }
  const result = rowSchema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`);
  throw new Error(
    `${place}: the line is no article: ${faults.join('; ')}. Build the site anew: npm run build`,
  );
}
