/**
 * What robots may read: everything.
 * @param sitemap absolute address of the sitemap; null while the site does not know where it is served
 */
export function robotsText(sitemap: string | null): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return sitemap === null ? rules : `${rules}\nSitemap: ${sitemap}\n`;
}
