import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: a run killed in the middle leaves the file as it was. */
export function writeWhole(path: string, content: string | Iterable<string>): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    if (typeof content === 'string')
      makeInFolder(unfinished, (file) => {
        writeFileSync(file, content);
      });
    else writePieces(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Whether a file holds exactly a text that comes in pieces; the file is read piece by piece too. */
export function holds(path: string, pieces: Iterable<string>): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    for (const piece of pieces) {
      const expected = Buffer.from(piece);
      const found = Buffer.alloc(expected.length);
      if (readSync(file, found) < expected.length || !found.equals(expected)) return false;
    }
    return readSync(file, Buffer.alloc(1)) === 0;
  } finally {
    closeSync(file);
  }
}

/** Deletes a file, if it is there. */
export function remove(path: string): void {
  rmSync(path, { force: true });
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = makeInFolder(path, () => openSync(path, 'w'));
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Looks for the folder only when the file can't be made: of many files only the first needs it made. */
function makeInFolder<T>(path: string, make: (path: string) => T): T {
  try {
    return make(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(path), { recursive: true });
    return make(path);
  }
}
