import type { ArticleDocument } from '../archive/article.ts';
import type { DiscoveredPark, ParkRegistry } from '../archive/parks.ts';
import type { Redirect } from '../archive/redirect.ts';
import type { Sheet } from '../archive/sheet.ts';
import { DiscoveredParks } from './discovered-parks.ts';
import { findDuplicates } from './duplicates.ts';
import { type EditedArticle, type EditedPage, editPage } from './edit-page.ts';
import { IdBook, type LedgerEntry } from './ids.ts';
import { type Link, linkParts } from './link.ts';
import type { ReadPage } from './read-page.ts';
import { toSheet } from './to-sheet.ts';

/** All pages together, with everything that one page alone can't tell. */
export interface Archive {
  /** Published articles, by dump and printed order. */
  documents: ArticleDocument[];
  /** Notices with a personal number and articles that an editor took down; never part of the site. */
  withheld: ArticleDocument[];
  sheets: Sheet[];
  ledger: LedgerEntry[];
  discovered: DiscoveredPark[];
  /** Ids that no longer are articles, each with the one that holds its text now. */
  redirects: Redirect[];
  /**
   * Corrections that don't apply, by dump. Such a dump is left out whole, so that what was made of it before stays: what
   * an editor took down must not come back because of a slip of the pen.
   */
  correctionFaults: Map<string, string[]>;
}

/**
 * Puts pages together to an archive: gives ids, applies corrections, finds copies, links parts, leads old ids to where
 * their text is now. The order of the pages changes nothing.
 * @param ledger ids given before; entries of pages that are not among these stay
 */
export function archivePages(
  pages: readonly ReadPage[],
  ledger: readonly LedgerEntry[],
  registry: ParkRegistry,
): Archive {
  const ordered = [...pages].sort((a, b) => (a.dump < b.dump ? -1 : 1));
  const discovered = new DiscoveredParks();
  for (const page of ordered) discovered.add(page);
  const discoveredIds = new Set(discovered.list().map(({ id }) => id));
  const isKnownPark = (id: string) => registry.get(id) !== undefined || discoveredIds.has(id);

  const idBook = new IdBook(ledger);
  const all = ordered.map((page) => editPage(page, idBook, isKnownPark));
  const sound = all.filter(({ faults }) => faults.length === 0);
  const articles = sound.flatMap((page) => page.articles);
  const duplicates = findDuplicates(articles.map(({ document }) => document));
  const links = linkParts(
    articles.map(({ document }) => document).filter(({ article }) => !duplicates.has(article.id)),
  );
  spreadStanding(articles, duplicates, links);

  const published = articles
    .filter(({ standing }) => standing === 'published')
    .map(({ document }) => document);
  const publishedIds = new Set(published.map(({ article }) => article.id));
  return {
    documents: published.map((document) => addReferences(document, duplicates, links)),
    withheld: articles.filter(({ standing }) => standing !== 'published').map(({ document }) => document),
    sheets: sound.map(toSheet),
    ledger: [
      ...new Map(
        [...sound.flatMap((page) => page.ledger), ...ledger].map((entry) => [entry.id, entry]),
      ).values(),
    ],
    discovered: discovered.list(),
    redirects: sound.flatMap((page) => page.redirects).filter(({ to }) => publishedIds.has(to)),
    correctionFaults: new Map(all.filter(isFaulty).map(({ page, faults }) => [page.dump, faults])),
  };
}

function isFaulty({ faults }: EditedPage): boolean {
  return faults.length > 0;
}

/** What may not be seen may not be seen in a copy either, nor in another part of the same article. */
function spreadStanding(
  articles: readonly EditedArticle[],
  duplicates: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, Link>,
): void {
  const byId = new Map(articles.map((article) => [article.document.article.id, article]));
  const pairs = [
    ...duplicates,
    ...[...links].flatMap(([id, { continuedBy }]) =>
      continuedBy === undefined ? [] : [[id, continuedBy] as const],
    ),
  ];
  for (let isSpreading = true; isSpreading;) {
    isSpreading = false;
    for (const [first, second] of pairs) {
      const a = byId.get(first);
      const b = byId.get(second);
      if (a === undefined || b === undefined || a.standing === b.standing) continue;
      if (a.standing !== 'published' && b.standing !== 'published') continue;
      if (a.standing === 'published') a.standing = b.standing;
      else b.standing = a.standing;
      isSpreading = true;
    }
  }
}

function addReferences(
  { article, body }: ArticleDocument,
  duplicates: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, Link>,
): ArticleDocument {
  const duplicateOf = duplicates.get(article.id);
  const { source, corrections, flags, ...head } = article;
  const references = { ...links.get(article.id), ...(duplicateOf === undefined ? {} : { duplicateOf }) };
  return { article: { ...head, ...references, source, corrections, flags }, body };
}
