import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../ingest/decode.ts';
import { maskPersonal } from '../ingest/mask.ts';
import { split } from '../ingest/split.ts';
import { FOLDERS } from './folders.ts';

/**
 * The text of a dump, line by line as it is numbered, decoded and masked as ingest does; null when the archive does
 * not hold its file.
 */
export function readSheetLines(dump: string): string[] | null {
  const path = join(FOLDERS.dumps, `${dump}.txt`);
  if (!existsSync(path)) return null;
  return split(maskPersonal(decode(readFileSync(path)).text).text).map((line) => line.text);
}
