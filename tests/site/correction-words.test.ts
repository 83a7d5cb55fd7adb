import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/archive/article.ts';
import { parseCorrections } from '../../src/archive/corrections.ts';
import { correct } from '../../src/ingest/correct.ts';
import { correctionsInWords } from '../../src/site/correction-words.ts';
import { makeArticle } from '../fixtures/article.ts';

const parkName = (id: string) => `〔${id}〕`;
const words = (from: string, to: string) =>
  correctionsInWords([{ from, to, reason: '核对' }], parkName).map(
    (correction) => `${correction.field ?? '文字'}：${correction.from}→${correction.to}`,
  );

describe('a correction in words', () => {
  test.each([
    ['authors: []', 'authors: ["付雅祺","吴珊"]', '作者：无→付雅祺、吴珊'],
    ['title: null', 'title: "召开2026年\\"工作\\"会议"', '标题：无→召开2026年"工作"会议'],
    ['parks: ["a"]', 'parks: ["a","b"]', '开发区：〔a〕→〔a〕、〔b〕'],
    ['date: "2026-01-12"', 'date: "XXXX-08-28"', '新闻日期：2026年1月12日→8月28日（年份不详）'],
    ['dateBasis: "text"', 'dateBasis: null', '年份依据：年份据文中字句→无'],
    ['type: "news"', 'type: "feature"', '体裁：消息→通讯'],
    ['continuesOn: null', 'continuesOn: "A3"', '下转：无→A3版'],
    [
      'issue: {"date":null,"page":null,"basis":null}',
      'issue: {"date":"2026-01-13","page":"A2","basis":"sidecar"}',
      '见报：无→2026年1月13日 A2版（据存档时的记录）',
    ],
  ])('names the field and writes %s → %s without syntax', (from, to, expected) => {
    expect(words(from, to)).toEqual([expected]);
  });

  test('says nothing of a field that was set to what it was', () => {
    expect(words('authors: ["付雅祺"]', 'authors: ["付雅祺"]')).toEqual([]);
  });

  test('shows replaced words as they are, even if they look like a field', () => {
    expect(words('人企帮扶', '入企帮扶')).toEqual(['文字：人企帮扶→入企帮扶']);
    expect(words('title: "a"', '标题')).toEqual(['文字：title: "a"→标题']);
    expect(words('price: "a"', 'price: "b"')).toEqual(['文字：price: "a"→price: "b"']);
    expect(words('constructor: 1', 'constructor: 2')).toEqual(['文字：constructor: 1→constructor: 2']);
    expect(words('title: [', 'title: ]')).toEqual(['文字：title: [→title: ]']);
  });

  test('reads every field that an editor can set, as ingest records it', () => {
    const entry = `- article: 20260112-changzhi-gaoxinqu-4f2a
  set:
    title: 新标题
    label: null
    kickers: [引题]
    subtitle: 副题
    parks: [datong-jingkaiqu]
    mentions: [changzhi-gaoxinqu]
    date: 2026-01-13
    dateBasis: dateline
    dateEvidence: 1月13日
    issue: { date: 2026-01-14, page: A2, basis: header }
    authors: [付雅祺]
    byline: 本报记者 付雅祺
    type: feature
    captions: [图]
    continuedFrom: A1
    continuesOn: A3
  reason: 核对
`;
    const article = makeArticle();
    const { document } = correct({ article, body: [] }, parseCorrections(entry, 'x.yaml'));
    const corrections = articleSchema.parse(document.article).corrections;
    expect(corrections).toHaveLength(16);
    for (const { field, from, to } of correctionsInWords(corrections, parkName)) {
      expect(field).not.toBeNull();
      expect(`${from}${to}`).not.toMatch(/[[\]{}]|null|: /);
    }
  });
});
