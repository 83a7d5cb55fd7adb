import { describe, expect, test } from 'vitest';
import type { ArticleDocument } from '../../src/archive/article.ts';
import { comparableText, findDuplicates, traceOf } from '../../src/ingest/duplicates.ts';
import { ArticleColumns } from '../../src/ingest/summaries.ts';
import { makeArticle } from '../fixtures/article.ts';

const TEXT =
  '科学导报讯 1月12日，长治高新区2026年工作会议召开。会议指出，要发挥园区服务中心的作用，帮助企业解决用水用电和用工难题。下一步，园区将补齐配套短板，建设标准厂房六万平方米，引进上下游企业二十余家，带动就业三百余人。';
const OTHER =
  '科学导报讯 1月20日，招商推介大会在岚山会展中心举行，二十余家企业现场签约，签约金额达到16亿元，涉及新材料等领域。与会企业表示，将加快项目落地，早日投产达效，为区域发展贡献力量。';

function makeDocument(id: string, ...texts: string[]): ArticleDocument {
  return { article: makeArticle({ id }), body: texts.map((text) => ({ kind: 'paragraph', text })) };
}

function duplicatesOf(...documents: ArticleDocument[]): [string, string][] {
  const texts = new Map(documents.map((document) => [document.article.id, comparableText(document)]));
  const textOf = ({ id }: { id: string }) => texts.get(id) ?? '';
  const articles = new ArticleColumns();
  for (const { article } of documents) {
    const { id, date, parks } = article;
    articles.add({
      id,
      dump: 'page',
      standing: 'published',
      trace: traceOf(texts.get(id) ?? ''),
      day: date === null ? null : Number(date.slice(-5).replace('-', '')),
      parks,
      part: null,
    });
  }
  return [...findDuplicates(articles, textOf)];
}

describe('the same news is found', () => {
  test.each([
    ['character by character', TEXT],
    ['with other blanks', TEXT.replaceAll('，', '， ')],
    ['with marks of another width', TEXT.replaceAll('，', ',').replaceAll('2026', '２０２６')],
    ['with a misread character', TEXT.replace('入', '人').replace('三百', '三白')],
    ['that lost its last words', TEXT.slice(0, -8)],
  ])('%s', (_, copy) => {
    expect(duplicatesOf(makeDocument('one', TEXT), makeDocument('two', copy))).toEqual([['two', 'one']]);
  });

  test('with signs written out', () => {
    const first = TEXT.replace('平方米', '㎡').replace('召开。', '召开……');
    const second = first.normalize('NFKC');
    expect(second).not.toBe(first);
    expect(duplicatesOf(makeDocument('one', first), makeDocument('two', second))).toHaveLength(1);
  });

  test('cut into other paragraphs', () => {
    const copy = makeDocument('two', TEXT.slice(0, 40), TEXT.slice(40));
    expect(duplicatesOf(makeDocument('one', TEXT), copy)).toEqual([['two', 'one']]);
  });

  test('but not of another day, nor of another zone, in nearly the same words', () => {
    const copy = makeDocument('two', TEXT.replace('三百', '四百'));
    expect(duplicatesOf(makeDocument('one', TEXT), copy)).toHaveLength(1);
    copy.article.date = '2026-02-20';
    expect(duplicatesOf(makeDocument('one', TEXT), copy)).toEqual([]);
    copy.article.date = makeArticle().date;
    copy.article.parks = ['datong-jingkaiqu'];
    expect(duplicatesOf(makeDocument('one', TEXT), copy)).toEqual([]);
  });

  test('among many in the same words, each of its own day', () => {
    const ofDay = (day: number, text: string) => {
      const document = makeDocument(
        `${text === TEXT ? 'day' : 'copy'}-${day}`,
        text.replace('12日', `${day}日`),
      );
      document.article.date = `2026-01-${day}`;
      return document;
    };
    const days = Array.from({ length: 22 }, (_, index) => index + 10);
    const misread = TEXT.replace('三百', '三白');
    expect(
      duplicatesOf(...days.map((day) => ofDay(day, TEXT)), ...days.map((day) => ofDay(day, misread))),
    ).toEqual(days.map((day) => [`copy-${day}`, `day-${day}`]));
  });

  test('under another headline', () => {
    const copy = makeDocument('two', TEXT);
    copy.article.title = '另一个标题';
    expect(duplicatesOf(makeDocument('one', TEXT), copy)).toEqual([['two', 'one']]);
  });

  test('a third time, with the first as the original of both', () => {
    expect(
      duplicatesOf(makeDocument('one', TEXT), makeDocument('two', TEXT), makeDocument('three', TEXT)),
    ).toEqual([
      ['two', 'one'],
      ['three', 'one'],
    ]);
  });

  test('in briefs of the same characters', () => {
    expect(duplicatesOf(makeDocument('one', '项目开工。'), makeDocument('two', '项目 开工。'))).toEqual([
      ['two', 'one'],
    ]);
  });
});

describe('other news is left alone', () => {
  test('on another matter', () => {
    expect(duplicatesOf(makeDocument('one', TEXT), makeDocument('two', OTHER))).toEqual([]);
  });

  test('that takes over half of the text', () => {
    expect(duplicatesOf(makeDocument('one', TEXT), makeDocument('two', TEXT.slice(0, 60) + OTHER))).toEqual(
      [],
    );
  });

  test('in briefs that differ by a character', () => {
    expect(duplicatesOf(makeDocument('one', '甲项目开工。'), makeDocument('two', '乙项目开工。'))).toEqual(
      [],
    );
  });

  test('where there is only one article, or none', () => {
    expect(duplicatesOf(makeDocument('one', TEXT))).toEqual([]);
    expect(duplicatesOf()).toEqual([]);
  });
});
