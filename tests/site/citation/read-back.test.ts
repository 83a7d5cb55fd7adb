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
  note?: string;
  type: string;
}

/** Formats without a mark for estimates leave an estimated date out, and say so in a note. */
const WITHOUT_ESTIMATES = true;

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
    note: item?.note ?? null,
  };
}

/** The same fields of what was written. */
function written(reference: Reference, withoutEstimates = false) {
  const item = cslItem(reference);
  return {
    title: item.title ?? null,
    authors: reference.authors,
    newspaper: '科学导报',
    issued:
      withoutEstimates && reference.issued?.isEstimate === true
        ? null
        : (item.issued?.['date-parts'] ?? null),
    page: item.page ?? null,
    url: item.URL ?? null,
    note: item.note ?? null,
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

describe('CSL-JSON read back gives the same fields', () => {
  test.each(REFERENCES)('%s', (_name, reference) => {
    expect(read(citeCslJson(reference))).toEqual(written(reference));
  });
});

describe('BibTeX read back gives the same fields', () => {
  test.each(REFERENCES)('%s', (_name, reference) => {
    expect(read(citeBibtex(reference))).toEqual(written(reference, WITHOUT_ESTIMATES));
  });
  test.each(REFERENCES)('%s, by a program that does not know the field date', (_name, reference) => {
    const { issued, ...rest } = written(reference, WITHOUT_ESTIMATES);
    const withoutDate = citeBibtex(reference).replace(/^\tdate = .*\n/m, '');
    // Without it there is no day, and nothing else is missing.
    expect(read(withoutDate)).toEqual({ ...rest, issued: issued?.map((parts) => parts.slice(0, 2)) ?? null });
  });
});

test('BibTeX: a newspaper’s article, the month a macro, nothing said twice', () => {
  expect(citeBibtex(makeReference())).toBe(
    [
      '@article{20260112-changzhi-gaoxinqu-4f2a,',
      '\tauthor = {{吴珊} and {张蓓蕾}},',
      '\tjournal = {科学导报},',
      '\tpages = {A2},',
      '\ttitle = {长治高新区 召开2026年工作会议},',
      '\turl = {https://archive.example.org/articles/20260112-changzhi-gaoxinqu-4f2a/},',
      '\tyear = {2026},',
      '\tmonth = jan,',
      '\tdate = {2026-01-13},',
      '\tentrysubtype = {newspaper},',
      '\tmark = {N},',
      '\tlangid = {chinese},',
      '}',
      '',
    ].join('\n'),
  );
});

test.each([
  [
    { year: 2026, month: 12, day: null, isEstimate: false },
    ['year = {2026}', 'month = dec', 'date = {2026-12}'],
  ],
  [{ year: 2026, month: null, day: null, isEstimate: false }, ['year = {2026}', 'date = {2026}']],
  [{ year: 2026, month: 12, day: null, isEstimate: true }, []],
  [null, []],
])('BibTeX: a date of %o', (issued, fields) => {
  const lines = citeBibtex(makeReference({ issued })).split('\n');
  const dated = lines.filter((line) => /^\t(?:year|month|day|date) =/.test(line));
  expect(dated).toEqual(fields.map((field) => `\t${field},`));
});

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
    const expected = written(reference, WITHOUT_ESTIMATES);
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

test('RIS is written here for what citation-js loses of a newspaper’s article', () => {
  const title = '高质量发展'.repeat(40);
  const ris = new Cite([cslItem(makeReference({ title }))]).format('ris');
  // When any of these fails, the library may do it better: src/site/citation/ris.ts can go.
  const valuesOfTag = (tag: string) => valuesOf(ris.replaceAll('\n', '\r\n'), tag);
  expect(valuesOfTag('AU')).toEqual([]);
  expect(ris).not.toMatch(/2026[-/]0?1/);
  expect(valuesOfTag('ID')).not.toEqual([makeReference().id]);
  expect(ris).not.toContain(title);
});

test('formats without a mark for estimates say so in their note', () => {
  const estimated = makeReference({ issued: { year: 2026, month: 1, day: null, isEstimate: true } });
  const printed = makeReference({ issued: { year: 2026, month: 1, day: 13, isEstimate: false } });
  for (const cite of [citeRis, citeBibtex, citeCslJson]) {
    expect(cite(estimated)).toContain('推算，约2026年1月');
    expect(cite(printed)).not.toContain('推算');
  }
  expect(cslItem(estimated).issued).toMatchObject({ circa: true });
});
