// From dumps to a served site in one command: ingest, build, index, serve. A dump that can't be read doesn't stop it.
//
//   npm start               serves on port 4321
//   PORT=4322 npm start     on another
//
// Exit 1: the port is taken, or the build failed. 2: wrong usage, broken registry or ledger.
import { checkPort, serveFolder } from '../src/site/server.ts';
import { endWithNpm } from './lifetime.ts';
import { DEFAULT_PORT, readPort, sayWhyNotServed } from './port.ts';
import { buildSite, ingestArchive } from './site.ts';

const WRONG_USAGE = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  endWithNpm();
  try {
    const port = readPort(process.env.PORT ?? DEFAULT_PORT);
    // Nobody should wait for a build that can't be shown.
    await checkPort(port);
    const status = await ingestArchive();
    if (status === WRONG_USAGE) return status;
    if (status !== 0)
      console.warn('Some dumps need attention (see above); the site is built from the others.');
    if (!(await buildSite())) return 1;
    const address = await serveFolder('dist', { port, base: process.env.BASE_PATH ?? '/' });
    console.log(`The archive is at ${address} (stop with Ctrl+C)`);
    return 0;
  } catch (error) {
    console.error(sayWhyNotServed(error, (port) => `PORT=${port} npm start`));
    return error instanceof RangeError ? WRONG_USAGE : 1;
  }
}
