import type { Article, ArticleDocument } from '../archive/article.ts';
import type { Sheet } from '../archive/sheet.ts';
import type { EditedPage } from './edit-page.ts';
import type { Link } from './link.ts';
import type { Relations } from './relate.ts';
import { toSheet } from './to-sheet.ts';

/** A page with everything that the archive says of its articles. */
export interface FinishedPage {
  dump: string;
  /** Published articles in printed order. */
  documents: ArticleDocument[];
  /** Notices with a personal number and articles that an editor took down; never part of the site. */
  withheld: ArticleDocument[];
  sheet: Sheet;
}

/** Gives a page's articles what only all pages together tell: copies, other parts, whether they may be seen. */
export function finishPage({ page, articles }: EditedPage, relations: Relations): FinishedPage {
  const final = articles.map(({ document }) => ({
    document: addReferences(document, relations),
    standing: relations.hidden.get(document.article.id) ?? ('published' as const),
  }));
  return {
    dump: page.dump,
    documents: final.filter(({ standing }) => standing === 'published').map(({ document }) => document),
    withheld: final.filter(({ standing }) => standing !== 'published').map(({ document }) => document),
    sheet: toSheet(page, final),
  };
}

function addReferences(
  { article, body }: ArticleDocument,
  { duplicates, links }: Relations,
): ArticleDocument {
  const duplicateOf = duplicates.get(article.id);
  const link = links.get(article.id);
  if (duplicateOf === undefined && link === undefined) return { article, body };
  const { source, corrections, flags, ...head } = withParksOf(article, link);
  const references = {
    ...(link?.continues === undefined ? {} : { continues: link.continues }),
    ...(link?.continuedBy === undefined ? {} : { continuedBy: link.continuedBy }),
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  };
  return { article: { ...head, ...references, source, corrections, flags }, body };
}

/** A part that names no zone of its own is about what the part before it is about. */
function withParksOf(article: Article, link: Link | undefined): Article {
  if (article.parks.length > 0 || link?.parks === undefined) return article;
  const { parks } = link;
  return {
    ...article,
    parks: [...parks],
    mentions: article.mentions.filter((park) => !parks.includes(park)),
    flags: article.flags.filter((code) => code !== 'no-park'),
  };
}
