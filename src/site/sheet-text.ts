import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymise } from '../ingest/anonymise.ts';
import { type Correction, parseCorrections } from '../ingest/corrections.ts';
import { decode } from '../ingest/decode.ts';
import { maskPersonal } from '../ingest/mask.ts';
import { split } from '../ingest/split.ts';
import { FOLDERS } from './folders.ts';

/**
 * The text of a dump, line by line as it is numbered, decoded, masked and anonymised as ingest does; null when the archive does
 * not hold its file.
 */
export function readSheetLines(dump: string): string[] | null {
  const path = join(FOLDERS.dumps, `${dump}.txt`);
  if (!existsSync(path)) return null;
  const { text } = maskPersonal(decode(readFileSync(path)).text);
  return split(anonymise(text, readCorrections(dump)).text).map((line) => line.text);
}

function readCorrections(dump: string): Correction[] {
  const path = join(FOLDERS.corrections, `${dump}.yaml`);
  return existsSync(path) ? parseCorrections(readFileSync(path, 'utf8'), path) : [];
}
