import { getCatalog } from '../archive.ts';
import type { DataRow } from '../data-row.ts';
import { type DataFile, type DataFileName, dataFilePieces, describeDataFiles } from './data-files.ts';
import { newestDay, versionOf } from './manifest.ts';
import { dataRows } from './rows.ts';

/** The state of the archive that the data files hold. */
export interface PublishedData {
  rows: readonly DataRow[];
  files: readonly DataFile[];
  version: string;
  /** The newest day that an article has: `2026-04-04`. */
  newest: string | null;
}

let published: Promise<PublishedData> | undefined;

/** What the data files hold, counted once a process. */
export function publishedData(): Promise<PublishedData> {
  published ??= count();
  return published;
}

/** A data file as an answer: a blob, because a large archive is longer than one string can be. */
export async function dataFileResponse(path: DataFileName): Promise<Response> {
  return new Response(new Blob([...dataFilePieces(path, await dataRows(), await getCatalog())]));
}

async function count(): Promise<PublishedData> {
  const rows = await dataRows();
  return {
    rows,
    files: describeDataFiles(rows, await getCatalog()),
    version: versionOf(rows),
    newest: newestDay(rows),
  };
}
