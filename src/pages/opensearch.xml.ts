import type { APIRoute } from 'astro';
import { address, fileAddress } from '../site/address.ts';
import { openSearchDescription } from '../site/opensearch.ts';
import { siteAddress } from '../site/site-address.ts';

/** /opensearch.xml: how browsers search the archive. Without SITE_URL its addresses are paths, which browsers pass over. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => siteAddress(path, site) ?? path;
  const description = openSearchDescription({
    searchPage: absolute(address('search')),
    icon: absolute(fileAddress('favicon.svg')),
    file: absolute(fileAddress('opensearch.xml')),
  });
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
