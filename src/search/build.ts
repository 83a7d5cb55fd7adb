import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { headline } from '../archive/article.ts';
import { discoveredParkSchema } from '../archive/parks.ts';
import { parseRegistry } from '../archive/registry.ts';
import {
  FORMAT,
  INDEX_FOLDER,
  type Manifest,
  MANIFEST_FILE,
  type ParkEntry,
  type ShardEntry,
  TEXT_FOLDER,
  textPath,
} from './files.ts';
import { bundleEngine } from './indexer/bundle.ts';
import { nameHash, pack } from './indexer/packed.ts';
import { type TokenRecord, writeWordIndex } from './indexer/pagefind.ts';
import { listParks } from './indexer/park-list.ts';
import { planShards, type ShardPlan } from './indexer/plan.ts';
import { readRows, readRowsAt, type Row, type RowPosition, ROWS_FILE } from './indexer/rows.ts';
import { TableWriter } from './indexer/table.ts';
import { normalise } from './normalise.ts';
import { articleTokens } from './tokens.ts';

/**
 * Smaller chunks cost fewer bytes a query and more files. At 10,000 articles, size 2000 takes 53 KB a query (median) and
 * 14,000 files, 5000 takes 111 KB and 6,700: hosts limit files, so a larger archive has larger chunks.
 */
const CHUNK_SIZES = { small: 2000, large: 5000 };
/** Articles above which an archive is large. */
const LARGE_ARCHIVE = 20_000;
const DEFAULT_PARKS_FILE = 'content/parks.yaml';
const DEFAULT_DISCOVERED_FILE = 'content/articles/discovered.json';

export interface BuildOptions {
  /** Folder of the built site; the index goes to `search/` in it. */
  dist: string;
  /** The registry of zones. Default: `content/parks.yaml` */
  parksFile?: string;
  /** Zones that are printed but in no registry entry, written by ingest. Default: `content/articles/discovered.json` */
  discoveredFile?: string;
}

/** What ordering and placing an article takes; its text stays in the file. */
type PlannedRow = Pick<Row, 'id' | 'date' | 'issue'> & { position: RowPosition };

/**
 * Builds the search index of a built site from its `data/articles.jsonl`, and the engine that reads it. The same
 * articles give the same bytes.
 * @returns the parts of the index, newest first
 * @throws Error that says which file or line is wrong, and what to do
 */
export async function buildSearch({
  dist,
  parksFile = DEFAULT_PARKS_FILE,
  discoveredFile = DEFAULT_DISCOVERED_FILE,
}: BuildOptions): Promise<{ shards: { name: string; articles: number }[] }> {
  const rowsFile = join(dist, ROWS_FILE);
  if (!existsSync(rowsFile)) {
    throw new Error(`${rowsFile} is missing; the index is made of it. Build the site first: npm run build`);
  }
  const { rows, usedParks } = await surveyRows(rowsFile);
  const parks = listParks(
    usedParks,
    parseRegistry(await readFile(parksFile, 'utf8'), parksFile),
    await readDiscoveredNames(discoveredFile),
  );
  const folder = join(dist, 'search', INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, TEXT_FOLDER), { recursive: true });
  const chunkSize = rows.length > LARGE_ARCHIVE ? CHUNK_SIZES.large : CHUNK_SIZES.small;
  const shards: ShardEntry[] = [];
  for (const plan of planShards(rows)) {
    shards.push(await buildShard({ plan, rowsFile, parks, folder, chunkSize }));
  }
  const manifest: Manifest = { format: FORMAT, shards, parks };
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest));
  await bundleEngine(join(dist, 'search'));
  return { shards: shards.map(({ name, articles }) => ({ name, articles })) };
}

async function surveyRows(rowsFile: string) {
  const rows: PlannedRow[] = [];
  const usedParks = new Set<string>();
  const ids = new Set<string>();
  for await (const { row, position } of readRows(rowsFile)) {
    checkRow(row, rowsFile);
    if (ids.has(row.id)) throw new Error(`${rowsFile}: the id ${row.id} stands in two lines.`);
    ids.add(row.id);
    for (const park of [...row.parks, ...row.mentions]) usedParks.add(park);
    rows.push({ id: row.id, date: row.date, issue: row.issue, position });
  }
  return { rows, usedParks };
}

/** Checks what the engine takes for granted. */
function checkRow(row: Row, rowsFile: string): void {
  if (!row.url.endsWith(`/articles/${row.id}/`)) {
    throw new Error(`${rowsFile}: ${row.id}: expected the url /articles/${row.id}/, found ${row.url}`);
  }
  const printed = headline(row);
  if (printed !== null && row.text !== printed && !row.text.startsWith(`${printed}\n`)) {
    throw new Error(`${rowsFile}: ${row.id}: the text does not begin with the headline "${printed}"`);
  }
}

async function readDiscoveredNames(file: string): Promise<Map<string, string>> {
  if (!existsSync(file)) return new Map();
  const data: unknown = JSON.parse(await readFile(file, 'utf8'));
  const result = z.array(discoveredParkSchema).safeParse(data);
  if (!result.success) {
    throw new Error(`${file}: ${z.prettifyError(result.error)}. Write it anew: npm run ingest`);
  }
  return new Map(result.data.map((park) => [park.id, park.name]));
}

interface ShardInput {
  plan: ShardPlan<PlannedRow>;
  rowsFile: string;
  parks: readonly ParkEntry[];
  folder: string;
  chunkSize: number;
}

async function buildShard({ plan, rowsFile, parks, folder, chunkSize }: ShardInput): Promise<ShardEntry> {
  const table = new TableWriter(parks);
  async function* records(): AsyncGenerator<TokenRecord> {
    const positions = plan.entries.map((entry) => entry.position);
    for await (const row of readRowsAt(rowsFile, positions)) {
      const text = normalise(row.text);
      table.add(row, text);
      await writeFile(join(folder, textPath(row.id)), pack(textOfRow(row)));
      yield { id: row.id, tokens: articleTokens(text) };
    }
  }
  const chunks = await writeWordIndex(records(), join(folder, plan.name, 'words'), chunkSize);
  const packed = pack(JSON.stringify(table.finish(chunks)));
  const tablePath = `${plan.name}/table.${nameHash(packed)}.bin`;
  await writeFile(join(folder, tablePath), packed);
  return { name: plan.name, year: plan.year, articles: plan.entries.length, table: tablePath };
}

/** The headline's line, empty where the page prints none, and the other lines: what `textPath` describes. */
function textOfRow(row: Row): string {
  return headline(row) === null ? `\n${row.text}` : row.text;
}
