import type { ArticleDocument } from '../../src/archive/article.ts';
import { assemble } from '../../src/ingest/assemble.ts';
import type { Block } from '../../src/ingest/block.ts';
import { toBlocks } from '../../src/ingest/blocks.ts';
import { classify } from '../../src/ingest/classify.ts';
import type { PageDraft } from '../../src/ingest/draft.ts';
import { type ReadPage, readPage } from '../../src/ingest/read-page.ts';
import type { Correction } from '../../src/archive/corrections.ts';
import type { Sidecar } from '../../src/ingest/sidecar.ts';
import { split } from '../../src/archive/split.ts';
import { removeStrayColumns } from '../../src/ingest/stray/stray-columns.ts';
import { zones } from './ingest-folder.ts';

/** The lines of a page, each blank or not. */
export function pageOf(...lines: string[]): string {
  return lines.join('\n');
}

/** The blocks of a page's text. */
export function blocksOf(...lines: string[]): Block[] {
  return toBlocks(split(pageOf(...lines)), zones);
}

/** What every line with text was taken for. */
export function actionsOf(...lines: string[]): string[] {
  return classify(blocksOf(...lines)).map(({ action }) => action);
}

/** A page taken apart. */
export function draftsOf(...lines: string[]): PageDraft {
  const { blocks, stray } = removeStrayColumns(blocksOf(...lines), zones);
  return assemble('page', classify(blocks), stray, zones);
}

/** A page read from its text. */
export function readText(
  text: string,
  sidecar: Sidecar = {},
  name = 'page',
  corrections: Correction[] = [],
): ReadPage {
  return readPage({ name, bytes: Buffer.from(text), sidecar, corrections }, zones);
}

/** The articles of a page read from its text. */
export function articlesOf(...lines: string[]): ArticleDocument[] {
  return readText(pageOf(...lines)).articles.map(({ document }) => document);
}
