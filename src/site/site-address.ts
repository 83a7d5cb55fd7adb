/**
 * The absolute address of a page, or null while the site does not know where it is served: no address is better than
 * the one of the machine it was built on.
 * @param path with base: `/herald/articles/x/`
 * @param site `Astro.site`, from SITE_URL
 */
export function siteAddress(path: string, site: URL | undefined): string | null {
  return site === undefined ? null : new URL(path, site).href;
}
