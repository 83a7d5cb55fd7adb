import { z } from 'zod';
import type { Catalog } from '../../archive/catalog.ts';
import { type DataRow, dataRowSchema } from '../data-row.ts';
import {
  ARTICLE_TABLE_WORDS,
  type ArticleTableRow,
  articleTableRow,
  articleTableSchema,
} from './article-table.ts';
import { csvPieces } from './csv.ts';
import { ROW_WORDS } from './field-words.ts';
import { jsonLines, sha256 } from './manifest.ts';
import {
  PARK_WORDS,
  parkRows,
  parkRowSchema,
  type ParkTableRow,
  parkTableRow,
  parkTableSchema,
} from './park-table.ts';
import { type TableSchema, tableSchema } from './table-schema.ts';

/** Names of the files that hold the archive whole, below `/data/`. */
export const DATA_FILE_NAMES = ['articles.jsonl', 'articles.csv', 'parks.json', 'parks.csv'] as const;
export type DataFileName = (typeof DATA_FILE_NAMES)[number];

/** A file for reuse, described and counted. */
export interface DataFile {
  /** `articles.csv`, below `/data/`. */
  path: DataFileName;
  title: string;
  description: string;
  format: 'jsonl' | 'json' | 'csv';
  mediatype: string;
  /** Articles or zones in it. */
  rows: number;
  bytes: number;
  sha256: string;
  schema: TableSchema;
}

/** What a file is, besides what is counted in it. */
type Description = Pick<DataFile, 'title' | 'description' | 'format' | 'mediatype' | 'schema'>;

const DESCRIPTIONS: Record<DataFileName, Description> = {
  'articles.jsonl': {
    title: '全部文章（JSON Lines）',
    description: '一行一篇，从新到旧，字段齐全，含全文',
    format: 'jsonl',
    mediatype: 'application/jsonl',
    schema: tableSchema(dataRowSchema, ROW_WORDS, 'id'),
  },
  'articles.csv': {
    title: '全部文章（CSV）',
    description:
      '一行一篇，从新到旧，可用电子表格打开，含全文；以=、+、-、@开头的文字前加一个半角撇号，以免被当作公式',
    format: 'csv',
    mediatype: 'text/csv',
    schema: tableSchema(articleTableSchema, ARTICLE_TABLE_WORDS, 'id'),
  },
  'parks.json': {
    title: '开发区名录（JSON）',
    description: '名录所收和版面所见的开发区、园区，附报道篇数',
    format: 'json',
    mediatype: 'application/json',
    schema: tableSchema(parkRowSchema, PARK_WORDS, 'id'),
  },
  'parks.csv': {
    title: '开发区名录（CSV）',
    description: '同上，可用电子表格打开；别称和主要产业各项以半角分号隔开',
    format: 'csv',
    mediatype: 'text/csv',
    schema: tableSchema(parkTableSchema, PARK_WORDS, 'id'),
  },
};

const ARTICLE_COLUMNS = z.keyof(articleTableSchema).options;
const PARK_COLUMNS = z.keyof(parkTableSchema).options;

/** The content of a file, in pieces. */
export function dataFilePieces(
  path: DataFileName,
  rows: readonly DataRow[],
  catalog: Catalog,
): readonly string[] {
  switch (path) {
    case 'articles.jsonl':
      return jsonLines(rows);
    case 'articles.csv':
      return csvPieces<ArticleTableRow>(
        ARTICLE_COLUMNS,
        rows.map((row) => articleTableRow(row, catalog)),
      );
    case 'parks.json':
      return [`${JSON.stringify(parkRows(catalog), null, 2)}\n`];
    case 'parks.csv':
      return csvPieces<ParkTableRow>(PARK_COLUMNS, parkRows(catalog).map(parkTableRow));
  }
}

/** Describes the files, each with its size and hash. */
export function describeDataFiles(rows: readonly DataRow[], catalog: Catalog): DataFile[] {
  const parks = parkRows(catalog).length;
  return DATA_FILE_NAMES.map((path) => {
    const pieces = dataFilePieces(path, rows, catalog);
    return {
      path,
      ...DESCRIPTIONS[path],
      rows: path.startsWith('articles') ? rows.length : parks,
      bytes: pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0),
      sha256: sha256(pieces),
    };
  });
}
