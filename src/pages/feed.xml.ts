import type { APIRoute } from 'astro';
import { feedResponse } from '../site/feed-files.ts';

/** /feed.xml: the newest articles of the archive. */
export const GET: APIRoute = ({ site }) => feedResponse('feed.xml', site);
