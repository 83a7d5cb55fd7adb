import { type Article, headline } from '../archive/article.ts';
import { NO_TITLE } from './article-words.ts';
import { articleDate } from './date-words.ts';

/** Behind the title of a part that continues another. */
const CONTINUED = '（续）';

/** How an article is called. */
export interface ArticleTitle {
  /** The line above the headline, which lists set apart: `长治高新区`. */
  label: string | null;
  /** The headline, or what stands in its place. */
  words: string;
  /** Whether the page prints it, of the article or of the part that it continues. */
  isPrinted: boolean;
}

/**
 * How an article is called wherever it is named: by its headline; as a part that continues another by the headline of
 * the first part; and where the page prints none, by how its text begins.
 * @param lead its first part; itself where it continues none that is in the archive
 * @param opening how its text begins
 * @example articleTitle(rest, first, '') // { label: '长治高新区', words: '召开2026年工作会议（续）', isPrinted: true }
 */
export function articleTitle(
  article: Article,
  lead: Pick<Article, 'id' | 'label' | 'title'>,
  opening: string,
): ArticleTitle {
  const continued = lead.id === article.id ? '' : CONTINUED;
  const printed = [article, lead].find((part) => headline(part) !== null);
  if (printed === undefined) {
    return { label: null, words: `${NO_TITLE}${opening}${continued}`, isPrinted: false };
  }
  return { label: printed.label, words: `${printed.title ?? ''}${continued}`, isPrinted: true };
}

/** A title as one line of text: `长治高新区 召开2026年工作会议`. */
export function titleInWords({ label, words }: Pick<ArticleTitle, 'label' | 'words'>): string {
  return [label ?? '', words].filter((part) => part !== '').join(' ');
}

/**
 * A title that stands alone, in the tab of a browser or in a feed: where no headline is printed, date and page tell the
 * article from others that begin alike.
 * @example titleAlone(article, title) // '（版面未印标题）会议指出……（2026年1月12日，A2版）'
 */
export function titleAlone({ date, issue }: Pick<Article, 'date' | 'issue'>, title: ArticleTitle): string {
  const line = titleInWords(title);
  if (title.isPrinted) return line;
  const page = issue.page === null ? '' : `，${issue.page}版`;
  return `${line}（${articleDate({ date, issue })}${page}）`;
}
