import { type Article, type ArticleDocument, articleSchema } from '../archive/article.ts';
import type { Redirect } from '../archive/redirect.ts';
import { correct } from './correct.ts';
import type { IdBook } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ReadPage } from './read-page.ts';

/** Whether readers may see an article: not a notice with a personal number, nor what an editor took down. */
export type Standing = 'published' | Hidden;

/** Why readers may not see an article. */
export type Hidden = 'withheld' | 'withdrawn';

/** An article with its id and corrections. */
export interface EditedArticle {
  document: ArticleDocument;
  standing: Standing;
}

/** A page whose articles have ids and corrections. */
export interface EditedPage {
  page: ReadPage;
  /** In printed order, like the page's. */
  articles: EditedArticle[];
  /** Of the published articles. */
  ledger: readonly LedgerEntry[];
  redirects: Redirect[];
  /** Corrections that don't apply. */
  faults: string[];
  /** Zones of the articles that an editor changed: whether each is one, only the whole archive tells. */
  zonesToCheck: readonly { id: string; parks: string[] }[];
}

/** Gives a page's articles their ids and applies the editor's corrections. */
export function editPage(page: ReadPage, idBook: IdBook): EditedPage {
  const entries = idBook.assign(
    page.dump,
    page.articles.map(({ document: { article }, fingerprints }) => ({
      fingerprints,
      date: dateForId(article),
      park: article.parks[0] ?? null,
    })),
  );
  const given = entries.map(({ id }) => id);
  const renamed = new Map<string, string>();
  for (const { article, rename } of page.corrections) {
    if (article !== undefined && rename !== undefined) renamed.set(article, rename);
  }
  const ids = given.map((id) => renamed.get(id) ?? id);
  const faults = [
    ...page.correctionFaults,
    ...findStrangers(page, given, ids),
    ...findTakenIds(page, { given, ids }, idBook),
  ];
  const zonesToCheck: { id: string; parks: string[] }[] = [];
  const articles = page.articles.map(({ document, isWithheld }, index): EditedArticle => {
    const id = ids[index] ?? '';
    const own = page.corrections.filter(({ article }) => article === given[index] || article === id);
    const result = correct({ ...document, article: { ...document.article, id } }, own);
    faults.push(...result.faults);
    if (own.length > 0) {
      faults.push(...findBrokenFields(result.document));
      const { parks, mentions } = result.document.article;
      zonesToCheck.push({ id, parks: [...parks, ...mentions] });
    }
    const standing = isWithheld ? 'withheld' : result.isWithdrawn ? 'withdrawn' : 'published';
    return { document: result.document, standing };
  });
  const isPublished = (index: number) => articles[index]?.standing === 'published';
  const ledger = entries.filter((_, index) => isPublished(index));
  const redirects = [
    ...given.flatMap((from, index) => (from === ids[index] ? [] : [{ from, to: ids[index] ?? from }])),
    ...findMoved(page, ids, idBook, given),
    ...findTwins(entries, ids, idBook),
  ];
  return { page, articles, ledger, redirects, faults, zonesToCheck };
}

/** The day of an article's address: its own, else the year of its issue. */
function dateForId({ date, issue }: Article): string | null {
  if (date !== null && !date.startsWith('XXXX')) return date;
  return issue.date === null ? null : issue.date.slice(0, 4);
}

/** Corrections of articles that the page does not have. */
function findStrangers(page: ReadPage, given: readonly string[], ids: readonly string[]): string[] {
  return page.corrections.flatMap(({ article }) =>
    article === undefined || given.includes(article) || ids.includes(article)
      ? []
      : [`${article}: the page has no such article. Use the id of one that it has: ${given.join(', ')}.`],
  );
}

/** Names that an editor gave to an article and that belong to another. */
function findTakenIds(
  page: ReadPage,
  { given, ids }: { given: readonly string[]; ids: readonly string[] },
  idBook: IdBook,
): string[] {
  const targets = new Set<string>();
  return page.corrections.flatMap(({ article, rename }) => {
    if (article === undefined || rename === undefined) return [];
    if (!given.includes(article) && ids.includes(article))
      return [
        `${article}: rename: that is the name of another entry's. Put ${rename} there, and delete this one.`,
      ];
    const isTwice = targets.has(rename);
    targets.add(rename);
    const isAnothers = rename !== article && (given.includes(rename) || idBook.isTaken(rename));
    return isTwice || isAnothers
      ? [`${article}: rename: ${rename} is the id of another article already. Choose a new one.`]
      : [];
  });
}

/** What corrections made of an article that no article may be: a headline of no characters. */
function findBrokenFields({ article }: ArticleDocument): string[] {
  const result = articleSchema.safeParse(article);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${article.id}: ${issue.path.join('.')}: ${issue.message}`);
}

/** Ids that the same texts had in dumps which are gone. */
function findTwins(entries: readonly LedgerEntry[], ids: readonly string[], idBook: IdBook): Redirect[] {
  return entries.flatMap(({ id, fingerprint }, index) => {
    const from = idBook.idOfGoneDump(fingerprint);
    return from === undefined || from === id ? [] : [{ from, to: ids[index] ?? id }];
  });
}

/** Ids of articles that have become part of another: its address leads to the one that holds their first line now. */
function findMoved(
  page: ReadPage,
  ids: readonly string[],
  idBook: IdBook,
  given: readonly string[],
): Redirect[] {
  const redirects: Redirect[] = [];
  const present = new Set(given);
  const gone = [...idBook.idsOf(page.dump)].filter(([, id]) => !present.has(id));
  for (const [fingerprint, from] of gone) {
    const to = ids[page.articles.findIndex(({ fingerprints }) => fingerprints.includes(fingerprint))];
    if (to !== undefined) redirects.push({ from, to });
  }
  return redirects;
}
