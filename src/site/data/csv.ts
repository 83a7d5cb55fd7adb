import { stringify } from 'csv-stringify/sync';

/** Rows that are written at once: a large table is longer than one string can be. */
const BATCH = 1000;

/** What a cell can hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Writes a table as spreadsheets open it: UTF-8 with a byte order mark, lines ended by CR and LF, quoted after RFC 4180.
 * A text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` at its start) gets an apostrophe before it.
 * @param columns names of the fields, in order
 * @returns the file in pieces
 */
export function csvPieces<Row extends Record<string, Cell>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string[] {
  const options = {
    columns: [...columns],
    record_delimiter: 'windows',
    // By itself it quotes CR LF only, and a line feed alone ends a row for most readers.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  } as const;
  const head = stringify([], { ...options, header: true, bom: true });
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    stringify(rows.slice(index * BATCH, (index + 1) * BATCH), options),
  );
  return [head, ...batches];
}
