import { getCatalog, readDocument } from '../archive.ts';
import { type DataRow, dataRow } from '../data-row.ts';

let rows: Promise<readonly DataRow[]> | undefined;

/** Every listed article as the data hold it, newest first; read once, shared by all files that are made of them. */
export function dataRows(): Promise<readonly DataRow[]> {
  rows ??= readRows();
  return rows;
}

async function readRows(): Promise<DataRow[]> {
  const { listed } = await getCatalog();
  const read: DataRow[] = [];
  for (const { id } of listed) read.push(dataRow(await readDocument(id)));
  return read;
}
