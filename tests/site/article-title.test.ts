import { describe, expect, test } from 'vitest';
import { articleTitle, titleAlone, titleInWords } from '../../src/site/article-title.ts';
import { makeArticle } from '../fixtures/article.ts';

const ISSUE = { date: '2026-01-13', page: 'A2', basis: 'header' } as const;
const first = makeArticle({ id: 'first' });
const untitled = { title: null, label: null };

describe('in a list', () => {
  const line = (...[article, lead, opening]: Parameters<typeof articleTitle>) =>
    titleInWords(articleTitle(article, lead, opening));

  test('an article is called by its headline, whatever its text begins with', () => {
    expect(line(first, first, '会议指出……')).toBe('长治高新区 召开2026年工作会议');
    const labelled = makeArticle({ title: null });
    expect(line(labelled, labelled, '会议指出……')).toBe('长治高新区');
  });

  test('a part that continues another has the headline of the first part', () => {
    const rest = makeArticle({ id: 'rest', ...untitled });
    expect(articleTitle(rest, first, '')).toMatchObject({
      label: '长治高新区',
      words: '召开2026年工作会议（续）',
    });
  });

  test('a part that prints a headline of its own keeps it', () => {
    const rest = makeArticle({ id: 'rest', label: null, title: '再上台阶' });
    expect(line(rest, first, '')).toBe('再上台阶（续）');
  });

  test('articles without any headline are told apart by how they begin', () => {
    const [lead, rest] = [makeArticle({ id: 'a', ...untitled }), makeArticle({ id: 'b', ...untitled })];
    expect(line(lead, lead, '会议指出……')).toBe('（版面未印标题）会议指出……');
    expect(line(rest, lead, '代表们认为……')).toBe('（版面未印标题）代表们认为……（续）');
    expect(line(lead, lead, '')).toBe('（版面未印标题）');
  });
});

describe('alone', () => {
  test('a printed headline says enough', () => {
    expect(titleAlone(first, articleTitle(first, first, ''))).toBe('长治高新区 召开2026年工作会议');
  });

  test('where none is printed, date and page tell articles apart that begin alike', () => {
    const alone = (fields: Parameters<typeof makeArticle>[0]) => {
      const article = makeArticle({ ...untitled, ...fields });
      return titleAlone(article, articleTitle(article, article, '遗失声明'));
    };
    expect(alone({ issue: ISSUE })).toBe('（版面未印标题）遗失声明（2026年1月12日，A2版）');
    expect(alone({ date: null, issue: { ...ISSUE, page: null } })).toBe(
      '（版面未印标题）遗失声明（2026年1月13日见报）',
    );
  });
});
