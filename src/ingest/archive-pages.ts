import type { ArticleDocument } from '../archive/article.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Redirect } from '../archive/redirect.ts';
import type { Sheet } from '../archive/sheet.ts';
import { DiscoveredParks } from './discovered-parks.ts';
import { findDuplicates } from './duplicates.ts';
import { IdBook, type LedgerEntry } from './ids.ts';
import { editPage } from './edit-page.ts';
import { linkParts } from './link.ts';
import type { ReadPage } from './read-page.ts';

/** All pages together, with everything that one page alone can't tell. */
export interface Archive {
  /** Published articles, by dump and printed order. */
  documents: ArticleDocument[];
  /** Notices with a personal number and articles that an editor withheld; never part of the site. */
  withheld: ArticleDocument[];
  sheets: Sheet[];
  ledger: LedgerEntry[];
  discovered: DiscoveredPark[];
  /** Ids that no longer are articles, each with the one that holds its text now. */
  redirects: Redirect[];
  /** Corrections that don't apply, by dump. */
  correctionFaults: Map<string, string[]>;
}

/**
 * Puts pages together to an archive: gives ids, applies corrections, finds copies, links parts, leads old ids to where
 * their text is now. The order of the pages changes nothing.
 * @param ledger ids given before; entries of pages that are not among these stay
 */
export function archivePages(pages: readonly ReadPage[], ledger: readonly LedgerEntry[]): Archive {
  const ordered = [...pages].sort((a, b) => (a.dump < b.dump ? -1 : 1));
  const idBook = new IdBook(ledger);
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const discovered = new DiscoveredParks();
  const archive: Archive = {
    documents: [],
    withheld: [],
    sheets: [],
    ledger: [],
    discovered: [],
    redirects: [],
    correctionFaults: new Map(),
  };
  for (const page of ordered) {
    const edited = editPage(page, idBook);
    archive.documents.push(...edited.documents);
    archive.withheld.push(...edited.withheld);
    archive.redirects.push(...edited.redirects);
    archive.sheets.push(toSheet(page, edited.ids));
    for (const entry of edited.ledger) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    if (edited.faults.length > 0) archive.correctionFaults.set(page.dump, edited.faults);
    discovered.add(page);
  }
  addDuplicatesAndLinks(archive);
  archive.ledger = [...entries.values()];
  archive.discovered = discovered.list();
  return archive;
}

function addDuplicatesAndLinks(archive: Archive): void {
  const duplicates = findDuplicates(archive.documents);
  const links = linkParts(archive.documents.filter(({ article }) => !duplicates.has(article.id)));
  archive.documents = archive.documents.map(({ article, body }) => {
    const duplicateOf = duplicates.get(article.id);
    const { source, corrections, flags, ...head } = article;
    const link = { ...links.get(article.id), ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    return { article: { ...head, ...link, source, corrections, flags }, body };
  });
}

function toSheet(page: ReadPage, ids: readonly (string | null)[]): Sheet {
  const lines: Sheet['lines'] = [];
  for (const { line, role, article } of page.lines) {
    const id = article === null ? null : (ids[article] ?? null);
    const isWithheld = article !== null && id === null;
    const shownRole = isWithheld ? 'withheld' : role;
    const last = lines.at(-1);
    if (last?.role === shownRole && last.article === id) last.to = line;
    else lines.push({ from: line, to: line, role: shownRole, article: id });
  }
  return {
    dump: page.dump,
    encoding: page.encoding,
    sha256: page.sha256,
    issue: page.issue,
    sourceUrl: page.sourceUrl,
    articles: ids.filter((id) => id !== null),
    withheld: ids.filter((id) => id === null).length,
    lines,
  };
}
