import { expect, test } from 'vitest';
import { referenceTags } from '../../src/site/meta.ts';
import { makeArticle } from '../fixtures/article.ts';

test('reference managers find title, every author, date and page', () => {
  const article = makeArticle({
    authors: ['吴珊', '张蓓蕾'],
    issue: { date: '2026-01-13', page: 'A2', basis: 'header' },
  });
  expect(referenceTags(article)).toEqual([
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.source', content: '科学导报' },
    { name: 'DC.language', content: 'zh-CN' },
    { name: 'DC.coverage', content: '2026-01-12' },
    { name: 'citation_title', content: '长治高新区 召开2026年工作会议' },
    { name: 'citation_author', content: '吴珊' },
    { name: 'citation_author', content: '张蓓蕾' },
    { name: 'citation_date', content: '2026/01/13' },
    { name: 'citation_firstpage', content: 'A2' },
  ]);
});

test('an article without headline or certain date gives none', () => {
  const article = makeArticle({ title: null, label: null, date: 'XXXX-08-28', authors: [] });
  expect(referenceTags(article)).toHaveLength(3);
});

test('the day of the news is no publishing date, and of an estimate only the month is given', () => {
  const dates = (issue: ReturnType<typeof makeArticle>['issue']) =>
    referenceTags(makeArticle({ issue }))
      .filter(({ name }) => name === 'citation_date')
      .map(({ content }) => content);
  expect(dates({ date: null, page: null, basis: null })).toEqual([]);
  expect(dates({ date: '2026-01~', page: null, basis: 'estimate' })).toEqual(['2026/01']);
});
