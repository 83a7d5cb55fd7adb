import type { APIRoute } from 'astro';
import { address } from '../../site/address.ts';
import { dataPackage } from '../../site/data/data-package.ts';
import { publishedData } from '../../site/data/published.ts';
import { siteAddress } from '../../site/site-address.ts';

/** /data/datapackage.json: the data files, described for programs. */
export const GET: APIRoute = async ({ site }) => {
  const { files, version, newest } = await publishedData();
  const description = dataPackage({ files, version, newest, homepage: siteAddress(address('data'), site) });
  return new Response(`${JSON.stringify(description, null, 2)}\n`);
};
