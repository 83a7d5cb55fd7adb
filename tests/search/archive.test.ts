import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { Archive } from '../../src/search/archive.ts';
import { textPath } from '../../src/search/files.ts';
import { makeArticle } from '../fixtures/article.ts';
import { INDEX_ADDRESS, serveIndex, type ServedIndex } from '../fixtures/search-index.ts';

const NO_ISSUE = { date: null, page: null, basis: null } as const;

function makeDocument(fields: Partial<Article> & Pick<Article, 'id'>, ...paragraphs: string[]) {
  const article = makeArticle({ label: null, parks: [], authors: [], ...fields });
  return { article, body: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) };
}

let index: ServedIndex;
let archive: Archive;

beforeAll(async () => {
  index = await serveIndex([
    makeDocument(
      {
        id: 'newest',
        title: '园区建成',
        date: '2026-03-01',
        parks: ['changzhi-gaoxinqu'],
        authors: ['吴珊'],
      },
      '储能项目投产。',
    ),
    makeDocument(
      {
        id: 'middle',
        title: '储能园区开工',
        date: '2026-01-12',
        type: 'feature',
        mentions: ['changzhi-gaoxinqu'],
      },
      '零碳。',
      '园区。',
    ),
    makeDocument({ id: 'oldest', title: null, date: '2024-02-26' }, '园区的储能', '一期'),
    makeDocument({ id: 'printed', title: '近日', date: null, issue: { ...NO_ISSUE, date: '2024~' } }, '园区'),
    makeDocument({ id: 'undated', title: '园区 <b>', date: 'XXXX-08-28', issue: NO_ISSUE }, '园区'),
  ]);
});
afterAll(() => {
  index.remove();
});
beforeEach(async () => {
  vi.stubGlobal('fetch', index.fetch);
  archive = await Archive.open(INDEX_ADDRESS);
  index.asked.length = 0;
});
afterEach(() => {
  index.broken.clear();
  vi.unstubAllGlobals();
});

const idsOf = async (...query: Parameters<Archive['query']>) => (await archive.query(...query)).ids;

describe('a query', () => {
  it('finds the articles that contain every term and no excluded one', async () => {
    expect((await idsOf('园区 储能')).toSorted()).toEqual(['middle', 'newest', 'oldest']);
    expect(await idsOf('园区 储能 -零碳')).toEqual(['newest', 'oldest']);
    expect(await idsOf('储能园区')).toEqual(['middle']);
    expect(await idsOf('能项')).toEqual(['newest']);
  });

  it('finds nothing across the end of a line', async () => {
    expect(await idsOf('储能一期')).toEqual([]);
    expect(await idsOf('园区。零碳')).toEqual([]);
  });

  it('finds all articles when it is empty, and counts what it finds', async () => {
    const { total, ids, missing } = await archive.query('');
    expect([total, ids.length, missing]).toEqual([archive.size, 5, []]);
  });

  it('puts terms in the headline first, then newer articles; those without a year last', async () => {
    expect(await idsOf('储能')).toEqual(['middle', 'newest', 'oldest']);
    expect(await idsOf('园区')).toEqual(['newest', 'middle', 'undated', 'oldest', 'printed']);
    expect(await idsOf('园区', { order: 'newest' })).toEqual([
      'newest',
      'middle',
      'oldest',
      'printed',
      'undated',
    ]);
    expect(await idsOf('园区', { order: 'oldest' })).toEqual([
      'printed',
      'oldest',
      'middle',
      'newest',
      'undated',
    ]);
  });

  it('asks for zone, type and time', async () => {
    expect(await idsOf('', { parks: ['changzhi-gaoxinqu'] })).toEqual(['newest']);
    expect(await idsOf('', { parks: ['changzhi-gaoxinqu'], mentions: true })).toEqual(['newest', 'middle']);
    expect(await idsOf('', { parks: ['no-such-zone'] })).toEqual([]);
    expect(await idsOf('', { type: 'feature' })).toEqual(['middle']);
    expect(await idsOf('', { to: '2026-01-12' })).toEqual(['middle', 'oldest', 'printed']);
    expect(await idsOf('', { from: '2026-02' })).toEqual(['newest']);
    expect(await idsOf('', { from: '2026', to: '2024' })).toEqual([]);
    await expect(archive.query('', { from: 'now' })).rejects.toThrow(RangeError);
  });

  it('takes signs as text when it is literal', async () => {
    expect(await idsOf('园区 -储能', { literal: true })).toEqual([]);
    expect(await idsOf('园区 <b>', { literal: true })).toEqual(['undated']);
  });

  it('loads nothing of the years that it does not ask for', async () => {
    await archive.query('园区', { from: '2024', to: '2024' });
    expect(index.asked).not.toEqual([]);
    expect(index.asked.filter((path) => !path.startsWith('2024/'))).toEqual([]);
  });

  it('names the parts that can not be read, and reads them when asked again', async () => {
    await archive.query('零', { from: '2026' });
    const chunk = index.asked.find((path) => path.includes('/words/')) ?? '';
    const whole = index.read(chunk);
    for (const answer of [
      null,
      whole.subarray(0, whole.length / 2),
      new TextEncoder().encode('<!doctype html>'),
    ]) {
      const fresh = await Archive.open(INDEX_ADDRESS);
      index.broken.set(chunk, answer);
      const partly = await fresh.query('园区', { order: 'newest' });
      expect(partly).toEqual({
        total: 3,
        ids: ['oldest', 'printed', 'undated'],
        missing: ['2026'],
        facets: null,
        parts: 3,
        of: 3,
      });
      index.broken.clear();
      expect((await fresh.query('园区')).missing).toEqual([]);
    }
  });
});

describe('counts', () => {
  const countsOf = async (...query: Parameters<Archive['query']>) =>
    (await archive.query(query[0], { ...query[1], facets: true })).facets;

  it('are made only when asked for', async () => {
    expect((await archive.query('园区')).facets).toBeNull();
  });

  it('tell zones, prefectures, types, authors and months of what is found', async () => {
    expect(await countsOf('园区')).toEqual({
      parks: [{ value: 'changzhi-gaoxinqu', count: 1 }],
      prefectures: [{ value: '长治市', count: 1 }],
      types: [
        { value: 'news', count: 4 },
        { value: 'feature', count: 1 },
      ],
      authors: [{ value: '吴珊', count: 1 }],
      months: [
        { value: '2024-00', count: 1 },
        { value: '2024-02', count: 1 },
        { value: '2026-01', count: 1 },
        { value: '2026-03', count: 1 },
      ],
    });
  });

  it('say of each choice how many articles it would bring, whatever is chosen beside it', async () => {
    const facets = await countsOf('', { type: 'feature', parks: ['changzhi-gaoxinqu'], mentions: true });
    // Of the two articles about the zone one is a feature; the other choice of type would bring the other.
    expect(facets?.types).toEqual([
      { value: 'feature', count: 1 },
      { value: 'news', count: 1 },
    ]);
    expect(facets?.parks).toEqual([{ value: 'changzhi-gaoxinqu', count: 1 }]);
    expect(facets?.months).toEqual([{ value: '2026-01', count: 1 }]);
  });

  it('are what choosing the value finds', async () => {
    const facets = await countsOf('园区', { mentions: true });
    for (const { value, count } of facets?.types ?? [])
      expect((await archive.query('园区', { type: value })).total, value).toBe(count);
    for (const { value, count } of facets?.prefectures ?? [])
      expect((await archive.query('园区', { prefectures: [value], mentions: true })).total, value).toBe(
        count,
      );
    for (const { value, count } of facets?.authors ?? [])
      expect((await archive.query('园区', { authors: [value] })).total, value).toBe(count);
  });
});

describe('options of another form', () => {
  it('ask for nothing when they are empty', async () => {
    for (const options of [{ parks: [] }, { parks: null }, { type: [] }, { authors: null }, { from: null }])
      expect((await archive.query('', options)).total).toBe(5);
  });

  it('may be one text instead of a list', async () => {
    expect(await idsOf('', { parks: 'changzhi-gaoxinqu' })).toEqual(['newest']);
    expect(await idsOf('', { prefectures: '长治市' })).toEqual(['newest']);
  });

  it.each([
    [{ order: 'random' }, /order: expected best, newest, oldest/],
    [{ from: 2024 }, /from: expected a text/],
    [{ to: '2024-13' }, /to: expected a date/],
    [{ parks: [1] }, /parks: expected a text or a list of texts/],
  ])('are named: %o', async (options, message) => {
    await expect(archive.query('', options as object)).rejects.toThrow(message);
  });

  it('are named where there is no query', async () => {
    await expect(archive.query(undefined as never)).rejects.toThrow(/query: expected a text/);
  });
});

describe('parts of an answer', () => {
  it('come newest first, before older years are asked for', async () => {
    const parts: { ids: string[]; asked: number }[] = [];
    const { ids } = await archive.query('园区', {
      onPart: (part) =>
        parts.push({ ids: part.ids, asked: index.asked.filter((path) => !path.startsWith('2026/')).length }),
    });
    expect(parts[0]).toEqual({ ids: ['newest', 'middle'], asked: 0 });
    expect(parts).toHaveLength(2);
    expect(ids).toHaveLength(5);
  });

  it('come oldest first where that is the order', async () => {
    const parts: string[][] = [];
    await archive.query('园区', { order: 'oldest', onPart: (part) => parts.push(part.ids) });
    expect(parts[0]).toEqual(['printed', 'oldest']);
  });

  it('are none where one part has the whole answer', async () => {
    const onPart = vi.fn();
    await archive.query('园区', { from: '2026', onPart });
    expect(onPart).not.toHaveBeenCalled();
  });
});

describe('strings near a term', () => {
  it('are first those that look alike', async () => {
    expect(await archive.nearby('圆区')).toEqual([{ term: '园区', total: 5 }]);
  });

  it('differ by another character, one more or one fewer', async () => {
    expect(await archive.nearby('储龘项目')).toEqual([{ term: '储能项目', total: 1 }]);
    expect((await archive.nearby('储项目投'))[0]).toEqual({ term: '储能项目投', total: 1 });
    expect(await archive.nearby('储能的项目')).toEqual([{ term: '储能项目', total: 1 }]);
  });

  it('stand in one line, and within the filters', async () => {
    expect(await archive.nearby('碳。龘园')).toEqual([]);
    expect(await archive.nearby('储龘项目', { to: '2024' })).toEqual([]);
    expect(await archive.nearby('龘')).toEqual([]);
  });

  it('are found where the wrong character stands between two single ones', async () => {
    expect(await archive.nearby('项龘投')).toEqual([{ term: '项目投', total: 1 }]);
  });

  it('are looked for in older years when the filters leave none of the newest', async () => {
    const old = await archive.nearby('园龘的储能', { to: '2024' });
    expect(old[0]).toEqual({ term: '园区的储能', total: 1 });
  });

  it('are first the term without its punctuation, and never have more of it', async () => {
    expect(await archive.nearby('“园区”')).toEqual([{ term: '园区', total: 5 }]);
    expect(await archive.nearby('“圆区”')).toEqual([{ term: '园区', total: 5 }]);
    expect((await archive.nearby('“储龘项目”'))[0]).toEqual({ term: '储能项目', total: 1 });
    for (const { term } of await archive.nearby('目投产储')) expect(term).not.toContain('。');
  });
});

describe('what an archive tells', () => {
  it('of its years and zones without loading a part', () => {
    expect(archive.years).toEqual([2026, 2024]);
    expect(archive.parks).toEqual([
      {
        id: 'changzhi-gaoxinqu',
        name: '长治高新区',
        spelling: 'chang zhi gao xin qu',
        prefecture: '长治市',
        parent: null,
      },
    ]);
    expect(index.asked).toEqual([]);
  });

  it('of an article that a query has found', async () => {
    expect(archive.article('newest')).toBeUndefined();
    await archive.query('');
    expect(archive.article('newest')).toEqual({
      id: 'newest',
      url: 'https://archive.example/articles/newest/',
      date: '2026-03-01',
      issueDate: null,
      type: 'news',
      parks: ['changzhi-gaoxinqu'],
      authors: ['吴珊'],
    });
    expect(archive.article('printed')).toMatchObject({ date: null, issueDate: '2024~' });
    expect(archive.article('undated')).toMatchObject({ date: 'XXXX-08-28', issueDate: null });
  });

  it('of each term alone, within the same filters', async () => {
    const { terms, withoutExclusions } = await archive.explain('储能 龘 -园区', { from: '2026' });
    expect(terms).toEqual([
      { term: '储能', total: 2 },
      { term: '龘', total: 0 },
    ]);
    expect(withoutExclusions).toEqual({ query: '储能 龘', total: 0 });
    expect((await archive.explain('储能 -储能')).withoutExclusions).toEqual({ query: '储能', total: 3 });
    expect((await archive.explain('储能')).withoutExclusions).toBeNull();
    expect((await archive.explain('-储能', { literal: true })).withoutExclusions).toBeNull();
  });

  it('of the words around a match, escaped', async () => {
    const { html, headline, matches } = await archive.excerpt('undated', '园区');
    expect(headline).toBe('<mark>园区</mark> &#60;b&#62;');
    expect(html).toContain('<p><mark>园区</mark></p>');
    expect(matches).toBe(2);
    expect((await archive.excerpt('oldest', '一期')).headline).toBeNull();
  });

  it('of a text that is missing, that it is', async () => {
    index.broken.set(textPath('oldest'), null);
    await expect(archive.excerpt('oldest', '园区')).rejects.toThrow(/oldest.*answered 404/);
  });
});

describe('an index that can not be opened', () => {
  it('says what to do', async () => {
    index.broken.set('archive.json', null);
    await expect(Archive.open(INDEX_ADDRESS)).rejects.toThrow(
      /answered 404\. Build the index: npm run build/,
    );
    index.broken.set('archive.json', new TextEncoder().encode('{"format": 0}'));
    await expect(Archive.open(INDEX_ADDRESS)).rejects.toThrow(/has format 0, expected 2\. Reload the page/);
  });
});
