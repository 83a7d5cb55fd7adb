import { expect, test } from 'vitest';
import { searchableText } from '../../src/archive/text.ts';
import { makeArticle } from '../fixtures/article.ts';

test('search finds headline, kickers, subtitle, headings and text in printed order, captions and authors', () => {
  const article = makeArticle({
    label: '岚山经开区',
    title: '抓项目促投产',
    kickers: ['强链补链——', '稳字当头'],
    subtitle: '——来自一线的调查',
    captions: ['生产线一角。岚山经开区供图'],
    authors: ['吴珊', '张蓓蕾'],
  });
  const body = [
    { kind: 'paragraph' as const, text: '科学导报讯 1月12日，项目开工。' },
    { kind: 'heading' as const, text: '服务提速' },
    { kind: 'paragraph' as const, text: '窗口前移。' },
  ];
  expect(searchableText({ article, body }).split('\n')).toEqual([
    '岚山经开区 抓项目促投产',
    '强链补链——',
    '稳字当头',
    '——来自一线的调查',
    '科学导报讯 1月12日，项目开工。',
    '服务提速',
    '窗口前移。',
    '生产线一角。岚山经开区供图',
    '吴珊 张蓓蕾',
  ]);
});

test('what the page does not print makes no line', () => {
  const article = makeArticle({ label: null, title: null, authors: [] });
  expect(searchableText({ article, body: [{ kind: 'paragraph', text: '短讯一则。' }] })).toBe('短讯一则。');
});

test('neither byline nor zone ids nor flags are found', () => {
  const article = makeArticle({
    authors: ['吴珊'],
    byline: '本报记者 吴珊',
    parks: ['changzhi-gaoxinqu'],
    flags: ['no-park'],
  });
  const text = searchableText({ article, body: [] });
  expect(text).not.toContain('本报记者');
  expect(text).not.toContain('gaoxinqu');
  expect(text).not.toContain('no-park');
});
