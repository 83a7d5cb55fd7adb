// The public module of the archive's search, served at /search/engine.js:
//
//   import { open } from '/search/engine.js';
//   const archive = await open();
//   const { total, ids } = await archive.query('零碳园区 储能', { from: '2024', to: '2026-04', type: 'news' });
//   const { html, matches } = await archive.excerpt(ids[0], '零碳园区 储能');
import { Archive } from './archive.ts';
import { INDEX_FOLDER } from './files.ts';

export { normalise } from './normalise.ts';
export type {
  Archive,
  ArchivePark,
  ArticleEntry,
  ExcerptOptions,
  Explanation,
  QueryOptions,
  TermCount,
} from './archive.ts';
export type { QueryResult } from './answer.ts';
export type { FacetCount, FacetCounts } from './facet-counts.ts';
export type { Order } from './ranking.ts';
export type { Excerpt } from './excerpt.ts';

/**
 * Opens the archive's index. It is found beside this module, whatever path the site is served at.
 * @throws Error when there is no index, or the network fails
 */
export function open(): Promise<Archive> {
  const here = import.meta.url;
  return Archive.open(new URL(INDEX_FOLDER, here));
}
