import type { APIRoute } from 'astro';
import { dataFileResponse } from '../../site/data/published.ts';

/** /data/parks.csv: the same as parks.json, for spreadsheets. */
export const GET: APIRoute = () => dataFileResponse('parks.csv');
