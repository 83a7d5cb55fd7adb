import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Correction, parseCorrections } from '../archive/corrections.ts';
import { readDumpLines } from '../archive/dump-lines.ts';
import { FOLDERS } from './folders.ts';

/**
 * The text of a dump, line by line as it is numbered, masked and anonymised; null when the archive does not hold its
 * file.
 */
export function readSheetLines(dump: string): string[] | null {
  const path = join(FOLDERS.dumps, `${dump}.txt`);
  if (!existsSync(path)) return null;
  return readDumpLines(readFileSync(path), readCorrections(dump)).lines.map(({ text }) => text);
}

function readCorrections(dump: string): Correction[] {
  const path = join(FOLDERS.corrections, `${dump}.yaml`);
  return existsSync(path) ? parseCorrections(readFileSync(path, 'utf8'), path) : [];
}
