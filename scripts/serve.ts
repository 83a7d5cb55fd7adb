// Serves a built site as a static host would, with the headers of its _headers file.
//
//   node scripts/serve.ts [FOLDER] [--port 4321] [--base /path]
import { parseArgs } from 'node:util';
import { serveFolder } from '../src/site/server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4321' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
  },
});
const address = await serveFolder(positionals[0] ?? 'dist', { port: Number(values.port), base: values.base });
console.log(`The archive is at ${address} (stop with Ctrl+C)`);
