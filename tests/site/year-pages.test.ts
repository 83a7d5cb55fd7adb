import { expect, test } from 'vitest';
import { yearAddresses, yearAnchor } from '../../src/site/year-pages.ts';
import { makeArticle } from '../fixtures/article.ts';

test('a year is found on the page where it begins', () => {
  const dates = ['2026-02-01', '2026-01-01', '2025-01-01', '2024-01-01', 'XXXX-01-01'];
  const articles = dates.map((date, index) => makeArticle({ id: `a${index}`, date }));
  expect([...yearAddresses(articles, ['parks', 'x'], 2)]).toEqual([
    [2026, '/parks/x/#y2026'],
    [2025, '/parks/x/2/#y2025'],
    [2024, '/parks/x/2/#y2024'],
  ]);
  expect(yearAnchor(null)).toBe('undated');
});
