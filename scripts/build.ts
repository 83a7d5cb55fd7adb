// Builds the whole site into dist: checks that the articles are what ingest writes, renders, indexes.
import { spawnSync } from 'node:child_process';
import { buildSite } from './site.ts';

const ingest = spawnSync(process.execPath, ['scripts/ingest.ts', '--check'], { stdio: 'inherit' });
process.exitCode = ingest.status === 0 ? ((await buildSite()) ? 0 : 1) : (ingest.status ?? 1);
