// From dumps to a served site in one command: ingest, build, index, serve. A dump that can't be read doesn't stop it.
import { spawnSync } from 'node:child_process';
import { serveFolder } from '../src/site/server.ts';
import { buildSite } from './site.ts';

const ingest = spawnSync(process.execPath, ['scripts/ingest.ts'], { stdio: 'inherit' });
if (ingest.status === 2 || ingest.status === null) {
  process.exitCode = ingest.status ?? 1;
} else {
  if (ingest.status !== 0)
    console.warn('Some dumps need attention (see above); the site is built from the others.');
  if (await buildSite()) {
    const port = Number(process.env.PORT ?? 4321);
    const address = await serveFolder('dist', { port, base: process.env.BASE_PATH ?? '/' });
    console.log(`The archive is at ${address} (stop with Ctrl+C)`);
  } else {
    process.exitCode = 1;
  }
}
