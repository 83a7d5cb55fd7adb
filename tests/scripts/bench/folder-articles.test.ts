import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolderArticles } from '../../../scripts/bench/folder-articles.ts';
import { articleSchema } from '../../../src/archive/article.ts';
import { searchableText } from '../../../src/archive/text.ts';
import { zones } from '../../ingest/ingest-folder.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

test('a folder gives an article a text file, the first line its headline, spread over five years', () => {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'a.txt'), '\n零碳园区开工\r\n\r\n第一段。\r\n第二段。\r\n');
  writeFileSync(join(folder, 'more', 'b.md'), '# 储能项目投产\n\n一段。\n');
  writeFileSync(join(folder, 'c.json'), '{}');
  const documents = readFolderArticles(zones.registry, folder);
  expect(documents.map(searchableText)).toEqual(['零碳园区开工\n第一段。\n第二段。', '储能项目投产\n一段。']);
  expect(documents.map(({ article }) => article.date)).toEqual(['2022-01-01', '2024-07-02']);
  for (const { article } of documents) {
    expect(articleSchema.parse(article).parks).not.toEqual([]);
  }
});

test('a file that is no text is named', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  expect(() => readFolderArticles(zones.registry, folder)).toThrow(/^picture\.txt: .*PNG/);
});
