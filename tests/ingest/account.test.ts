import { describe, expect, test } from 'vitest';
import type { ArticleDocument } from '../../src/archive/article.ts';
import { accountFor, AccountError, accountForArticle } from '../../src/ingest/account.ts';
import type { Draft, PageDraft, Segment } from '../../src/ingest/draft.ts';
import { split } from '../../src/archive/split.ts';
import { makeArticle } from '../fixtures/article.ts';
import { draftsOf, pageOf } from './page.ts';

const LINES = [
  '长治高新区',
  '',
  '## 召开工作会议',
  '',
  '科学导报讯 1月12日，会议召开，部署全年工作，要求提速增效。牛佳锡',
];

function makePage(): PageDraft {
  return draftsOf(...LINES);
}

function firstDraft(page: PageDraft): Draft {
  const [draft] = page.drafts;
  if (draft === undefined) throw new Error('the page has no article');
  return draft;
}

describe('a page is accounted for', () => {
  const check = (page: PageDraft) => () => {
    accountFor('page', split(pageOf(...LINES)), page);
  };

  test('where every character has its place', () => {
    expect(check(makePage())).not.toThrow();
  });

  test.each<[string, (segments: Segment[]) => void]>([
    ['a lost line', (segments) => segments.pop()],
    ['a line taken twice', (segments) => segments.push({ line: 1, role: 'label', text: '长治高新区' })],
    [
      'a changed character',
      (segments) => segments.splice(0, 1, { line: 1, role: 'label', text: '长冶高新区' }),
    ],
    ['parts in another order', (segments) => segments.reverse()],
    [
      'a line put elsewhere',
      (segments) => segments.splice(0, 1, { line: 2, role: 'label', text: '长治高新区' }),
    ],
  ])('and %s is found', (_, damage) => {
    const page = makePage();
    damage(firstDraft(page).segments);
    expect(check(page)).toThrow(AccountError);
  });

  test('and the line is named, but not what stands there', () => {
    const page = makePage();
    firstDraft(page).segments.shift();
    expect(check(page)).toThrow(
      new AccountError(
        'page: line 1 was not taken over whole: 5 characters printed, 0 placed. This is a fault of ingest; the page was left as it was.',
      ),
    );
  });

  test('with what furniture holds', () => {
    const page = draftsOf('A2 科学导报 2025年3月18日', ...LINES);
    const lines = split(pageOf('A2 科学导报 2025年3月18日', ...LINES));
    expect(() => {
      accountFor('page', lines, page);
    }).not.toThrow();
    expect(() => {
      accountFor('page', lines, { ...page, furniture: [] });
    }).toThrow(/line 1 /);
  });
});

describe('the fields of an article are accounted for', () => {
  const segments: Segment[] = [
    { line: 1, role: 'label', text: '长治高新区' },
    { line: 2, role: 'mark', text: '## ' },
    { line: 2, role: 'headline', text: '召开2026 年工作会议' },
    { line: 3, role: 'body', text: '会议召开。' },
    { line: 3, role: 'byline', text: '牛佳锡' },
    { line: 4, role: 'caption', text: '会场。资料图片' },
  ];
  const draft = { ...firstDraft(makePage()), segments };
  const makeDocument = (fields = {}, text = '会议召开。'): ArticleDocument => ({
    article: makeArticle({ byline: '牛佳锡', captions: ['会场。资料图片'], ...fields }),
    body: [{ kind: 'paragraph', text }],
  });

  test('where they hold what is printed, blanks aside', () => {
    expect(() => {
      accountForArticle('page', draft, makeDocument());
    }).not.toThrow();
  });

  test.each([
    ['label', makeDocument({ label: null })],
    ['title', makeDocument({ title: '召开工作会议' })],
    ['kickers', makeDocument({ kickers: ['多出的引题'] })],
    ['subtitle', makeDocument({ subtitle: '多出的副题' })],
    ['byline', makeDocument({ byline: '牛佳' })],
    ['captions', makeDocument({ captions: [] })],
    ['body', makeDocument({}, '会议召开了。')],
  ])('and %s is named where it does not', (field, document) => {
    expect(() => {
      accountForArticle('page', draft, document);
    }).toThrow(
      new RegExp(
        `^page: line 1: the ${field} of the article that begins there does not hold what is printed`,
      ),
    );
  });
});
