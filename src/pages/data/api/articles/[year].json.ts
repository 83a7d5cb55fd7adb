import type { APIRoute, GetStaticPaths } from 'astro';
import { apiYears } from '../../../../site/data/api.ts';
import { publishedData } from '../../../../site/data/published.ts';

/** /data/api/articles/2026.json, and undated.json: the articles filed under a year, newest first. */
export const getStaticPaths = (async () => {
  const { rows, version } = await publishedData();
  return apiYears(rows, version).map((answer) => ({ params: { year: answer.year }, props: { answer } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ answer: unknown }> = ({ props }) => Response.json(props.answer);
