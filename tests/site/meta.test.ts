import { describe, expect, test } from 'vitest';
import { referenceTags } from '../../src/site/meta.ts';
import { makeReference } from '../fixtures/reference.ts';
import { zoteroItem } from '../fixtures/zotero-item.ts';

test('reference managers find title, every author, date, page and address', () => {
  expect(referenceTags(makeReference())).toEqual([
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.source', content: '科学导报' },
    { name: 'DC.language', content: 'zh-CN' },
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
  expect(referenceTags(nothing)).toHaveLength(3);
});

test('an estimated date is left out whole: a year in a tag would be taken for a fact', () => {
  for (const month of [1, null]) {
    const tags = referenceTags(makeReference({ issued: { year: 2026, month, day: null, isEstimate: true } }));
    expect(tags.map(({ name }) => name)).not.toContain('citation_date');
    expect(
      tags.filter(({ name }) => name !== 'citation_public_url' && name !== 'citation_title'),
    ).not.toContainEqual(expect.objectContaining({ content: expect.stringContaining('2026') as string }));
  }
});

test('a date is given as far as it is known', () => {
  const dateOf = (month: number | null) =>
    referenceTags(makeReference({ issued: { year: 2026, month, day: null, isEstimate: false } })).find(
      ({ name }) => name === 'citation_date',
    )?.content;
  expect(dateOf(1)).toBe('2026/01');
  expect(dateOf(null)).toBe('2026');
});

describe('by the rules of Zotero', () => {
  const keep = (fields: Parameters<typeof makeReference>[0] = {}) => {
    const tags = [
      { name: 'description', content: '1月12日，长治高新区召开2026年工作会议。' },
      { name: 'og:type', content: 'article' },
      { name: 'og:title', content: '长治高新区 召开2026年工作会议' },
      { name: 'og:site_name', content: '科学导报开发区文库' },
      ...referenceTags(makeReference(fields)),
    ];
    return zoteroItem({ tags, time: '', canonical: 'https://archive.example.org/articles/a/' });
  };

  test('every field of the item is filled as the newspaper has it', () => {
    expect(keep()).toEqual({
      itemType: 'newspaperArticle',
      title: '长治高新区 召开2026年工作会议',
      creators: [
        { name: '吴珊', isOneField: true },
        { name: '张蓓蕾', isOneField: true },
      ],
      publicationTitle: '科学导报',
      date: '2026/01/13',
      pages: 'A2',
      language: 'zh-CN',
      url: 'https://archive.example.org/articles/20260112-changzhi-gaoxinqu-4f2a/',
      abstractNote: '1月12日，长治高新区召开2026年工作会议。',
      ISSN: '',
      archiveLocation: '',
    });
  });

  test('an estimated date, and the day of the news, are no date of the item', () => {
    expect(keep({ issued: { year: 2026, month: 1, day: null, isEstimate: true } }).date).toBe('');
    expect(keep({ issued: null }).date).toBe('');
  });

  test('an article on A1 and A3 is not on A1 to A3', () => {
    expect(keep({ pages: ['A1', 'A3'] }).pages).toBe('A1, A3');
  });

  test('a site that does not know its address is kept by that of the page', () => {
    expect(keep({ url: null }).url).toBe('https://archive.example.org/articles/a/');
  });
});
