import type { APIRoute } from 'astro';
import { fileAddress } from '../site/address.ts';
import { robotsText } from '../site/robots.ts';
import { siteAddress } from '../site/site-address.ts';

/** /robots.txt: what robots may read, and where the sitemap is when the site knows its address. */
export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(siteAddress(fileAddress('sitemap-index.xml'), site)));
