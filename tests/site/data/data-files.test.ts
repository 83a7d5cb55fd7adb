import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { articleTableRow, articleTableSchema } from '../../../src/site/data/article-table.ts';
import { DATA_FILE_NAMES, dataFilePieces, describeDataFiles } from '../../../src/site/data/data-files.ts';
import { parkRows, parkTableRow, parkTableSchema } from '../../../src/site/data/park-table.ts';
import type { TableField } from '../../../src/site/data/table-schema.ts';
import { catalog, rows } from './rows.ts';

const files = describeDataFiles(rows, catalog);
const content = (path: (typeof DATA_FILE_NAMES)[number]) => dataFilePieces(path, rows, catalog).join('');

/** A cell, read as its field's type; an apostrophe that keeps a spreadsheet from calculating is taken away. */
function readCell(cell: string, { type, constraints }: TableField): string | number | boolean | null {
  if (cell === '') {
    expect(constraints?.required).toBeUndefined();
    return null;
  }
  if (type === 'boolean') return cell === 'true';
  if (type === 'integer' || type === 'number') {
    expect(cell).toMatch(type === 'integer' ? /^\d+$/ : /^\d+(?:\.\d+)?$/);
    return Number(cell);
  }
  expect(type).toBe('string');
  const text = cell.replace(/^'(?=[=+\-@\t\r])/, '');
  if (constraints?.enum) expect(constraints.enum).toContain(text);
  return text;
}

test.each(DATA_FILE_NAMES)('%s is described as it is', (path) => {
  const file = files.find((candidate) => candidate.path === path);
  const bytes = Buffer.from(content(path));
  expect(file).toMatchObject({
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: path.startsWith('articles') ? catalog.listed.length : 4,
  });
  for (const { title, description } of file?.schema.fields ?? []) {
    expect(title).not.toBe('');
    expect(description).not.toBe('');
  }
});

describe('a table, read by another parser by its own description', () => {
  test.each([
    ['articles.csv', articleTableSchema, rows.map((row) => articleTableRow(row, catalog))],
    ['parks.csv', parkTableSchema, parkRows(catalog).map(parkTableRow)],
  ] as const)('%s holds what was put in', (path, schema, expected) => {
    const fields = files.find((file) => file.path === path)?.schema.fields ?? [];
    const { data, errors, meta } = Papa.parse<Record<string, string>>(content(path).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(fields.map(({ name }) => name));
    const read = data.map((cells) =>
      Object.fromEntries(fields.map((field) => [field.name, readCell(cells[field.name] ?? '', field)])),
    );
    expect(read).toEqual(expected);
    for (const row of read) expect(schema.safeParse(row).error).toBeUndefined();
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
  });
});

test('the JSON of the zones counts what the catalog counts', () => {
  const zones = JSON.parse(content('parks.json')) as ReturnType<typeof parkRows>;
  expect(zones.map(({ id, articles, mentions, registered }) => [id, articles, mentions, registered])).toEqual(
    [
      ['changzhi-gaoxinqu', 2, 0, true],
      ['inner', 1, 0, true],
      ['silent', 0, 0, true],
      ['ruicheng', 1, 1, false],
    ],
  );
});
