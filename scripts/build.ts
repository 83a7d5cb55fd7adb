// Builds the whole site into dist: checks that the articles are what ingest writes, renders, indexes.
import { endWithNpm } from './lifetime.ts';
import { buildSite, ingestArchive } from './site.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  endWithNpm();
  const status = await ingestArchive('--check');
  if (status !== 0) return status;
  if (!(await buildSite())) return 1;
  if (!process.env.SITE_URL) {
    console.warn(
      'SITE_URL is not set: pages name no absolute address for search engines and print, feeds hold paths, there is no sitemap, and browsers cannot add the search. See Publish in README.md.',
    );
  }
  return 0;
}
