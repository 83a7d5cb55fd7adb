// Example: /previews/changzhi-gaoxinqu.png
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../site/archive.ts';
import { drawPreview } from '../../site/preview/draw.ts';
import { allPreviews, type Preview } from '../../site/preview/preview.ts';

interface Props {
  preview: Preview;
}

// A picture is named by its absolute address or not at all: without one, none is drawn.
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  return allPreviews(await getCatalog()).map((preview) => ({
    params: { name: preview.name },
    props: { preview },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(Buffer.from(await drawPreview(props.preview)), { headers: { 'Content-Type': 'image/png' } });
