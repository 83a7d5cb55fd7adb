import type { Article } from '../archive/article.ts';
import type { Catalog } from '../archive/catalog.ts';

/** What an article's page shows: the whole article, whichever of its parts the address names. */
export interface ArticleView {
  /** The first part, which carries headline and date. */
  lead: Article;
  /** All parts in printed order; one for an article that stands on one page. */
  parts: readonly Article[];
  /** Printed pages that the parts stand on, as far as they are known: `['A2', 'A3']`. */
  pages: readonly string[];
  /** Zones, mentions and authors of all parts, each once. */
  parks: readonly string[];
  /** Those of `parks` that lie in no other of them: the zones whose lists the article is read in. */
  zones: readonly string[];
  mentions: readonly string[];
  authors: readonly string[];
}

/** Gathers what the page of an article shows. */
export function articleView(catalog: Catalog, article: Article): ArticleView {
  const parts = catalog.parts(article);
  const [lead = article] = parts;
  const union = (values: (part: Article) => readonly string[]) => [...new Set(parts.flatMap(values))];
  const parks = union((part) => part.parks);
  return {
    lead,
    parts,
    pages: union(({ issue }) => (issue.page === null ? [] : [issue.page])),
    parks,
    zones: parks.filter((id) => !catalog.registry.ancestors(id).some((above) => parks.includes(above.id))),
    mentions: union((part) => part.mentions).filter((id) => !parks.includes(id)),
    authors: union((part) => part.authors),
  };
}

/**
 * Runs of lines with the anchor of each on the page of its sheet.
 * @example lineLinks([[3, 15], [20, 20]]) // [{ words: '第3—15行', anchor: 'L3' }, { words: '第20行', anchor: 'L20' }]
 */
export function lineLinks(lines: Article['source']['lines']): { words: string; anchor: string }[] {
  return lines.map(([from, to]) => ({
    words: from === to ? `第${from}行` : `第${from}—${to}行`,
    anchor: `L${from}`,
  }));
}
