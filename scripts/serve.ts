// Serves a built site as a static host would, with the headers of its _headers file.
//
//   node scripts/serve.ts [FOLDER] [--port 4321] [--base /path]
//
// Exit 1: no built site, or the port is taken. 2: wrong usage.
import { parseArgs } from 'node:util';
import { serveFolder } from '../src/site/server.ts';
import { endWithNpm } from './lifetime.ts';
import { DEFAULT_PORT, readPort, sayWhyNotServed } from './port.ts';

const USAGE = 'Usage: npm run preview -- [FOLDER] [--port 4321] [--base /path]';

process.exitCode = await main();

async function main(): Promise<number> {
  endWithNpm();
  let options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
    return 2;
  }
  try {
    const address = await serveFolder(options.folder, options);
    console.log(`The archive is at ${address} (stop with Ctrl+C)`);
    return 0;
  } catch (error) {
    console.error(sayWhyNotServed(error, (port) => `npm run preview -- --port ${port}`));
    return 1;
  }
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: process.env.PORT ?? DEFAULT_PORT },
      base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    },
  });
  return { folder: positionals[0] ?? 'dist', port: readPort(values.port), base: values.base };
}
