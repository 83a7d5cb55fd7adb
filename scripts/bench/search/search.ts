import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { ArticleDocument } from '../../../src/archive/article.ts';
import { readZones } from '../../../src/ingest/content-fs.ts';
import { ROWS_FILE } from '../../../src/search/indexer/rows.ts';
import { dataRow } from '../../../src/site/data-row.ts';
import { DEFAULT_FOLDERS } from '../../run-ingest.ts';
import { readFolderArticles } from '../folder-articles.ts';
import { generateArticles } from '../generate-articles.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { benchOurs } from './bench-ours.ts';
import { benchPagefind } from './bench-pagefind.ts';
import { benchWholeIndex, WHOLE_INDEX_PROGRAMS } from './bench-whole-index.ts';
import { startBrowser } from './browser.ts';
import type { Bench } from './browser-engine.ts';
import { findTruth } from './exactness.ts';
import type { ArchiveFigures, EngineFigures, SkippedEngine } from './figures.ts';
import { drawQueries } from './queries.ts';
import { CountingServer } from './server.ts';
import type { Site } from './site.ts';

/** Seconds that another engine may take to build its index. */
const PATIENCE = 600;

export interface SearchBenchOptions {
  /** Numbers of articles; null: as many as the folder holds. */
  sizes: readonly number[] | null;
  /** Folder of texts to measure instead of made-up ones. */
  folder: string | null;
  /** Measures only this archive's own search, not the other engines. */
  alone: boolean;
  /** Says what is being done. */
  say: (text: string) => void;
}

/** Measures search over archives of some sizes, one after another. */
export async function* benchSearch({
  sizes,
  folder,
  alone,
  say,
}: SearchBenchOptions): AsyncGenerator<ArchiveFigures> {
  const { registry } = readZones(DEFAULT_FOLDERS.parks);
  const texts = folder === null ? null : readFolderArticles(registry, folder);
  const browser = await startBrowser();
  try {
    for (const size of sizes ?? [texts?.length ?? 0]) {
      const documents = texts?.slice(0, size) ?? [...generateArticles(registry, size)];
      const count = documents.length;
      yield await benchArchive(documents, browser, alone, (text) => {
        say(`${count.toLocaleString('en')} articles: ${text}`);
      });
    }
  } finally {
    await browser.close();
  }
}

function benchArchive(
  documents: readonly ArticleDocument[],
  browser: Browser,
  alone: boolean,
  say: (text: string) => void,
): Promise<ArchiveFigures> {
  return withTemporaryFolder(async (folder) => {
    const rows = documents.map(dataRow);
    const dist = join(folder, 'dist');
    mkdirSync(join(dist, 'data'), { recursive: true });
    writeFileSync(join(dist, ROWS_FILE), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    say('queries, and what the texts themselves answer');
    const queries = drawQueries(rows);
    const site: Site = { rows, queries, truth: findTruth(rows, queries.all), folder, dist };
    const server = await CountingServer.start(dist);
    try {
      const bench = (engine: string): Bench => ({
        browser,
        server,
        queries,
        say: (text) => {
          say(`${engine}: ${text}`);
        },
      });
      const { figures, ...details } = await benchOurs(site, bench('ours'));
      const engines: ArchiveFigures['engines'] = [figures];
      if (!alone)
        engines.push(
          await orSkipped('Pagefind', say, () => benchPagefind(site, bench('Pagefind'), PATIENCE)),
        );
      for (const program of alone ? [] : WHOLE_INDEX_PROGRAMS) {
        say(`${program.engine}: build and queries`);
        engines.push(await orSkipped(program.engine, say, () => benchWholeIndex(site, program, PATIENCE)));
      }
      const characters = rows.reduce((sum, { text }) => sum + text.length, 0) / rows.length;
      return { articles: rows.length, characters, queries: queries.all.length, engines, ...details };
    } finally {
      await server.stop();
    }
  });
}

/** Another engine that fails, or takes too long, must not keep ours from being measured. */
async function orSkipped(
  engine: string,
  say: (text: string) => void,
  run: () => EngineFigures | Promise<EngineFigures>,
): Promise<EngineFigures | SkippedEngine> {
  try {
    return await run();
  } catch (error) {
    const [skipped = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    say(`${engine}: skipped: ${skipped}`);
    return { engine, skipped };
  }
}
