// Builds the search index of a folder, as a process that can be measured.
//
//   node scripts/bench/search/build-ours.ts DIST
import { join } from 'node:path';
import { buildSearch } from '../../../src/search/build.ts';

const dist = process.argv[2] ?? 'dist';
await buildSearch({ dist, discoveredFile: join(dist, 'none.json') });
