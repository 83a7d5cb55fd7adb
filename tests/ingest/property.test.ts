import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle, stringifyArticle } from '../../src/archive/document.ts';
import { parseLedger } from '../../src/ingest/ledger.ts';
import type { WholeArchive } from '../../src/ingest/whole-archive.ts';
import { ingestDumps, ingestTexts, readFolder } from './ingest-folder.ts';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) };

const realLines = readFolder('content/dumps')
  .flatMap((dump) => Buffer.from(dump.bytes).toString('utf8').split('\n'))
  .filter((line) => line.trim() !== '');
/** Lines that look like the parts of a page without being those of any. */
const shapedLines = [
  '长治高新区',
  '山西转型综改示范区唐槐电子装备与制造园区',
  '某某经济技术开发区 抓项目 促投产',
  '——来自一线的报告',
  '科学导报讯 1月12日，会议召开。',
  '科学导报 记者王波 近年来，',
  '本刊讯（记者 张三）近日，企业开工。',
  '（上接A1版）',
  '（上接A1版）园区服务提质。',
  '一切就绪。（下转A3版）',
  '吴珊 张蓓蕾',
  '（李茹）',
  '动力十足。牛佳锡',
  '项目现场。综改区供图',
  '养殖户在捡鸡蛋。常翠英 摄',
  'A2 科学导报 2025年3月18日 星期二 开发区',
  '责编:王某 版式:李某',
  '园区简讯',
  '图片新闻',
  '遗失声明',
  '特此公告。2024年5月10日',
  '## 标题',
  '###',
  '#1高炉投产',
  '2月30日，天气晴。',
  '指标 单位 数值',
  '产值 亿元 12.5',
  '问：怎么看？',
];
const hostileLines = [
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  'import x from "y"',
  '---',
  'title: "x"',
  '```js',
  '| a | b |',
  '[link](javascript:alert(1)) ![img](x)',
  '&lt;b&gt; &#60;',
  '$$x$$ ~~del~~ __strong__ *em*',
  '1. one',
  '> quote',
  '\u202eright to left\u202c',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '身份证号142625209902100012',
  'http://example.com user@example.com www.example.com',
  'a'.repeat(3000),
];
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...realLines) },
  { weight: 4, arbitrary: fc.constantFrom(...shapedLines) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileLines) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const page = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'));

/** All text that came out, article or furniture, without blanks. */
function textOf({ documents, withheld, report }: WholeArchive): string {
  const articles = [...documents, ...withheld].map(({ article, body }) =>
    [
      article.label,
      ...article.kickers,
      article.title,
      article.subtitle,
      ...body.map((block) => block.text),
      ...article.captions,
      article.byline,
    ].join(''),
  );
  return [...articles, ...report.dumps.flatMap((dump) => dump.furniture.map((part) => part.text))]
    .join('')
    .replace(/\s/g, '');
}

describe('any page whatever', () => {
  it('is read without a crash or refused with a reason, and no character gets lost', () => {
    fc.assert(
      fc.property(page, (text) => {
        // Ingest proves by itself that every character is in one place; a page that fails the proof is reported.
        const { report } = ingestTexts({ page: text });
        expect(report.dumps).toHaveLength(1);
        const error = report.dumps[0]?.error ?? '';
        expect(error).not.toContain('fault of ingest');
      }),
      RUNS,
    );
  });

  it('keeps every Han character that is printed, as often as it is printed', () => {
    fc.assert(
      fc.property(
        // A copy of what is withheld stays out of the report, and the lines beside it.
        fc.array(fc.constantFrom(...realLines.filter((text) => !text.includes('已隐去')), ...shapedLines), {
          minLength: 1,
          maxLength: 30,
        }),
        (lines) => {
          const result = ingestTexts({ page: lines.join('\n\n') });
          const kept = count(textOf(result));
          for (const [character, times] of count(lines.join(''))) {
            // Marks such as 上接A1版 are taken over as fields of their own.
            if ('上接下转版第'.includes(character)) continue;
            expect(kept.get(character) ?? 0, character).toBe(times);
          }
        },
      ),
      RUNS,
    );
  });

  it('gives files that are read back as they were written', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const document of ingestTexts({ page: text }).documents) {
          expect(parseArticle(stringifyArticle(document), 'page')).toEqual(document);
        }
      }),
      RUNS,
    );
  });

  it('gives the same files again when its own ledger comes back', () => {
    fc.assert(
      fc.property(page, page, (first, second) => {
        const dumps = [
          { name: 'first', bytes: Buffer.from(first), sidecar: {} },
          { name: 'second', bytes: Buffer.from(second), sidecar: {} },
        ];
        const run = (order: typeof dumps, ledger: string) =>
          ingestDumps(order, [...parseLedger(ledger, 'ids.tsv')]).files;
        const once = run(dumps, '');
        expect(run(dumps.toReversed(), once.get('ids.tsv') ?? '')).toEqual(once);
      }),
      RUNS,
    );
  });

  it('never lets an identity number through', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat({ max: 12 }), (lines, position) => {
        const text = lines
          .toSpliced(position, 0, '声明人张某，身份证号142625209902100012，遗失。')
          .join('\n');
        const { files, report } = ingestTexts({ page: text });
        expect([...files.values(), JSON.stringify(report)].join('')).not.toContain('209902100012');
      }),
      RUNS,
    );
  });
});

it('reads a line of a megabyte and a page of ten thousand lines', () => {
  const long = `科学导报讯 ${'产业兴则区域兴，'.repeat(130_000)}。牛佳锡`;
  const many = Array.from({ length: 10_000 }, (_, index) => realLines[index % realLines.length]).join('\n');
  const { report } = ingestTexts({ long, many });
  expect(report.dumps.map((dump) => dump.error)).toEqual([undefined, undefined]);
});

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.match(/[\u4e00-\u9fff]/g) ?? [])
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
