import type { Article } from '../archive/article.ts';
import { parseEdtf } from '../archive/edtf.ts';
import { yearOfArticle } from '../archive/order.ts';
import { weekday } from './date-words.ts';
import { yearAnchor } from './year-pages.ts';

/** Articles under a heading. */
export interface ArticleGroup {
  heading: string;
  /** Names the section within its page. */
  anchor: string;
  articles: readonly Article[];
}

/** Articles by the year they are filed under, in the order they come in: `2026年`, `年份不详`. */
export function groupByYear(articles: readonly Article[]): ArticleGroup[] {
  const groups = Map.groupBy(articles, yearOfArticle);
  return Array.from(groups, ([year, members]) => ({
    heading: year === null ? '年份不详' : `${year}年`,
    anchor: yearAnchor(year),
    articles: members,
  }));
}

/** The articles of a month by day, in the order they come in: `1月12日 星期一`, `日不详`. */
export function groupByDay(articles: readonly Article[]): ArticleGroup[] {
  const groups = Map.groupBy(articles, ({ date }) => date ?? '');
  return Array.from(groups, ([date, members]) => {
    const parts = parseEdtf(date);
    if (parts?.year == null || parts.month === null || parts.day === null) {
      return { heading: '日不详', anchor: 'unknown-day', articles: members };
    }
    const { year, month, day } = parts;
    return {
      heading: `${month}月${day}日 ${weekday(year, month, day)}`,
      anchor: `d${day}`,
      articles: members,
    };
  });
}
