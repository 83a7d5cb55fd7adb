import type { APIRoute } from 'astro';
import { dataFileResponse } from '../../site/data/published.ts';

/** /data/parks.json: every zone with what the registry knows and the number of its articles. */
export const GET: APIRoute = () => dataFileResponse('parks.json');
