import type { APIRoute } from 'astro';
import { dataFileResponse } from '../../site/data/published.ts';

/** /data/articles.csv: the same as articles.jsonl, made flat for spreadsheets. */
export const GET: APIRoute = () => dataFileResponse('articles.csv');
