import type { Reference } from './citation/reference.ts';
import { NO_TITLE } from './article-words.ts';
import type { Issue } from '../archive/article.ts';
import { issueInWords } from './date-words.ts';
import { NEWSPAPER } from './site-name.ts';

/**
 * What a reader passes on of an article, a line each: headline, newspaper and issue, address. The address is left out
 * while the site does not know where it is served.
 * @example shareText(reference, issue) // '召开2026年工作会议\n《科学导报》2026年1月13日 A2版\nhttps://…'
 */
export function shareText({ title, url }: Pick<Reference, 'title' | 'url'>, issue: Issue): string {
  const printed = issueInWords(issue);
  return [title ?? NO_TITLE, `《${NEWSPAPER}》${printed ?? ''}`, url]
    .filter((line) => line !== null)
    .join('\n');
}
