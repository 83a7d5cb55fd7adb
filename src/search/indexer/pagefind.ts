import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type ChunkEntry, readMeta } from '../word-index.ts';

/** A language that Pagefind does not know, so that it neither stems nor cuts the tokens. */
const LANGUAGE = 'xx';
/** Undocumented: how much Pagefind puts into a chunk before it begins the next. Read when its process starts. */
const CHUNK_SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const META_FILE = /^pagefind\..*\.pf_meta$/;
/** Folder of the chunks in what Pagefind writes. */
const CHUNK_FOLDER = 'index';

/** A text to index. */
export interface TokenRecord {
  /** Names it in errors. */
  id: string;
  tokens: string[];
}

/**
 * Indexes texts with a Pagefind process of its own and keeps what searching needs: the chunks of its word index.
 * @param records in page order
 * @param target folder that the chunks are written to
 * @param chunkSize a smaller one gives more and smaller files
 * @returns the chunks in the order of their words
 * @throws Error when Pagefind fails, or leaves out a record or a token
 */
export async function writeWordIndex(
  records: AsyncIterable<TokenRecord>,
  target: string,
  chunkSize: number,
): Promise<ChunkEntry[]> {
  process.env[CHUNK_SIZE_VARIABLE] = String(chunkSize);
  const folder = await mkdtemp(join(tmpdir(), 'word-index-'));
  try {
    const expected = await indexRecords(records, folder);
    const meta = await readMetaFile(folder);
    checkPages(expected, meta.wordCounts);
    await cp(join(folder, CHUNK_FOLDER), target, { recursive: true });
    return meta.chunks;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface IndexedRecord {
  id: string;
  words: number;
}

async function indexRecords(records: AsyncIterable<TokenRecord>, folder: string): Promise<IndexedRecord[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}. Run npm ci.`);
  const indexed: IndexedRecord[] = [];
  for await (const { id, tokens } of records) {
    const response = await index.addCustomRecord({ url: id, content: tokens.join(' '), language: LANGUAGE });
    if (response.errors.length > 0) {
      throw new Error(`Pagefind could not index ${id}: ${response.errors.join('; ')}`);
    }
    indexed.push({ id, words: tokens.length });
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) {
    throw new Error(`Pagefind could not write its index to ${folder}: ${written.errors.join('; ')}`);
  }
  return indexed;
}

async function readMetaFile(folder: string) {
  const name = (await readdir(folder)).find((file) => META_FILE.test(file));
  if (name === undefined) throw new Error(`Pagefind wrote no meta file to ${folder}. Is its version 1.6.0?`);
  return readMeta(gunzipSync(await readFile(join(folder, name))));
}

/** The index counts pages in the order of the records; a record or token that Pagefind left out would shift them. */
function checkPages(expected: IndexedRecord[], found: number[]): void {
  if (expected.length !== found.length) {
    throw new Error(`Pagefind indexed ${found.length} of ${expected.length} articles.`);
  }
  for (const [page, { id, words }] of expected.entries()) {
    if (found[page] !== words) {
      throw new Error(
        `Pagefind indexed ${found[page] ?? 0} tokens as page ${page}; expected the ${words} of ${id}.`,
      );
    }
  }
}
