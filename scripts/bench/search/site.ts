import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataRow } from '../../../src/site/data-row.ts';
import type { EngineFigures } from './figures.ts';
import type { QuerySet } from './queries.ts';

/** An archive to be measured, in a folder that everything is built into. */
export interface Site {
  rows: readonly DataRow[];
  queries: QuerySet;
  truth: readonly ReadonlySet<string>[];
  folder: string;
  dist: string;
}

/** Number and size of a folder's files. */
export function weighFolder(folder: string): EngineFigures['index'] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A script beside this module. */
export function scriptPath(name: string): string {
  return join(import.meta.dirname, name);
}
