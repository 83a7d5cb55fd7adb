import type { APIRoute } from 'astro';
import { fileAddress } from '../../../site/address.ts';
import { getCatalog } from '../../../site/archive.ts';
import { apiIndex, apiYears } from '../../../site/data/api.ts';
import { DATA_FILE_NAMES } from '../../../site/data/data-files.ts';
import { DESCRIBING_FILES } from '../../../site/data/describing-files.ts';
import { publishedData } from '../../../site/data/published.ts';
import { TERMS_SUMMARY } from '../../../site/data/terms.ts';
import { siteAddress } from '../../../site/site-address.ts';
import { SITE_NAME } from '../../../site/site-name.ts';

/** /data/api/index.json: what the interface offers, and where. */
export const GET: APIRoute = async ({ site }) => {
  const { rows, version, newest } = await publishedData();
  const index = apiIndex(await getCatalog(), {
    title: SITE_NAME,
    terms: TERMS_SUMMARY,
    version,
    newest,
    years: apiYears(rows, version),
    files: [...DATA_FILE_NAMES, ...DESCRIBING_FILES.map(({ path }) => path)],
    locate: (path) => siteAddress(fileAddress(path), site) ?? fileAddress(path),
  });
  return new Response(`${JSON.stringify(index, null, 2)}\n`);
};
