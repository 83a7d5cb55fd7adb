import type { ArticleView } from './article-view.ts';
import { issueInWords } from './date-words.ts';
import { NEWSPAPER } from './site-name.ts';

/**
 * What a reader passes on of an article, a line each: headline, newspaper and issue, address. The address is left out
 * while the site does not know where it is served.
 * @param title how the article is called, in one line
 * @example shareText(view, title, url) // '召开2026年工作会议\n《科学导报》2026年1月13日 A2、A3版\nhttps://…'
 */
export function shareText(
  { lead, pages }: Pick<ArticleView, 'lead' | 'pages'>,
  title: string,
  url: string | null,
): string {
  return [title, `《${NEWSPAPER}》${issueInWords(lead.issue, pages) ?? ''}`, url]
    .filter((line) => line !== null)
    .join('\n');
}
