import { NEWSPAPER, SITE_NAME } from './site-name.ts';

/** Characters that XML could take for markup. */
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The description by which browsers add the archive to their search engines (OpenSearch 1.1, draft 6).
 * @param searchPage address of the search page; browsers take it only when it is absolute
 * @param icon address of the site's icon
 * @param file address of the description itself
 * @returns XML
 */
export function openSearchDescription({
  searchPage,
  icon,
  file,
}: Record<'searchPage' | 'icon' | 'file', string>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(SITE_NAME)}</ShortName>
  <Description>检索${escapeXml(NEWSPAPER)}开发区版面的全文：印有的字句都能找到。</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Image type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(searchPage)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(file)}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}
