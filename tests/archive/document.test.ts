import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { BodyBlock } from '../../src/archive/article.ts';
import {
  escapeMarkdown,
  parseArticle,
  parseArticleBody,
  stringifyArticle,
  unescapeMarkdown,
} from '../../src/archive/document.ts';
import { makeArticle } from '../fixtures/article.ts';

/** Syntax of every kind that a scanned page could hold by accident, or by intent. */
const HOSTILE_PARAGRAPHS = [
  '<script>alert(1)</script>',
  '<b>粗体</b><br/><!-- 注 --><?php ?>',
  '{process.exit(1)} {/* 注 */} <Component {...props} />',
  "import x from 'y'",
  'export const x = 1',
  '- 一项',
  '+ 一项',
  '* 一项',
  '-',
  '- [ ] 待办',
  '1. 第一条',
  '1) 第一条',
  '2026. 新的一年',
  '123456789. 长编号',
  '# 标题',
  '###### 标题 ######',
  '标题 {#id .class}',
  '===',
  '---',
  '- - -',
  '***',
  '___',
  '+++',
  '| 指标 | 数值 |',
  '| --- | --- |',
  '--- | ---',
  ':--',
  '[链接](/a "题") ![图](x.png) [引用][1] [1]',
  '[1]: /a',
  '[^1] [^1]: 脚注',
  '[[维基链接]]',
  '*强调* **着重** ***都有*** _强调_ __着重__',
  '~~删除~~ ~下标~ ^上标^ ==标记== ++插入++',
  '`代码` ``代码`` ```代码```',
  '```js',
  '~~~',
  '> 引文',
  '&lt;b&gt; &amp; &#60; &#x3c; &nbsp;',
  '\\* \\\\ \\',
  '行末反斜杠\\',
  '::: note',
  ':::note[标签]{a=b}',
  '::video{#a}',
  ':name[标签]{a=b}',
  ': 定义',
  ':smile:',
  '$x$ $$y$$ 售价$5到$10',
  '%% 注 %%',
  '@author #tag',
  '<!DOCTYPE html>',
  ']]> <![CDATA[ x ]]>',
  '!!! note',
  '??? note',
];

const ALL_FEATURES = {
  gfm: true,
  frontmatter: true,
  math: true,
  directive: true,
  headingAttributes: true,
  superscript: true,
  subscript: true,
  wikilinks: true,
  definitionList: true,
};

/** Renders a body as a Markdown processor with every extension turned on would. */
function render(body: BodyBlock[]): string {
  const markdown = stringifyArticle({ article: makeArticle(), body });
  return markdownToHtml(markdown, { features: ALL_FEATURES }).html;
}

function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };
  return html.replace(/&([a-z]+|#\w+);/g, (found, name: string) => entities[name] ?? found);
}

test('the body can be read without the front matter, and is the same', () => {
  const document = {
    article: makeArticle(),
    body: [
      { kind: 'heading', text: '1. 小标题' },
      { kind: 'paragraph', text: '--- <b>正文</b> {x} # *y*' },
    ] as const,
  };
  const markdown = stringifyArticle({ article: document.article, body: [...document.body] });
  expect(parseArticleBody(markdown, 'a.md')).toEqual(document.body);
  expect(parseArticle(markdown, 'a.md')).toEqual(document);
});

test('a file without front matter is named', () => {
  expect(() => parseArticleBody('正文', 'a.md')).toThrow(/^a\.md: the file has no front matter/);
});

describe('no Markdown processor finds syntax in what was printed', () => {
  test.each(HOSTILE_PARAGRAPHS)('in a paragraph: %s', (text) => {
    const html = render([{ kind: 'paragraph', text }]);
    const content = /^<p>([^<]*)<\/p>\n?$/.exec(html)?.[1];
    expect(textOf(content ?? html)).toBe(text);
  });

  test.each(HOSTILE_PARAGRAPHS)('in a heading: %s', (text) => {
    const html = render([{ kind: 'heading', text }]);
    const content = /^<h2>([^<]*)<\/h2>\n?$/.exec(html)?.[1];
    expect(textOf(content ?? html)).toBe(text);
  });

  test.each(['会议指出:要抓落实', '上午8:30开工'])('in a half-width colon: %s', (text) => {
    expect(textOf(render([{ kind: 'paragraph', text }]))).toContain(text);
  });

  test('between paragraphs that stand beside each other', () => {
    const html = render(HOSTILE_PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })));
    const paragraphs = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map((match) => textOf(match[1] ?? ''));
    expect(paragraphs).toEqual(HOSTILE_PARAGRAPHS);
    expect(html.replace(/<\/?p>/g, '')).not.toContain('<');
  });

  test('in any string of its signs', () => {
    const signs = '# * _ ` ~ [ ] ( ) { } < > ! | \\ ; & $ ^ = + - . , " \' / 1 a 甲 &lt; ---'.split(' ');
    const pieces = fc.constantFrom(...signs, ' ');
    const texts = fc.string({ unit: pieces, minLength: 1 }).map((text) => text.replace(/ +/g, ' ').trim());
    fc.assert(
      fc.property(
        texts.filter((text) => text !== ''),
        (text) => {
          const html = render([{ kind: 'paragraph', text }]);
          expect(textOf(/^<p>([^<]*)<\/p>\n?$/.exec(html)?.[1] ?? html)).toBe(text);
        },
      ),
    );
  });
});

describe('what is written is what is read', () => {
  test('for every escaped text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  test('for every article, whatever its fields and paragraphs hold', () => {
    const printed = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    const blocks = fc.record({ kind: fc.constantFrom('heading', 'paragraph'), text: printed });
    fc.assert(
      fc.property(printed, printed, fc.array(blocks), (title, caption, body) => {
        const document = { article: makeArticle({ title, captions: [caption], kickers: [title] }), body };
        expect(parseArticle(stringifyArticle(document), 'a.md')).toEqual(document);
      }),
    );
  });

  test.each([
    '---',
    '# 注',
    'null',
    '2026',
    'true',
    '- a',
    '{a: b}',
    '&x *x',
    "'",
    '"',
    '|',
    '!tag',
    '~',
    '@',
  ])('for a title that YAML could take for something else: %s', (title) => {
    const document = { article: makeArticle({ title, byline: title }), body: [] };
    expect(parseArticle(stringifyArticle(document), 'a.md')).toEqual(document);
  });

  test('with Windows line ends in the front matter', () => {
    const document = { article: makeArticle(), body: [] };
    expect(parseArticle(stringifyArticle(document).replaceAll('\n', '\r\n'), 'a.md')).toEqual(document);
  });
});

describe('an article file', () => {
  test('is front matter, headings and paragraphs parted by blank lines, and ends in a line feed', () => {
    const markdown = stringifyArticle({
      article: makeArticle(),
      body: [
        { kind: 'paragraph', text: '科学导报讯 1月12日，开工。' },
        { kind: 'heading', text: '服务提速' },
        { kind: 'paragraph', text: '窗口前移。' },
      ],
    });
    const [, frontMatter, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? [];
    expect(frontMatter).toMatch(/^id: 20260112-changzhi-gaoxinqu-4f2a\ntitle: /);
    expect(body).toBe('\n科学导报讯 1月12日，开工。\n\n## 服务提速\n\n窗口前移。\n');
  });

  test('leaves Chinese text and its punctuation unescaped', () => {
    const text = '“十五五”开局（2026年）：产值增长5.2%，达37.68亿元；占比1/3……——《规划》';
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('a faulty file is named with what is wrong', () => {
  const whole = stringifyArticle({ article: makeArticle(), body: [] });

  test('a field with a value that is not allowed', () => {
    expect(() => parseArticle(whole.replace('type: news', 'type: essay'), 'a.md')).toThrow(
      /^a\.md: type: .*; found "essay"/,
    );
  });

  test('a day that is not in the calendar', () => {
    expect(() => parseArticle(whole.replace('date: "2026-01-12"', 'date: "2026-02-30"'), 'a.md')).toThrow(
      /^a\.md: date: expected an EDTF date.*; found "2026-02-30"/m,
    );
  });

  test('a field that is missing', () => {
    expect(() => parseArticle(whole.replace('type: news\n', ''), 'a.md')).toThrow(
      /^a\.md: type: .*found nothing/,
    );
  });

  test('a field that nobody knows', () => {
    expect(() => parseArticle(whole.replace('type: news', 'type: news\nmood: good'), 'a.md')).toThrow(/mood/);
  });

  test('every fault at once', () => {
    const faulty = whole.replace('type: news', 'type: essay').replace('date: "2026-01-12"', 'date: 昨天');
    expect(() => parseArticle(faulty, 'a.md')).toThrow(/a\.md: date: .*\na\.md: type: /);
  });

  test('front matter that is no YAML', () => {
    expect(() => parseArticle('---\ntitle: "x\n---\n', 'a.md')).toThrow(
      /^a\.md: the front matter is no YAML: /,
    );
  });
});
