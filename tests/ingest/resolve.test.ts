import { describe, expect, test } from 'vitest';
import { AccountError } from '../../src/ingest/account.ts';
import { resolve } from '../../src/ingest/resolve.ts';
import { split } from '../../src/archive/split.ts';
import { zones } from './ingest-folder.ts';
import { articlesOf, draftsOf, pageOf, readText } from './page.ts';

const LEAD =
  '科学导报讯 1月12日，长治高新区2026年工作会议召开。会议指出，要发挥园区服务中心的作用，帮助企业解决用水用电和用工难题。';
const TEXT =
  '下一步，园区将补齐配套短板，建设标准厂房六万平方米，引进上下游企业二十余家。项目投产后，可带动就业三百余人。';
const END = '全区上下将振奋精神、抢抓机遇，凝聚起推动高质量发展的磅礴力量。牛佳锡';

function onlyArticle(...lines: string[]) {
  const [document, ...more] = articlesOf(...lines);
  expect(more).toEqual([]);
  if (document === undefined) throw new Error('the page has no article');
  return document;
}

describe('an article is told as printed', () => {
  test('with everything that its page shows', () => {
    const { article, body } = onlyArticle(
      '长治高新区',
      '',
      '## 召开2026 年工作会议',
      '',
      LEAD,
      '',
      TEXT,
      '',
      END,
    );
    expect(article).toMatchObject({
      label: '长治高新区',
      title: '召开2026年工作会议',
      kickers: [],
      parks: ['changzhi-gaoxinqu'],
      mentions: [],
      date: '2026-01-12',
      dateBasis: 'text',
      authors: ['牛佳锡'],
      byline: '牛佳锡',
      type: 'news',
      continuedFrom: null,
      continuesOn: null,
      source: { dump: 'page', lines: [[1, 9]] },
      corrections: [],
      flags: [],
    });
    expect(body.map(({ text }) => text)).toEqual([LEAD, TEXT, END.replace('牛佳锡', '')]);
  });

  test('without stray OCR blanks between digits and Han in its headline, but with those between words', () => {
    const { article } = onlyArticle('安排部署2026 年工作 全力 冲刺', '', LEAD, '', END);
    expect(article.title).toBe('安排部署2026年工作 全力 冲刺');
  });

  test('with OCR blanks in its text as they are', () => {
    const { body } = onlyArticle('项目开工', '', LEAD.replace('2026年', '2026 年'), '', END);
    expect(body[0]?.text).toContain('2026 年工作会议');
  });

  test('without a subtitle where none is printed', () => {
    expect(Object.keys(onlyArticle('项目开工', '', LEAD, '', END).article)).not.toContain('subtitle');
  });

  test('its byline’s names before those of its opening, each once', () => {
    const { article } = onlyArticle('项目开工', '', LEAD.replace('1月', '（记者 王波 牛佳锡）1月'), '', END);
    expect(article.authors).toEqual(['牛佳锡', '王波']);
    expect(article.byline).toBe('牛佳锡');
  });
});

describe('its kind is told', () => {
  test.each([
    [
      'a brief by its length',
      ['项目开工', '', '科学导报讯 1月12日，长治高新区阀门项目开工，总投资3亿元。牛佳锡'],
      'brief',
    ],
    [
      'a feature by its section headings',
      ['项目开工', '', LEAD, '', '服务前移 项目提速', '', TEXT, '', END],
      'feature',
    ],
    ['the rest of an article by its mark', ['（上接A1版）', '', TEXT, '', END], 'continuation'],
    ['a notice by its words', ['遗失声明', '', '岚山阀门有限公司公章不慎遗失，声明作废。'], 'notice'],
    ['news', ['项目开工', '', LEAD, '', TEXT, '', END], 'news'],
  ])('%s', (_, lines, type) => {
    expect(onlyArticle(...lines).article.type).toBe(type);
  });
});

describe('what is doubted travels with it', () => {
  test.each([
    ['no headline', [LEAD, '', END], 'no-headline'],
    ['no byline', ['项目开工', '', LEAD, '', TEXT], 'no-byline'],
    ['a text that begins midway', ['（上接A1版）', '', TEXT, '', END], 'begins-midway'],
    ['no zone', ['科普活动举行', '', TEXT, '', END], 'no-park'],
    [
      'a masked number',
      ['项目开工', '', LEAD, '', `咨询请拨［手机号已隐去］。${END}`],
      'personal-number-masked',
    ],
  ])('%s', (_, lines, code) => {
    expect(onlyArticle(...lines).article.flags).toContain(code);
  });

  test('a reporter in the opening signs it', () => {
    const { article } = onlyArticle('项目开工', '', LEAD.replace('1月', '（记者 王波）1月'), '', TEXT);
    expect(article.flags).not.toContain('no-byline');
  });

  test('and no code stands twice', () => {
    const { article } = onlyArticle(
      '项目开工',
      '',
      `${LEAD}在人企服务上下功夫，在企业人驻上求突破。`,
      '',
      END,
    );
    expect(article.flags.filter((code) => code === 'ocr-look-alike')).toHaveLength(1);
  });
});

describe('the issue', () => {
  const header = 'A2 科学导报 2026年1月14日 星期三';

  test('is the header’s', () => {
    expect(readText(pageOf(header, '', '项目开工', '', LEAD, '', END)).issue).toEqual({
      date: '2026-01-14',
      page: 'A2',
      basis: 'header',
    });
  });

  test('is what the archivist knows, where the page prints none', () => {
    const page = readText(pageOf('项目开工', '', LEAD, '', END), { issueDate: '2026-01-16', page: 'A3' });
    expect(page.issue).toEqual({ date: '2026-01-16', page: 'A3', basis: 'sidecar' });
  });

  test('is what the page prints, where the archivist says otherwise, and that is flagged', () => {
    const text = pageOf(header, '', '项目开工', '', LEAD, '', END);
    const page = readText(text, { issueDate: '2019-01-01', page: 'A3' });
    expect(page.issue).toEqual({ date: '2026-01-14', page: 'A2', basis: 'header' });
    expect(page.flags.filter(({ code }) => code === 'sidecar-contradicts')).toHaveLength(2);
  });

  test('is estimated from the articles otherwise, and told in each', () => {
    const page = readText(pageOf('项目开工', '', LEAD, '', END), { page: 'A3' });
    expect(page.issue).toEqual({ date: '2026-01~', page: 'A3', basis: 'estimate' });
    expect(page.articles[0]?.document.article.issue).toEqual(page.issue);
  });
});

describe('a notice with a personal number is withheld', () => {
  test('and a notice without one is not', () => {
    const withNumber = readText(
      pageOf('遗失声明', '', '李某身份证不慎遗失，号码11010519491231002X，声明作废。'),
    );
    expect(withNumber.articles.map(({ isWithheld }) => isWithheld)).toEqual([true]);
    const without = readText(pageOf('遗失声明', '', '岚山阀门有限公司公章不慎遗失，声明作废。'));
    expect(without.articles.map(({ isWithheld }) => isWithheld)).toEqual([false]);
  });

  test('but not news with one, which is only masked', () => {
    const page = readText(pageOf('项目开工', '', LEAD, '', `咨询电话13800138000。${TEXT}`, '', END));
    expect(page.articles.map(({ isWithheld }) => isWithheld)).toEqual([false]);
  });
});

test('an article that does not hold what is printed stops the page', () => {
  const page = draftsOf('项目开工', '', LEAD, '', END);
  for (const draft of page.drafts) draft.lines.pop();
  const source = {
    dump: 'page',
    sha256: '0'.repeat(64),
    sidecar: {},
    anonymised: new Set<number>(),
    withNames: (line: string) => line,
    lines: split(pageOf('项目开工', '', LEAD, '', END)),
  };
  expect(() => resolve(page, source, zones)).toThrow(AccountError);
});
