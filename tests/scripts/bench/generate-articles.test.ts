import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generateArticles } from '../../../scripts/bench/generate-articles.ts';
import { articleSchema } from '../../../src/archive/article.ts';
import { yearFolder } from '../../../src/archive/order.ts';
import { ParkRegistry } from '../../../src/archive/parks.ts';
import { dataRow } from '../../../src/site/data-row.ts';
import { makePark } from '../../fixtures/park.ts';
import { zones } from '../../ingest/ingest-folder.ts';

const COUNT = 400;
const documents = [...generateArticles(zones.registry, COUNT)];
const rows = documents.map(dataRow);

const TWO_ZONES = new ParkRegistry([
  makePark({ id: 'changzhi-gaoxinqu', name: '长治高新技术产业开发区', shortName: '长治高新区' }),
  makePark({ id: 'datong-jingkaiqu', name: '大同经济技术开发区', shortName: '大同经开区' }),
]);
/** Of 20 articles' data. Changes with every change of the generator or its dictionary, and with nothing else. */
const FINGERPRINT = '890e4a9b0e89b085';

describe('made-up articles', () => {
  test('are the same bytes on every machine', () => {
    const data = [...generateArticles(TWO_ZONES, 20)].map((document) => JSON.stringify(dataRow(document)));
    expect(createHash('sha256').update(data.join('\n')).digest('hex').slice(0, 16)).toBe(FINGERPRINT);
  });

  test('are articles, each with an id of its own', () => {
    for (const { article } of documents) articleSchema.parse(article);
    expect(new Set(documents.map(({ article }) => article.id)).size).toBe(COUNT);
  });

  test('stand in five years, a few in none', () => {
    const byYear = Map.groupBy(documents, ({ article }) => yearFolder(article));
    expect([...byYear.keys()].toSorted()).toEqual(['2022', '2023', '2024', '2025', '2026', 'undated']);
    expect(byYear.get('undated')?.length).toBeLessThan(COUNT / 20);
  });

  test('are about zones of the registry, and name others in their text', () => {
    for (const { article } of documents) {
      for (const park of [...article.parks, ...article.mentions]) {
        expect(zones.registry.get(park)?.id).toBe(park);
      }
    }
    const naming = rows.filter(({ mentions }) => mentions.length > 0);
    expect(naming.length).toBeGreaterThan(COUNT / 10);
    for (const { mentions, text } of naming) {
      expect(text).toContain(zones.registry.get(mentions[0] ?? '')?.name);
    }
  });

  test('are as long as printed ones, with a tail of briefs', () => {
    const lengths = rows.map(({ text }) => text.length).toSorted((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThan(100);
    expect(lengths.at(-1)).toBeLessThan(2500);
    const median = lengths[COUNT / 2] ?? 0;
    expect(median).toBeGreaterThan(800);
    expect(median).toBeLessThan(1500);
    const briefs = lengths.filter((length) => length < 600).length;
    expect(briefs).toBeGreaterThan(COUNT / 10);
    expect(briefs).toBeLessThan(COUNT / 3);
  });

  test.each([/\d+\.\d+亿元/, /\d+%/, /\d+月\d+日/, /GDP/, /“.+?”/, /、/, /；/, /，/, /,/])(
    'print %s',
    (sign) => {
      expect(rows.filter(({ text }) => sign.test(text)).length).toBeGreaterThan(COUNT / 50);
    },
  );

  test('use the common words often and many rare ones', () => {
    const holding = (word: string) => rows.filter(({ text }) => text.includes(word)).length;
    expect(holding('发展')).toBeGreaterThan(COUNT / 2);
    const pairs = new Set(rows.flatMap(({ text }) => text.match(/\p{Script=Han}{2}/gu) ?? []));
    expect(pairs.size).toBeGreaterThan(20_000);
  });
});
