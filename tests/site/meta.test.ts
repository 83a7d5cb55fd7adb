import { describe, expect, test } from 'vitest';
import { referenceTags } from '../../src/site/meta.ts';
import { makeReference } from '../fixtures/reference.ts';

test('reference managers find title, every author, date, page and address', () => {
  expect(referenceTags(makeReference(), '2026-01-12')).toEqual([
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.source', content: '科学导报' },
    { name: 'DC.language', content: 'zh-CN' },
    { name: 'DC.coverage', content: '2026-01-12' },
    { name: 'citation_title', content: '长治高新区 召开2026年工作会议' },
    { name: 'citation_author', content: '吴珊' },
    { name: 'citation_author', content: '张蓓蕾' },
    { name: 'citation_date', content: '2026/01/13' },
    { name: 'citation_firstpage', content: 'A2' },
    {
      name: 'citation_public_url',
      content: 'https://archive.example.org/articles/20260112-changzhi-gaoxinqu-4f2a/',
    },
  ]);
});

test('what is unknown is left out', () => {
  const nothing = makeReference({ title: null, authors: [], issued: null, pages: [], url: null });
  expect(referenceTags(nothing, 'XXXX-08-28')).toHaveLength(3);
});

test('of an estimate only the month is given, and an article over two pages has both', () => {
  const tags = referenceTags(
    makeReference({ issued: { year: 2026, month: 1, day: null, isEstimate: true }, pages: ['A1', 'A3'] }),
    null,
  );
  expect(tags).toContainEqual({ name: 'citation_date', content: '2026/01' });
  expect(tags).toContainEqual({ name: 'citation_firstpage', content: 'A1' });
  expect(tags).toContainEqual({ name: 'citation_lastpage', content: 'A3' });
});

/**
 * The rules of Zotero's translator “Embedded Metadata” that decide here, written out; the translator itself runs only in
 * Zotero. Checked: the kind of item (DC.type, unless og:type=website or a tag of Highwire that means another kind), and
 * which field each tag fills. Not checked: the reading of HTML, attachments, RDF beyond Dublin Core.
 */
describe('by the rules of Zotero', () => {
  /** Tags of Highwire that make another kind of item. */
  const OTHER_KINDS = [
    'citation_journal_title',
    'citation_technical_report_institution',
    'citation_conference_title',
    'citation_conference',
    'citation_book_title',
    'citation_inbook_title',
    'citation_dissertation_institution',
    'citation_isbn',
    'citation_series_title',
  ];
  const tags = referenceTags(makeReference(), '2026-01-12');
  const values = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);

  test('the item is a newspaper article', () => {
    expect(values('DC.type')).toEqual(['newspaperArticle']);
    expect(tags.filter(({ name }) => OTHER_KINDS.includes(name))).toEqual([]);
  });

  test('every author is a tag of its own, with no mark that would part it', () => {
    expect(values('citation_author')).toEqual(['吴珊', '张蓓蕾']);
    expect(values('citation_author').join('')).not.toMatch(/[;,]/);
  });

  test('each field is filled by one tag', () => {
    for (const name of [
      'citation_title',
      'citation_date',
      'citation_firstpage',
      'DC.source',
      'DC.language',
    ]) {
      expect(values(name), name).toHaveLength(1);
    }
  });

  test('the day can be read: year, month and day parted by strokes', () => {
    expect(values('citation_date')[0]).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  });
});
