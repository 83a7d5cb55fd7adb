// Builds the search index of a built site.
//
//   node scripts/index.ts [DIST]
import { parseArgs } from 'node:util';
import { indexSite } from './site.ts';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const shards = await indexSite(positionals[0] ?? 'dist');
  for (const shard of shards) console.log(`  ${shard.name}: ${shard.articles}`);
} catch (error) {
  console.error(
    `The search index could not be built: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
