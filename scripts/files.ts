import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const knownFolders = new Set<string>();

/** Writes a file whole or not at all: a run killed in the middle leaves the file as it was. */
export function writeWhole(path: string, content: string): void {
  makeFolder(dirname(path));
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Deletes a file, if it is there. */
export function remove(path: string): void {
  rmSync(path, { force: true });
}

function makeFolder(folder: string): void {
  if (knownFolders.has(folder) && existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  knownFolders.add(folder);
}
