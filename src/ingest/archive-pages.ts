import type { ArticleDocument } from '../archive/article.ts';
import { type DiscoveredPark } from '../archive/parks.ts';
import type { Sheet } from '../archive/sheet.ts';
import { type Correction, correct } from './corrections.ts';
import { findDuplicates } from './duplicates.ts';
import { IdBook, type LedgerEntry } from './ids.ts';
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
  /** Corrections that don't apply, by dump. */
  correctionFaults: Map<string, string[]>;
}

/**
 * Puts pages together to an archive: gives ids, applies corrections, finds copies, links parts. The order of the pages
 * changes nothing.
 * @param ledger ids given before; entries of pages that are not among these stay
 * @param corrections by dump
 */
export function archivePages(
  pages: readonly ReadPage[],
  ledger: readonly LedgerEntry[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): Archive {
  const ordered = [...pages].sort((a, b) => (a.dump < b.dump ? -1 : 1));
  const idBook = new IdBook(ledger);
  const newLedger = new Map(ledger.map((entry) => [entry.id, entry]));
  const archive: Archive = {
    documents: [],
    withheld: [],
    sheets: [],
    ledger: [],
    discovered: [],
    correctionFaults: new Map(),
  };
  const discovered = new Map<string, DiscoveredPark>();
  for (const page of ordered) {
    const pageCorrections = corrections.get(page.dump) ?? [];
    const published = new Set<string>();
    const faults: string[] = [];
    const ids = page.articles.map(({ document, fingerprint, isWithheld }) => {
      const { article } = document;
      const date =
        article.date?.startsWith('XXXX') === false
          ? article.date
          : article.issue.date === null
            ? null
            : article.issue.date.slice(0, 4);
      const id = idBook.assign({ dump: page.dump, fingerprint, date, park: article.parks[0] ?? null });
      const own = pageCorrections.filter((correction) => correction.article === id);
      const corrected = correct({ ...document, article: { ...article, id } }, own);
      faults.push(...corrected.faults);
      if (corrected.document === null || isWithheld) {
        archive.withheld.push(corrected.document ?? { ...document, article: { ...article, id } });
        return null;
      }
      newLedger.set(id, { id, dump: page.dump, fingerprint });
      published.add(id);
      archive.documents.push(corrected.document);
      return id;
    });
    for (const { article } of pageCorrections) {
      if (
        !page.articles.some((_, index) => ids[index] === article) &&
        !archive.withheld.some((document) => document.article.id === article)
      ) {
        faults.push(`${article}: the page has no such article; it has ${[...published].join(', ')}`);
      }
    }
    if (faults.length > 0) archive.correctionFaults.set(page.dump, faults);
    for (const [id, name] of page.discovered) {
      const known = discovered.get(id);
      const mentions = page.articles.filter(({ document }) =>
        [...document.article.parks, ...document.article.mentions].includes(id),
      ).length;
      const longer =
        known === undefined ||
        name.length > known.name.length ||
        (name.length === known.name.length && name < known.name);
      discovered.set(id, {
        id,
        name: longer ? name : known.name,
        mentions: (known?.mentions ?? 0) + mentions,
      });
    }
    archive.sheets.push(toSheet(page, ids));
  }
  addDuplicatesAndLinks(archive);
  archive.ledger = [...newLedger.values()];
  archive.discovered = [...discovered.values()]
    .filter((park) => park.mentions > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
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
