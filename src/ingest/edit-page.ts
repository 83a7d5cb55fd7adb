import type { Article, ArticleDocument } from '../archive/article.ts';
import type { Redirect } from '../archive/redirect.ts';
import { correct } from './corrections.ts';
import type { IdBook, LedgerEntry } from './ids.ts';
import type { ReadPage } from './read-page.ts';

/** A page whose articles have ids and corrections. */
export interface EditedPage {
  documents: ArticleDocument[];
  withheld: ArticleDocument[];
  /** Ids in printed order; null for a withheld article. */
  ids: (string | null)[];
  ledger: LedgerEntry[];
  redirects: Redirect[];
  /** Corrections that don't apply. */
  faults: string[];
}

/** Gives a page's articles their ids and applies the editor's corrections. */
export function editPage(page: ReadPage, idBook: IdBook): EditedPage {
  const edited: EditedPage = {
    documents: [],
    withheld: [],
    ids: [],
    ledger: [],
    redirects: [],
    faults: [...page.correctionFaults],
  };
  const given = idBook.assign(
    page.dump,
    page.articles.map(({ document: { article }, fingerprints }) => ({
      fingerprints,
      date: dateForId(article),
      park: article.parks[0] ?? null,
    })),
  );
  const renamed = new Map<string, string>();
  for (const { article, rename } of page.corrections) {
    if (article !== undefined && rename !== undefined) renamed.set(article, rename);
  }
  page.articles.forEach(({ document, fingerprints, isWithheld }, index) => {
    const ownId = given[index] ?? '';
    const id = renamed.get(ownId) ?? ownId;
    const own = page.corrections.filter(({ article }) => article === ownId || article === id);
    const { document: corrected, faults } = correct(
      { ...document, article: { ...document.article, id } },
      own,
    );
    edited.faults.push(...faults);
    const isPublished = corrected !== null && !isWithheld;
    edited.ids.push(isPublished ? id : null);
    if (!isPublished) {
      edited.withheld.push(corrected ?? { ...document, article: { ...document.article, id } });
      return;
    }
    edited.documents.push(corrected);
    edited.ledger.push({ id: ownId, dump: page.dump, fingerprint: fingerprints[0] ?? '' });
    if (id !== ownId) edited.redirects.push({ from: ownId, to: id });
  });
  edited.faults.push(...findStrangers(page, edited, given));
  edited.redirects.push(...findMoved(page, edited, idBook, given));
  return edited;
}

/** The day of an article's address: its own, else the year of its issue. */
function dateForId({ date, issue }: Article): string | null {
  if (date !== null && !date.startsWith('XXXX')) return date;
  return issue.date === null ? null : issue.date.slice(0, 4);
}

/** Corrections of articles that the page does not have. */
function findStrangers(page: ReadPage, edited: EditedPage, given: readonly string[]): string[] {
  const known = new Set([...given, ...edited.documents.map(({ article }) => article.id)]);
  return page.corrections.flatMap(({ article }) =>
    article === undefined || known.has(article)
      ? []
      : [`${article}: the page has no such article; it has ${given.join(', ')}`],
  );
}

/** Ids of articles that have become part of another: its address leads to the one that holds their first line now. */
function findMoved(page: ReadPage, edited: EditedPage, idBook: IdBook, given: readonly string[]): Redirect[] {
  const redirects: Redirect[] = [];
  for (const [fingerprint, from] of idBook.idsOf(page.dump)) {
    if (given.includes(from)) continue;
    const index = page.articles.findIndex(({ fingerprints }) => fingerprints.includes(fingerprint));
    const to = edited.ids[index] ?? null;
    if (to !== null) redirects.push({ from, to });
  }
  return redirects;
}
