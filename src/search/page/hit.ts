import type { ArticleEntry, Excerpt } from '../engine.ts';
import { dateLabel } from './date-label.ts';
import { element, trustedHtml } from './elements.ts';

/** What stands where a page prints no headline, as in the site's lists. */
const NO_TITLE = '（版面未印标题）';
/** Stands there when the article's text could not be read. */
const UNREAD_TITLE = '（标题未能读取）';

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
  const fragment = excerpt?.fragment == null ? '' : `#${excerpt.fragment}`;
  const title = titleOf(excerpt);
  const facts = [dateLabel(article), parks.join('、'), type, matchesLabel(excerpt)];
  const hit = element(
    'li',
    {},
    element('h2', {}, element('a', { href: article.url + fragment }, title)),
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

function titleOf(excerpt: Excerpt | null): Node | string {
  if (excerpt === null) return UNREAD_TITLE;
  return excerpt.headline === null ? NO_TITLE : trustedHtml(excerpt.headline);
}

function matchesLabel(excerpt: Excerpt | null): string {
  return excerpt === null || excerpt.matches === 0 ? '' : `${excerpt.matches}处`;
}
