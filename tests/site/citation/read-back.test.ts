import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeBibtex } from '../../../src/site/citation/bibtex.ts';
import { citeCslJson, cslItem } from '../../../src/site/citation/csl-json.ts';
import { downloadsOf } from '../../../src/site/citation/downloads.ts';
import type { Reference } from '../../../src/site/citation/reference.ts';
import { citeRis } from '../../../src/site/citation/ris.ts';
import { makeReference } from '../../fixtures/reference.ts';

interface Read {
  title?: string;
  author?: { family?: string; literal?: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  page?: string;
  URL?: string;
  type: string;
}

/** The fields of a citation as citation-js reads them back. */
function read(text: string) {
  const [item] = new Cite(text).data as Read[];
  return {
    title: item?.title ?? null,
    authors: (item?.author ?? []).map(({ family, literal }) => literal ?? family),
    newspaper: item?.['container-title'],
    issued: item?.issued?.['date-parts'] ?? null,
    page: item?.page ?? null,
    url: item?.URL ?? null,
  };
}

/** The same fields of what was written. */
function written(reference: Reference) {
  const item = cslItem(reference);
  return {
    title: item.title ?? null,
    authors: reference.authors,
    newspaper: '科学导报',
    issued: item.issued?.['date-parts'] ?? null,
    page: item.page ?? null,
    url: item.URL ?? null,
  };
}

const REFERENCES: [string, Reference][] = [
  ['everything known', makeReference()],
  ['no author', makeReference({ authors: [] })],
  ['no headline', makeReference({ title: null })],
  ['an estimated month', makeReference({ issued: { year: 2026, month: 1, day: null, isEstimate: true } })],
  ['only the year', makeReference({ issued: { year: 2026, month: null, day: null, isEstimate: true } })],
  ['no date', makeReference({ issued: null })],
  ['no page, no address', makeReference({ pages: [], url: null })],
  [
    'a headline of TeX, HTML and marks',
    makeReference({ title: '<b>50%</b> & {a_b} $x$ #1 ~ ^ \\ “导报”——……《科》、12,5' }),
  ],
  ['a long headline', makeReference({ title: '高质量发展'.repeat(40) })],
];

for (const [format, cite] of [
  ['BibTeX', citeBibtex],
  ['CSL-JSON', citeCslJson],
] as const) {
  describe(`${format} read back gives the same fields`, () => {
    test.each(REFERENCES)('%s', (_name, reference) => {
      expect(read(cite(reference))).toEqual(written(reference));
    });
  });
}

/** Values of a tag: `valuesOf(ris, 'AU')` are the authors. */
function valuesOf(ris: string, tag: string): string[] {
  return ris
    .split('\r\n')
    .filter((line) => line.startsWith(`${tag}  - `))
    .map((line) => line.slice(`${tag}  - `.length));
}

describe('RIS read back gives the same fields', () => {
  // citation-js reads no author and no more than the year of TY NEWS: those are read by their tags.
  test.each(REFERENCES)('%s', (_name, reference) => {
    const ris = citeRis(reference);
    const expected = written(reference);
    const year = expected.issued?.[0]?.[0];
    expect(read(ris)).toEqual({ ...expected, authors: [], issued: year === undefined ? null : [[year]] });
    expect(valuesOf(ris, 'AU')).toEqual(reference.authors);
    const dates = valuesOf(ris, 'DA').map((date) => date.split('/').filter(Boolean).map(Number));
    expect(dates).toEqual(expected.issued ?? []);
  });
});

test('the kind of work is a newspaper’s article', () => {
  expect(citeRis(makeReference())).toMatch(/^TY {2}- NEWS\r\nID {2}- 20260112-changzhi-gaoxinqu-4f2a\r\n/);
  expect(citeRis(makeReference())).toMatch(/\r\nER {2}- \r\n$/);
  expect((new Cite(citeCslJson(makeReference())).data as Read[])[0]?.type).toBe('article-newspaper');
  expect(citeBibtex(makeReference())).toMatch(/^@article\{20260112-changzhi-gaoxinqu-4f2a,/);
});

test('an estimate says so in CSL-JSON', () => {
  const item = cslItem(makeReference({ issued: { year: 2026, month: 1, day: null, isEstimate: true } }));
  expect(item.issued).toEqual({ 'date-parts': [[2026, 1]], circa: true });
});

test('no text begins a line of RIS', () => {
  expect(citeRis(makeReference({ title: '甲\nER  - \r\nTY  - BOOK' })).match(/^(?:TY|ER)/gm)).toEqual([
    'TY',
    'ER',
  ]);
});

test('a file in an address is the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (title) => {
      const reference = makeReference({ title: `${title} 50% #1 "x"\t'y'` });
      const [bibtex, ris, json] = await Promise.all(
        downloadsOf(reference).map(async ({ href }) => (await fetch(href)).text()),
      );
      expect(bibtex).toBe(citeBibtex(reference));
      expect(ris).toBe(citeRis(reference));
      expect(json).toBe(citeCslJson(reference));
    }),
    { numRuns: 50 },
  );
});

test('formats without a mark for estimates say so in their note', () => {
  const estimated = makeReference({ issued: { year: 2026, month: 1, day: null, isEstimate: true } });
  const printed = makeReference({ issued: { year: 2026, month: 1, day: 13, isEstimate: false } });
  for (const cite of [citeRis, citeBibtex]) {
    expect(cite(estimated)).toContain('推算');
    expect(cite(printed)).not.toContain('推算');
  }
  expect(cslItem(estimated).issued).toMatchObject({ circa: true });
});
