import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../../site/archive.ts';
import { apiPark } from '../../../../site/data/api.ts';
import { reportedParkIds } from '../../../../site/data/park-table.ts';
import { publishedData } from '../../../../site/data/published.ts';

/** /data/api/parks/changzhi-gaoxinqu.json: a zone and its articles, newest first. */
export const getStaticPaths = (async () => {
  return reportedParkIds(await getCatalog()).map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const { version } = await publishedData();
  return Response.json(apiPark(await getCatalog(), params.id, version));
};
