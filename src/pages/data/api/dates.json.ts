import type { APIRoute } from 'astro';
import { getCatalog } from '../../../site/archive.ts';
import { apiDates } from '../../../site/data/api.ts';
import { publishedData } from '../../../site/data/published.ts';

/** /data/api/dates.json: the days that have articles, newest first. */
export const GET: APIRoute = async () => {
  const { version } = await publishedData();
  return Response.json(apiDates(await getCatalog(), version));
};
