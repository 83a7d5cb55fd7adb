import { relative } from 'node:path';
import { buildSearch } from '../src/search/build.ts';
import { FOLDERS } from '../src/site/folders.ts';
import { runNode } from './lifetime.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const INGEST = 'scripts/ingest.ts';

/** Runs ingest over the archive that the site is built of. @returns its exit code */
export function ingestArchive(...options: string[]): Promise<number> {
  const { dumps, articles, registry, corrections } = FOLDERS;
  const folders = Object.entries({ dumps, articles, parks: registry, corrections });
  return runNode([
    INGEST,
    ...folders.flatMap(([name, path]) => [`--${name}`, relative('', path)]),
    ...options,
  ]);
}

/**
 * Renders the pages and builds the search index.
 * @returns whether both went well
 */
export async function buildSite(): Promise<boolean> {
  if ((await runNode([ASTRO, 'build'], { ASTRO_TELEMETRY_DISABLED: '1' })) !== 0) return false;
  await indexSite('dist');
  return true;
}

/**
 * Builds the search index of a built site and says how large it is.
 * @returns the parts of the index, newest first
 */
export async function indexSite(dist: string): Promise<{ name: string; articles: number }[]> {
  const { shards } = await buildSearch({
    dist,
    parksFile: FOLDERS.registry,
    discoveredFile: FOLDERS.discovered,
  });
  const articles = shards.reduce((sum, shard) => sum + shard.articles, 0);
  console.log(`Search index: ${articles} articles in ${shards.length} parts`);
  return shards;
}
