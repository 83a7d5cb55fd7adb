import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Correction, parseCorrections } from '../archive/corrections.ts';
import { DecodeError } from '../archive/decode.ts';
import { type DumpLines, readDumpLines } from '../archive/dump-lines.ts';
import type { Sheet } from '../archive/sheet.ts';
import { YamlFileError } from '../archive/yaml-file.ts';
import { FOLDERS } from './folders.ts';

/** Why a sheet shows no lines of its dump. */
export type ReasonForNoText =
  /** The archive does not hold the dump. */
  | 'gone'
  /** The dump or its corrections can't be read: what these take out of the text would be seen. */
  | 'unreadable'
  /** The text is not the one that ingest said the roles of: what it hides would be seen. */
  | 'changed';

/** The text of a dump line by line as it is numbered, masked and anonymised; or why it may not be shown. */
export type SheetText = { lines: string[] } | { missing: ReasonForNoText };

type DumpFolders = Pick<Record<keyof typeof FOLDERS, string>, 'dumps' | 'corrections'>;

/**
 * Reads the text that a sheet was made of. Where a dump has a fault the sheet of an earlier run stays, and dump and
 * corrections may be anything.
 */
export function readSheetText({ dump, sha256 }: Sheet, folders: DumpFolders = FOLDERS): SheetText {
  try {
    const read = readLines(dump, folders);
    if (read === null) return { missing: 'gone' };
    if (read.sha256 !== sha256) return { missing: 'changed' };
    return { lines: read.lines.map(({ text }) => text) };
  } catch (error) {
    if (!isFaultOfFile(error)) throw error;
    return { missing: 'unreadable' };
  }
}

function readLines(dump: string, { dumps, corrections }: DumpFolders): DumpLines | null {
  const bytes = readIfThere(join(dumps, `${dump}.txt`));
  return bytes === null ? null : readDumpLines(bytes, readCorrections(join(corrections, `${dump}.yaml`)));
}

function readCorrections(path: string): Correction[] {
  const bytes = readIfThere(path);
  return bytes === null ? [] : parseCorrections(bytes.toString('utf8'), path);
}

/** A file's bytes; null where there is none. A link that leads nowhere is a file that can't be read. */
function readIfThere(path: string): Buffer | null {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path);
}

function isFaultOfFile(error: unknown): boolean {
  const isRefusedBySystem = error instanceof Error && 'syscall' in error;
  return isRefusedBySystem || error instanceof DecodeError || error instanceof YamlFileError;
}
