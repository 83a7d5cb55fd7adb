import type { ArticleDocument } from '../archive/article.ts';

/** The ids that two parts of one article get. */
export interface Link {
  continues?: string;
  continuedBy?: string;
}

/**
 * Links the parts of articles that run over several pages: one that ends in 下转 with one that begins with 上接. Page
 * numbers must not contradict each other, the issues must be near, and the parts must share a zone; where several fit,
 * none is linked.
 * @returns the links by article id
 */
export function linkParts(documents: readonly ArticleDocument[]): Map<string, Link> {
  const endings = documents.filter(({ article }) => article.continuesOn !== null);
  const rests = documents.filter(({ article }) => article.continuedFrom !== null);
  const links = new Map<string, Link>();
  for (const rest of rests) {
    const fitting = endings.filter((ending) => fits(ending, rest));
    const first = fitting[0];
    if (first === undefined || fitting.length > 1) continue;
    if (rests.filter((other) => fits(first, other)).length > 1) continue;
    links.set(first.article.id, { ...links.get(first.article.id), continuedBy: rest.article.id });
    links.set(rest.article.id, { ...links.get(rest.article.id), continues: first.article.id });
  }
  return links;
}

function fits({ article: ending }: ArticleDocument, { article: rest }: ArticleDocument): boolean {
  if (ending.source.dump === rest.source.dump) return false;
  if (ending.issue.page !== null && ending.issue.page !== rest.continuedFrom) return false;
  if (rest.issue.page !== null && rest.issue.page !== ending.continuesOn) return false;
  if (!isNearIssue(ending.issue.date, rest.issue.date)) return false;
  const zones = new Set([...rest.parks, ...rest.mentions]);
  return ending.parks.some((id) => zones.has(id));
}

/** The same day where both are days; the same month or year where one is only estimated. */
function isNearIssue(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const length = Math.min(a.replace('~', '').length, b.replace('~', '').length);
  return a.slice(0, length) === b.slice(0, length);
}
