import { describe, expect, test } from 'vitest';
import { generateArticles } from '../../../../scripts/bench/generate-articles.ts';
import { drawQueries } from '../../../../scripts/bench/search/queries.ts';
import { dataRow } from '../../../../src/site/data-row.ts';
import { referenceNormalise } from '../../../fixtures/reference-normalise.ts';
import { zones } from '../../../ingest/ingest-folder.ts';

const rows = [...generateArticles(zones.registry, 60)].map(dataRow);
const queries = drawQueries(rows);
const text = rows.map((row) => referenceNormalise(row.text)).join('\n');
const isPrinted = (query: string) => text.includes(referenceNormalise(query));

describe('the queries of a benchmark', () => {
  test('are several hundred, each once, the same for the same texts', () => {
    expect(queries.all.length).toBeGreaterThan(300);
    expect(new Set(queries.all).size).toBe(queries.all.length);
    expect(drawQueries(rows)).toEqual(queries);
  });

  test('are printed, but for fifty or so', () => {
    const absent = queries.all.filter((query) => !isPrinted(query));
    expect(absent.length).toBeGreaterThanOrEqual(45);
    expect(absent.length).toBeLessThanOrEqual(55);
  });

  test.each([/^.$/u, /^.{8}$/u, /^.{12}$/u, /\d亿元/, /\d月\d+日/, /\d%/])('hold %s', (form) => {
    expect(queries.all.some((query) => form.test(query))).toBe(true);
  });

  test('hold the commonest words', () => {
    expect(queries.words).toHaveLength(50);
    expect(queries.words).toContain('发展');
  });
});
