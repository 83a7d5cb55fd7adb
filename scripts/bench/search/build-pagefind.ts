// Builds an index with Pagefind as it comes, as a process that can be measured.
//
//   node scripts/bench/search/build-pagefind.ts DIST
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { headline } from '../../../src/archive/article.ts';
import { readRows, ROWS_FILE } from '../../../src/search/indexer/rows.ts';

const dist = process.argv[2] ?? 'dist';
const { index, errors } = await createIndex();
if (index === undefined) throw new Error(errors.join('; '));
for await (const { row } of readRows(join(dist, ROWS_FILE))) {
  await index.addCustomRecord({
    url: row.url,
    content: row.text,
    language: 'zh',
    meta: { title: headline(row) ?? '' },
  });
}
await index.writeFiles({ outputPath: join(dist, 'pagefind') });
await close();
