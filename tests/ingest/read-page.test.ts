import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DecodeError } from '../../src/archive/decode.ts';
import { readPage } from '../../src/ingest/read-page.ts';
import { zones } from './ingest-folder.ts';
import { pageOf, readText } from './page.ts';

const LEAD =
  '科学导报讯 1月12日，长治高新区2026年工作会议召开。会议指出，要发挥园区服务中心的作用，帮助企业解决用水用电和用工难题。';
const END = '全区上下将振奋精神、抢抓机遇，凝聚起推动高质量发展的磅礴力量。牛佳锡';
const PAGE = pageOf('长治高新区', '', '召开工作会议', '', LEAD, '', END);
const hashOf = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('a page is read from its bytes', () => {
  test('with how they were decoded, their hash, and where the scan lies', () => {
    const page = readText(PAGE, { sourceUrl: 'https://example.org/scan/1' });
    expect(page).toMatchObject({
      dump: 'page',
      encoding: 'utf-8',
      sha256: hashOf(PAGE),
      sourceUrl: 'https://example.org/scan/1',
      flags: [],
    });
    expect(page.articles[0]?.document.article.source.sha256).toBe(hashOf(PAGE));
  });

  test('the same whatever its encoding and line ends', () => {
    const documentOf = (bytes: Uint8Array) => {
      const [article] = readPage({ name: 'page', bytes, sidecar: {} }, zones).articles;
      return {
        ...article,
        document: { ...article?.document, article: { ...article?.document.article, source: null } },
      };
    };
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PAGE, 'utf16le')]);
    expect(documentOf(utf16)).toEqual(documentOf(Buffer.from(PAGE)));
    expect(documentOf(Buffer.from(PAGE.replaceAll('\n', '\r\n')))).toEqual(documentOf(Buffer.from(PAGE)));
  });

  test('twice the same way', () => {
    expect(readText(PAGE)).toEqual(readText(PAGE));
  });

  test('though it is a page of one long line', () => {
    const { articles } = readText(`科学导报讯 1月12日，${'园区提速，企业增效。'.repeat(8000)}`);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.document.body[0]?.text).toHaveLength(80_012);
  });

  test('unless it is no text', () => {
    expect(() => readText('')).toThrow(DecodeError);
  });
});

describe('a number that stands unmasked in the file', () => {
  const text = pageOf('召开工作会议', '', `${LEAD}咨询电话138 0013 8000。`, '', END);

  test('is an error with its line and the command that mends it', () => {
    const { flags } = readText(text);
    expect(flags.filter(({ code }) => code === 'personal-number-in-dump')).toMatchObject([
      {
        severity: 'error',
        dump: 'page',
        line: 3,
        message: expect.stringContaining('npm run add -- --mask page') as string,
      },
    ]);
  });

  test('stands in no result', () => {
    const result = JSON.stringify(readText(text));
    expect(result).not.toContain('0013');
    expect(result).toContain('［手机号已隐去］');
  });

  test('is not hashed: the hash is that of the masked file', () => {
    expect(readText(text).sha256).toBe(hashOf(text.replace('138 0013 8000', '［手机号已隐去］')));
  });

  test('moves no line', () => {
    const broken = text.replace('138 0013 8000', '138001\n38000');
    expect(readText(broken).roles.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [3, 6],
    ]);
  });
});

test('every line with text has one role', () => {
  const { roles } = readText(pageOf('A2 科学导报 2026年1月14日', PAGE, '', '责编:王某'));
  expect(roles.map(({ from, to, role, article }) => [from, to, role, article])).toEqual([
    [1, 1, 'header', null],
    [2, 2, 'label', 0],
    [4, 4, 'headline', 0],
    [6, 8, 'body', 0],
    [10, 10, 'furniture', null],
  ]);
});

describe('a personal number in pieces that only the article joins', () => {
  const around = (between: string) =>
    readText(
      [
        '大同经济技术开发区',
        '',
        '推进项目建设跑出加速度',
        '',
        `科学导报讯 2026年1月5日，大同经济技术开发区召开项目推进会，有意者请拨打电话1380013${between}8000，确保完成各项目标任务。（王波）`,
      ].join('\n'),
    );

  test.each([
    ['by a long run of blank lines', '\n'.repeat(12)],
    ['by a caption', '\n\n图为会议现场。王波 摄\n\n'],
    ['by control characters', '\u0001'],
  ])('parted %s is masked all the same, and fails the run', (_, between) => {
    const page = around(between);
    expect(JSON.stringify(page)).not.toContain('13800138000');
    expect(JSON.stringify(page.articles)).not.toMatch(/138\s*0013\s*8000/);
    expect(page.articles[0]?.document.body.map(({ text }) => text).join('')).toContain('［手机号已隐去］');
    expect(page.holdsPersonalNumbers).toBe(true);
    expect(page.flags.map(({ code }) => code)).toContain('personal-number-in-dump');
  });
});

test('an office’s code in a line of its own stays where the line above announces it', () => {
  const page = readText(
    [
      '大同经济技术开发区服务中心换证公告',
      '',
      '因证书换发，旧证书即日起作废。新证书的信用代码',
      '',
      '问：12140000405700123X',
      '',
      '特此公告',
      '',
      '2026年1月5日',
    ].join('\n'),
  );
  const texts = page.articles.flatMap(({ document }) => document.body.map(({ text }) => text));
  expect(texts).toContain('问：12140000405700123X');
  expect(page.holdsPersonalNumbers).toBe(false);
  expect(page.flags.map(({ code }) => code)).not.toContain('personal-number-in-dump');
});
