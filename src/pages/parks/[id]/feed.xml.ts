import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../site/archive.ts';
import { reportedParkIds } from '../../../site/data/park-table.ts';
import { feedResponse } from '../../../site/feed-files.ts';

/** /parks/changzhi-gaoxinqu/feed.xml: the newest articles about a zone and the parks inside it. */
export const getStaticPaths = (async () => {
  return reportedParkIds(await getCatalog()).map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params, site }) =>
  feedResponse('feed.xml', site, params.id);
