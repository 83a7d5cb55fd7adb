// Says what is different between two states of the archive's data.
//
//   node scripts/data-changes.ts OLD_MANIFEST [NEW_MANIFEST]
//
// A manifest is a saved /data/manifest.json; without a second one, that of dist/ is taken. Exit 0 when they are equal,
// 1 when they differ, 2 when one can't be read.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dataChanges } from '../src/site/data/changes.ts';
import { type Manifest, manifestSchema } from '../src/site/data/manifest.ts';

const BUILT_MANIFEST = 'dist/data/manifest.json';
const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [oldPath, newPath = BUILT_MANIFEST] = positionals;
  if (oldPath === undefined || positionals.length > 2) {
    throw new Error('expected a saved manifest: npm run data:changes -- OLD_MANIFEST [NEW_MANIFEST]');
  }
  const before = readManifest(oldPath);
  const after = readManifest(newPath);
  const changes = dataChanges(before, after);
  const kinds = ['added', 'changed', 'removed'] as const;
  for (const kind of kinds) for (const id of changes[kind]) console.log(`${SIGNS[kind]} ${id}`);
  const counts = kinds.map((kind) => `${changes[kind].length} ${kind}`).join(', ');
  console.log(`${before.version} → ${after.version}: ${counts}`);
  process.exitCode = kinds.some((kind) => changes[kind].length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function readManifest(path: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} can't be read: ${String(error)}`, { cause: error });
  }
  const result = manifestSchema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(`${path} is no manifest of the data: ${z.prettifyError(result.error)}`);
}
