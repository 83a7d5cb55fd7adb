import { describe, expect, test } from 'vitest';
import { SLUG } from '../../src/archive/article.ts';
import { fingerprintOf, IdBook } from '../../src/ingest/ids.ts';
import type { LedgerEntry } from '../../src/ingest/ledger.ts';

const FINGERPRINT = 'a1b2c3d4e5f60718';
const ARTICLE = { fingerprints: [FINGERPRINT], date: '2026-01-12', park: 'changzhi-gaoxinqu' };
type Articles = Parameters<IdBook['assign']>[1];
const idsOf = (book: IdBook, dump: string, articles: Articles) =>
  book.assign(dump, articles).map(({ id }) => id);
/** The id of the only article of a page. */
const idOf = (article: Articles[number], ledger: LedgerEntry[] = []) =>
  idsOf(new IdBook(ledger, new Set(['page', 'other'])), 'page', [article])[0];

describe('the fingerprint of an article', () => {
  test('does not change with blanks', () => {
    expect(fingerprintOf('科学导报讯 1月12日')).toBe(fingerprintOf('科学导报讯\u30001月12日 '));
  });

  test('differs from one text to another', () => {
    expect(fingerprintOf('甲')).not.toBe(fingerprintOf('乙'));
  });

  test('is sixteen hexadecimal digits', () => {
    expect(fingerprintOf('')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a new id', () => {
  test('tells day, zone and four characters of the fingerprint', () => {
    expect(idOf(ARTICLE)).toBe('20260112-changzhi-gaoxinqu-a1b2');
  });

  test.each([
    ['2026-01~', '202601-changzhi-gaoxinqu-a1b2'],
    ['2026', '2026-changzhi-gaoxinqu-a1b2'],
    ['XXXX-08-28', 'undated-changzhi-gaoxinqu-a1b2'],
    [null, 'undated-changzhi-gaoxinqu-a1b2'],
  ])('of %s is %s', (date, id) => {
    expect(idOf({ ...ARTICLE, date })).toBe(id);
    expect(id).toMatch(SLUG);
  });

  test('of an article about no zone is general', () => {
    expect(idOf({ ...ARTICLE, park: null })).toBe('20260112-general-a1b2');
  });

  test('is never given twice', () => {
    const book = new IdBook([], new Set());
    const fingerprints = Array.from({ length: 50 }, (_, index) => `a1b2${String(index).padStart(12, '0')}`);
    const ids = idsOf(
      book,
      'page',
      fingerprints.map((fingerprint) => ({ ...ARTICLE, fingerprints: [fingerprint] })),
    );
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(SLUG);
  });

  test('is never one that the ledger gave to another article', () => {
    const taken = { id: '20260112-changzhi-gaoxinqu-a1b2', dump: 'other', fingerprint: '0'.repeat(16) };
    expect(idOf(ARTICLE, [taken])).not.toBe(taken.id);
  });

  test('ends in a longer mark where all short ones of its day and zone are taken', () => {
    const taken = Array.from({ length: 0x10000 }, (_, mark) => ({
      id: `20260112-changzhi-gaoxinqu-${mark.toString(16).padStart(4, '0')}`,
      dump: 'other',
      fingerprint: `${mark}`,
    }));
    expect(idOf(ARTICLE, taken)).toMatch(/^20260112-changzhi-gaoxinqu-[0-9a-f]{5}$/);
  });
});

describe('an id once given stays', () => {
  test('though date and zone have changed', () => {
    expect(idOf(ARTICLE, [{ id: 'undated-general-ffff', dump: 'page', fingerprint: FINGERPRINT }])).toBe(
      'undated-general-ffff',
    );
  });

  test('though its first line now stands further down', () => {
    const entry = { id: 'undated-general-ffff', dump: 'page', fingerprint: FINGERPRINT };
    expect(idOf({ ...ARTICLE, fingerprints: ['new', FINGERPRINT] }, [entry])).toBe('undated-general-ffff');
  });

  test('with the article that begins with the line, not with one that holds it too', () => {
    const entry = { id: 'undated-general-ffff', dump: 'page', fingerprint: FINGERPRINT };
    const ids = idsOf(new IdBook([entry], new Set(['page'])), 'page', [
      { ...ARTICLE, fingerprints: ['b2b2b2b2', FINGERPRINT] },
      ARTICLE,
    ]);
    expect(ids).toEqual(['20260112-changzhi-gaoxinqu-b2b2', 'undated-general-ffff']);
  });

  describe('though its dump has got another name', () => {
    const entry = { id: 'undated-general-ffff', dump: 'old', fingerprint: FINGERPRINT };

    test('and the ledger then knows it by the new one', () => {
      const book = new IdBook([entry], new Set(['page']));
      expect(book.assign('page', [ARTICLE])).toEqual([{ ...entry, dump: 'page' }]);
    });

    test('once: a second dump with the same text has its own', () => {
      const book = new IdBook([entry], new Set(['page', 'second']));
      expect(idsOf(book, 'page', [ARTICLE])).toEqual([entry.id]);
      expect(idsOf(book, 'second', [ARTICLE])).not.toEqual([entry.id]);
    });

    test('but not while the old dump is there', () => {
      const book = new IdBook([entry], new Set(['page', 'old']));
      expect(idsOf(book, 'page', [ARTICLE])).not.toEqual([entry.id]);
    });
  });

  describe('though its first line was changed in the dump', () => {
    const entry = { id: '20260112-changzhi-gaoxinqu-ffff', dump: 'page', fingerprint: FINGERPRINT };
    const changed = { ...ARTICLE, fingerprints: ['c3c3c3c3c3c3c3c3'] };
    const assign = (...articles: (typeof ARTICLE)[]) =>
      idsOf(new IdBook([entry], new Set(['page'])), 'page', articles);

    test('where it is the only one of its day and zone', () => {
      expect(assign(changed)).toEqual([entry.id]);
    });

    test('and the ledger then knows it by the new line', () => {
      const book = new IdBook([entry], new Set(['page']));
      expect(book.assign('page', [changed])).toEqual([{ ...entry, fingerprint: 'c3c3c3c3c3c3c3c3' }]);
    });

    test('but not where another might be it, or day or zone are others', () => {
      expect(assign(changed, { ...changed, fingerprints: ['d4d4d4d4d4d4d4d4'] })).not.toContain(entry.id);
      expect(assign({ ...changed, date: '2026-01-13' })).not.toContain(entry.id);
      expect(assign({ ...changed, park: 'datong-jingkaiqu' })).not.toContain(entry.id);
    });

    test('and not where its line now stands in another article', () => {
      const merged = { ...ARTICLE, fingerprints: ['e5e5e5e5e5e5e5e5', FINGERPRINT], park: 'general' };
      expect(assign(merged, changed)).toEqual([entry.id, '20260112-changzhi-gaoxinqu-c3c3']);
    });
  });
});
