import type { APIRoute } from 'astro';
import { dataFileResponse } from '../../site/data/published.ts';

/** /data/articles.jsonl: every listed article with its text, newest first, a line each. */
export const GET: APIRoute = () => dataFileResponse('articles.jsonl');
