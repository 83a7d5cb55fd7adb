import { spawnSync } from 'node:child_process';
import { buildSearch } from '../src/search/build.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Renders the pages and builds the search index.
 * @returns whether both went well
 */
export async function buildSite(): Promise<boolean> {
  const astro = spawnSync(process.execPath, [ASTRO, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (astro.status !== 0) return false;
  const { shards } = await buildSearch({ dist: 'dist' });
  const articles = shards.reduce((sum, shard) => sum + shard.articles, 0);
  console.log(`Search index: ${articles} articles in ${shards.length} parts`);
  return true;
}
