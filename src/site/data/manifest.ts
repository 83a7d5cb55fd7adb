import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DataRow } from '../data-row.ts';

/** Characters of a hash that name a state of the archive. */
export const VERSION_LENGTH = 12;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** `/data/manifest.json`: what a state of the archive holds, to compare two of them. */
export const manifestSchema = z.strictObject({
  /** The first characters of the SHA-256 of `articles.jsonl`: `1f0c9a2b3d4e`. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** The newest day that an article has: `2026-04-04`; null while none has one. */
  newest: z.string().nullable(),
  /** The SHA-256 of each article's line in `articles.jsonl`, its line feed left out, by id. */
  articles: z.record(z.string(), sha256Schema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The SHA-256 of a text in UTF-8, given in pieces. */
export function sha256(pieces: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece, 'utf8');
  return hash.digest('hex');
}

/** The line of an article in `articles.jsonl`, without its line feed. */
export function jsonLine(row: DataRow): string {
  return JSON.stringify(row);
}

/** `articles.jsonl`, a piece each line. */
export function jsonLines(rows: readonly DataRow[]): string[] {
  return rows.map((row) => `${jsonLine(row)}\n`);
}

/** The name of the state of the archive that these articles make: it changes when any character of them does. */
export function versionOf(rows: readonly DataRow[]): string {
  return sha256(jsonLines(rows)).slice(0, VERSION_LENGTH);
}

/** A day by itself: `2026-01-12`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The newest day that is the date of an article: the newspaper's, so that the same archive always says the same. */
export function newestDay(rows: readonly Pick<DataRow, 'date'>[]): string | null {
  return (
    rows
      .map(({ date }) => date)
      .filter((date) => date !== null && DAY.test(date))
      .reduce((newest, date) => (newest === null || (date ?? '') > newest ? date : newest), null) ?? null
  );
}

/** Lists what a state of the archive holds, in order of the ids. */
export function makeManifest(rows: readonly DataRow[]): Manifest {
  const hashes = rows.map((row) => [row.id, sha256([jsonLine(row)])] as const);
  return {
    version: versionOf(rows),
    newest: newestDay(rows),
    articles: Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
