// Builds the search index of a built site.
//
//   node scripts/index.ts [DIST]
import { parseArgs } from 'node:util';
import { buildSearch } from '../src/search/build.ts';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { shards } = await buildSearch({ dist: positionals[0] ?? 'dist' });
  const articles = shards.reduce((sum, shard) => sum + shard.articles, 0);
  console.log(`Search index: ${articles} articles in ${shards.length} parts`);
  for (const shard of shards) console.log(`  ${shard.name}: ${shard.articles}`);
} catch (error) {
  console.error(
    `The search index could not be built: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
