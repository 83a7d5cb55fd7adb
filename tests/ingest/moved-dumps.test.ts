import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/archive/corrections.ts';
import type { Redirect } from '../../src/archive/redirect.ts';
import { pageOf } from './page.ts';
import { makeDump, run, TEXT } from './run-dumps.ts';

describe('a dump renamed without its corrections', () => {
  const { ledger } = run([makeDump('old', TEXT)]);
  const errors = new Map([['old', ['old.yaml: there is no dump old.txt']]]);

  test('is held back: what an editor took down must not come back', () => {
    const { report, documents } = run([makeDump('new', TEXT)], { ledger, errors });
    expect(documents).toEqual([]);
    expect(report.unread.find(({ dump }) => dump === 'new')?.error).toMatch(
      /^It has the text of old, .* rename both files old\.yaml as well/,
    );
  });

  test('is read where it was in the archive before, or has another text', () => {
    const both = run([makeDump('old', TEXT), makeDump('new', TEXT)]);
    expect(run([makeDump('new', TEXT)], { ledger: both.ledger, errors }).documents).toHaveLength(1);
    const other = makeDump('new', TEXT.replace('1月12日', '1月13日'));
    expect(run([other], { ledger, errors }).documents).toHaveLength(1);
  });

  test('is held back too where its own name is known for another text of it', () => {
    // As when dump and corrections were renamed, and then only the dump was renamed back.
    const mine = { id: 'mine', dump: 'new', fingerprint: 'f'.repeat(16) };
    expect(run([makeDump('new', TEXT)], { ledger: [...ledger, mine], errors }).documents).toEqual([]);
  });

  test('is held back, as a fresh copy of a dump that can’t be read any more', () => {
    const { documents, report } = run([makeDump('old', ''), makeDump('old-2', TEXT)], { ledger });
    expect(documents).toEqual([]);
    expect(report.unread.find(({ dump }) => dump === 'old-2')?.error).toMatch(/Mend old first/);
  });

  describe('before the ledger knows its text', () => {
    const [made] = run([makeDump('new', TEXT)]).documents;
    const id = made?.article.id ?? '';
    const lonely = (correction: Partial<Correction>) => ({
      errors,
      corrections: new Map([['old', [{ reason: '应作者要求', ...correction }]]]),
    });

    test.each([
      ['withhold an article of it', { article: id, withhold: true as const }],
      ['take a name out of it', { anonymise: { from: '牛佳锡', to: '牛某' } }],
    ])('is held back where they %s', (_, correction) => {
      const { documents, report } = run([makeDump('new', TEXT)], lonely(correction));
      expect(documents).toEqual([]);
      expect(report.unread.find(({ dump }) => dump === 'new')?.error).toMatch(/^It has the text of old/);
    });

    test('is read under its own name, though it holds a name that they take out', () => {
      const { ledger: own } = run([makeDump('new', TEXT)]);
      const fields = { ...lonely({ anonymise: { from: '牛佳锡', to: '牛某' } }), ledger: own };
      expect(run([makeDump('new', TEXT)], fields).documents).toHaveLength(1);
    });

    test.each([
      ['withhold another', { article: 'undated-general-0000', withhold: true as const }],
      ['take out a name that it does not hold', { anonymise: { from: '欧阳晓燕', to: '某人' } }],
      ['mend it', { article: id, replace: { from: '会议', to: '大会' } }],
    ])('is read where they %s', (_, correction) => {
      expect(run([makeDump('new', TEXT)], lonely(correction)).documents).toHaveLength(1);
    });
  });

  test('is not what has one article of several in common with it', () => {
    const more = [
      [
        '阳泉高新区',
        '',
        '药企扩建',
        '',
        '科学导报讯 1月15日，阳泉高新区一家药企的新车间投产，新增岗位八十个。',
        '',
        '白露',
      ],
      [
        '大同经开区',
        '',
        '铁路通车',
        '',
        '科学导报讯 1月16日，大同经开区的铁路专用线通车，年运煤三百万吨。',
        '',
        '霍启明',
      ],
    ];
    const page = makeDump('new', [TEXT, ...more.map((lines) => pageOf(...lines))].join('\n\n'));
    expect(run([page], { ledger, errors }).documents).toHaveLength(3);
  });

  test('is read without it where nothing is wrong with the other', () => {
    const elsewhere = new Map([['third', ['third.yaml: there is no dump third.txt']]]);
    expect(run([makeDump('new', TEXT)], { ledger, errors: elsewhere }).documents).toHaveLength(1);
  });
});

describe('what was taken down with another dump', () => {
  const OTHER = pageOf(
    '阳泉高新区',
    '',
    '药企扩建',
    '',
    '科学导报讯 2026年1月15日，阳泉高新区一家药企的新车间投产，新增岗位八十个，产品销往二十个国家和地区。白露',
  );
  const copy = makeDump('second', `${TEXT}\n\n${OTHER}`);
  const id = run([makeDump('page', TEXT)]).documents[0]?.article.id ?? '';
  const withhold = [{ article: id, withhold: true as const, reason: '应当事人要求' }];
  const first = run([{ ...makeDump('page', TEXT), corrections: withhold }, copy]);
  const earlier = { discovered: [], redirects: [], sheetsWithHidden: () => first.sheets };
  const titlesOf = ({ documents }: ReturnType<typeof run>) => documents.map(({ article }) => article.title);

  test('stays down while the dump has a fault, and only that', () => {
    expect(titlesOf(first)).toEqual(['药企扩建']);
    const errors = new Map([['page', ['page.yaml:1: withold']]]);
    expect(titlesOf(run([copy], { ledger: first.ledger, errors, unread: ['page'], earlier }))).toEqual([
      '药企扩建',
    ]);
    expect(titlesOf(run([copy], { ledger: first.ledger, earlier }))).toEqual(['召开工作会议', '药企扩建']);
  });

  test('stays down though the copy’s page has changed meanwhile', () => {
    const errors = new Map([['page', ['page.yaml:1: withold']]]);
    const changed = makeDump('second', `${TEXT}\n\n${OTHER.replace('八十个', '九十个')}`);
    expect(titlesOf(run([changed], { ledger: first.ledger, errors, unread: ['page'], earlier }))).toEqual([
      '药企扩建',
    ]);
  });

  test('is not said to have no dump where that one is there', () => {
    const errors = new Map([['page', ['page.yaml:1: withold']]]);
    const { report } = run([makeDump('third', TEXT)], {
      ledger: first.ledger,
      errors,
      unread: ['page'],
      earlier,
    });
    for (const { error } of report.dumps) expect(error ?? '').not.toContain('but no dump');
  });

  test('stays down where a correction of the dump does not apply', () => {
    const slip = [{ ...withhold[0], article: 'general-0000', reason: '笔误' }];
    const dumps = [{ ...makeDump('page', TEXT), corrections: slip }, copy];
    expect(titlesOf(run(dumps, { ledger: first.ledger, earlier }))).toEqual(['药企扩建']);
  });
});

describe('two dumps that exchanged their names', () => {
  const OTHER = TEXT.replaceAll('长治', '阳泉').replace('1月12日', '1月13日');
  const before = run([makeDump('a', TEXT), makeDump('b', OTHER)]);
  const [first = '', second = ''] = before.documents.map(({ article }) => article.id);
  const exchanged = [makeDump('a', OTHER), makeDump('b', TEXT)];

  test('keep their addresses, which lead to where the texts are now, and back', () => {
    const after = run(exchanged, { ledger: before.ledger });
    const [other = '', text = ''] = after.documents.map(({ article }) => article.id);
    expect(after.redirects).toEqual(
      expect.arrayContaining([
        { from: first, to: text },
        { from: second, to: other },
      ]),
    );
    const back = run([makeDump('a', TEXT), makeDump('b', OTHER)], { ledger: after.ledger });
    expect(back.documents.map(({ article }) => article.id)).toEqual([first, second]);
    expect(back.redirects).toEqual(
      expect.arrayContaining([
        { from: text, to: first },
        { from: other, to: second },
      ]),
    );
  });

  test('do not bring back what the corrections of one took down', () => {
    const corrections = [{ article: first, withhold: true as const, reason: '应当事人要求' }];
    const [a, b] = exchanged;
    if (a === undefined || b === undefined) throw new Error('two are made above');
    const known = run([{ ...a, corrections }, b], { ledger: before.ledger });
    expect(known.documents.map(({ article }) => article.title)).not.toContain('长治');
    expect(JSON.stringify([...known.files])).not.toContain('长治高新区2026年工作会议');
    const unknown = run([{ ...a, corrections }, b], { corrections: new Map([['a', corrections]]) });
    expect(JSON.stringify([...unknown.files])).not.toContain('长治高新区2026年工作会议');
  });
});

test('a name that was the address of one article is given to no other', () => {
  const OTHER = TEXT.replaceAll('长治', '阳泉');
  const dumps = [makeDump('a', TEXT), makeDump('b', OTHER)];
  const [first = '', second = ''] = run(dumps).documents.map(({ article }) => article.id);
  const rename = (article: string, to: string) => [{ article, rename: to, reason: '便于引用' }];
  const earlier = {
    discovered: [],
    redirects: [
      { from: first, to: 'nice-two' },
      { from: 'nice-one', to: 'nice-two' },
    ],
    sheetsWithHidden: () => [],
  };
  const [a, b] = dumps;
  if (a === undefined || b === undefined) throw new Error('two are made above');
  const { report } = run([a, { ...b, corrections: rename(second, 'nice-one') }], { earlier });
  expect(report.dumps[1]?.error).toMatch(/rename: nice-one was given before and leads to nice-two/);
  const again = run([{ ...a, corrections: rename(first, 'nice-one') }, b], { earlier });
  expect(again.report.dumps[0]?.error).toBeUndefined();
});

test('a rename that does not apply leads no address in a circle', () => {
  const id = run([makeDump('page', TEXT)]).documents[0]?.article.id ?? '';
  const earlier = {
    discovered: [],
    redirects: [{ from: id, to: 'nice-one' }],
    sheetsWithHidden: () => [],
  };
  const corrections = [{ article: 'nice-one', rename: 'nice-two', reason: '便于引用' }];
  const { redirects, report } = run([{ ...makeDump('page', TEXT), corrections }], { earlier });
  expect(report.dumps[0]?.error).toBeDefined();
  expect(redirects).toEqual([{ from: id, to: 'nice-one' }]);
});

test('a redirect that an earlier run wrote stays, as long as it leads to an article', () => {
  const id = run([makeDump('page', TEXT)]).documents[0]?.article.id ?? '';
  const earlier = {
    discovered: [],
    redirects: [
      { from: 'old', to: id },
      { from: 'older', to: 'gone' },
    ],
    sheetsWithHidden: () => [],
  };
  const { redirects } = run([makeDump('page', TEXT)], { earlier });
  expect(redirects).toEqual([{ from: 'old', to: id }]);
});

describe('while another dump can’t be read, a redirect that an earlier run wrote', () => {
  const id = run([makeDump('page', TEXT)]).documents[0]?.article.id ?? '';
  const redirectsKept = (redirects: Redirect[], corrections: Correction[] = []) =>
    run([{ ...makeDump('page', TEXT), corrections }], {
      errors: new Map([['other', ['other.yaml:1: is broken']]]),
      earlier: { discovered: [], redirects, sheetsWithHidden: () => [] },
    }).redirects;

  test('stays, since it may lead to an article of that dump', () => {
    expect(redirectsKept([{ from: 'old', to: 'of-other' }])).toEqual([{ from: 'old', to: 'of-other' }]);
  });

  test('goes where it leads away from an article: a rename was taken back', () => {
    expect(redirectsKept([{ from: id, to: 'new' }])).toEqual([{ from: 'new', to: id }]);
  });

  test('goes where its article was taken down', () => {
    const withhold: Correction = { article: id, withhold: true, reason: '当事人申请' };
    expect(redirectsKept([{ from: 'old', to: id }], [withhold])).toEqual([]);
  });
});

test('one of two copies that gets another name keeps its address, run after run', () => {
  const first = run([makeDump('a', TEXT), makeDump('b', TEXT)]);
  const ids = first.ledger.map(({ id }) => id);
  const renamed = [makeDump('a', TEXT), makeDump('c', TEXT)];
  const second = run(renamed, { ledger: first.ledger });
  expect(second.ledger.map(({ id, dump }) => [id, dump])).toEqual([
    [ids[0], 'a'],
    [ids[1], 'c'],
  ]);
  expect(second.redirects).toEqual([]);
  const third = run(renamed, { ledger: second.ledger });
  expect([...third.files]).toEqual([...second.files]);
});
