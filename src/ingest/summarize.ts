import type { Article, ArticleDocument } from '../archive/article.ts';
import type { Edtf } from '../archive/edtf.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Redirect } from '../archive/redirect.ts';
import { comparableText, type Trace, traceOf } from './duplicates.ts';
import type { EditedArticle, EditedPage, Standing } from './edit-page.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Part } from './link.ts';
import { ENUMERATOR } from './signs/line-forms.ts';

/** `2026-01-12` `XXXX-01-12`, not `2026-01~` */
const DAY_AT_END = /-(\d{2})-(\d{2})$/;

/** What the archive must know of an article to find its copies and its other parts. */
export interface ArticleSummary {
  id: string;
  dump: string;
  standing: Standing;
  trace: Trace;
  /** Month and day of the news: 112 is 12 January; null where it has none. */
  day: number | null;
  /** The zones that it is about. */
  parks: readonly string[];
  /** null where the page holds the whole article. */
  part: Part | null;
}

/** What the archive keeps of a page while it reads the others: what one page alone can't tell, and no more text than that takes. */
export interface PageSummary {
  dump: string;
  articles: readonly ArticleSummary[];
  ledger: readonly LedgerEntry[];
  redirects: readonly Redirect[];
  /** Zones that no registry entry matches, each with the number of the page's articles that name it. */
  discovered: readonly DiscoveredPark[];
  faults: readonly string[];
  zonesToCheck: EditedPage['zonesToCheck'];
}

/** Leaves of a page what the archive needs of it. */
export function summarize({
  page,
  articles,
  ledger,
  redirects,
  faults,
  zonesToCheck,
}: EditedPage): PageSummary {
  return {
    dump: page.dump,
    articles: articles.map((article) => summarizeArticle(page.dump, article)),
    ledger,
    redirects,
    discovered: page.discovered.map(({ id, name }) => ({
      id,
      name,
      mentions: page.articles.filter(({ document: { article } }) => names(article, id)).length,
    })),
    faults,
    zonesToCheck,
  };
}

function summarizeArticle(dump: string, { document, standing }: EditedArticle): ArticleSummary {
  const { id, date, parks, continuedFrom, continuesOn } = document.article;
  const isPart = continuedFrom !== null || continuesOn !== null;
  return {
    id,
    dump,
    standing,
    trace: traceOf(comparableText(document)),
    day: date === null ? null : dayOf(date),
    parks,
    part: isPart ? toPart(dump, document) : null,
  };
}

function dayOf(date: Edtf): number | null {
  const [, month, day] = DAY_AT_END.exec(date) ?? [];
  return month === undefined || day === undefined ? null : Number(month + day);
}

function toPart(dump: string, { article, body }: ArticleDocument): Part {
  const { id, title, parks, mentions, issue, continuedFrom, continuesOn } = article;
  const headings = body.filter((block) => block.kind === 'heading').map((block) => block.text);
  return {
    id,
    dump,
    title,
    parks,
    mentions,
    issue,
    continuedFrom,
    continuesOn,
    headingStyle: headingStyleOf(headings),
  };
}

function names(article: Article, id: string): boolean {
  return article.parks.includes(id) || article.mentions.includes(id);
}

/**
 * How section headings are built: numbered or not, their phrases, quotations. Both parts of an article over two pages
 * have headings of one kind.
 * @example headingStyleOf(['以要素之变开创新未来', '以服务之变护航企业']) // 'plain 1 以'
 */
export function headingStyleOf(headings: readonly string[]): string | null {
  const [first] = headings;
  if (first === undefined) return null;
  const kind = ENUMERATOR.test(first) ? 'numbered' : first.includes('“') ? 'quoted' : 'plain';
  const phrases = first.trim().split(/\s+/).length;
  const words = headings.map((heading) => heading.replace(ENUMERATOR, '').slice(0, 1));
  const isAlike = kind !== 'numbered' && words.every((word) => word === words[0]);
  const start = isAlike ? (words[0] ?? '') : '';
  return `${kind} ${phrases} ${start}`;
}
