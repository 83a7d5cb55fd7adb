import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../../site/archive.ts';
import { apiSheets } from '../../../../site/data/api.ts';

/** /data/api/sheets/2026.json, and undated.json: the printed pages of a year, newest first, line by line. */
export const getStaticPaths = (async () => {
  return apiSheets(await getCatalog()).map((answer) => ({
    params: { year: answer.year },
    props: { answer },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ answer: unknown }> = ({ props }) => Response.json(props.answer);
