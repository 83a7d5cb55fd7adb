import type { Article } from '../archive/article.ts';
import { yearOfArticle } from '../archive/order.ts';

/** Articles under a heading. */
export interface ArticleGroup {
  heading: string;
  articles: readonly Article[];
}

/** Articles by the year they are filed under, in the order they come in: `2026年`, `年份不详`. */
export function groupByYear(articles: readonly Article[]): ArticleGroup[] {
  const groups = Map.groupBy(articles, yearOfArticle);
  return Array.from(groups, ([year, members]) => ({
    heading: year === null ? '年份不详' : `${year}年`,
    articles: members,
  }));
}
