import type { ArticleEntry, Excerpt } from '../engine.ts';
import { dateLabel } from './date-label.ts';
import { element, trustedHtml } from './elements.ts';

/** What stands where a page prints no headline, as in the site's lists. */
const NO_TITLE = '（版面未印标题）';

export interface HitInput {
  article: ArticleEntry;
  /** null when the article's text could not be read. */
  excerpt: Excerpt | null;
  /** Names of the article's zones. */
  parks: string[];
  /** The type in one word: 消息. */
  type: string;
}

/** A hit of the list: headline, date, zones, type, excerpts, number of matches. */
export function renderHit({ article, excerpt, parks, type }: HitInput): HTMLLIElement {
  const title = excerpt?.headline == null ? NO_TITLE : trustedHtml(excerpt.headline);
  const facts = [dateLabel(article), parks.join('、'), type, matchesLabel(excerpt)];
  const hit = element(
    'li',
    {},
    element('h2', {}, element('a', { href: hitAddress(article.url, excerpt?.firstMatch ?? null) }, title)),
    element('p', { className: 'small' }, facts.filter((fact) => fact !== '').join(' · ')),
    element(
      'div',
      { className: 'hit-excerpts' },
      excerpt === null ? element('p', {}, '本篇的摘录未能读取，请点标题看全文。') : trustedHtml(excerpt.html),
    ),
  );
  hit.dataset.resultId = article.id;
  return hit;
}

/**
 * The article's address, with a text fragment that leads to the first match.
 * @example hitAddress('https://a.example/articles/x/', '高新-区') // '…/articles/x/#:~:text=%E9%AB%98%E6%96%B0%2D%E5%8C%BA'
 */
export function hitAddress(url: string, firstMatch: string | null): string {
  if (!firstMatch?.isWellFormed()) return url;
  // A hyphen and a comma are syntax of text fragments; encodeURIComponent leaves the hyphen as it is.
  return `${url}#:~:text=${encodeURIComponent(firstMatch).replaceAll('-', '%2D')}`;
}

function matchesLabel(excerpt: Excerpt | null): string {
  return excerpt === null || excerpt.matches === 0 ? '' : `${excerpt.matches}处`;
}
