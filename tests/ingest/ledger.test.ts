import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Ledger,
  type LedgerEntry,
  LedgerError,
  parseLedger,
  stringifyLedger,
} from '../../src/ingest/ledger.ts';

const entriesOf = (text: string): LedgerEntry[] => [...parseLedger(text, 'ids.tsv')];
const textOf = (entries: readonly LedgerEntry[]): string => [...stringifyLedger(Ledger.of(entries))].join('');

describe('the ledger', () => {
  test('is a table with a head, sorted by id', () => {
    const entries = [
      { id: 'b', dump: 'page', fingerprint: '2' },
      { id: 'a', dump: 'page', fingerprint: '1' },
    ];
    expect(textOf(entries)).toBe('id\tdump\tfingerprint\na\tpage\t1\nb\tpage\t2\n');
  });

  test('is empty at first', () => {
    expect(entriesOf('')).toEqual([]);
    expect(entriesOf(textOf([]))).toEqual([]);
  });

  test('is read with Windows line ends', () => {
    expect(entriesOf('id\tdump\tfingerprint\r\na\tpage\t1\r\n')).toEqual([
      { id: 'a', dump: 'page', fingerprint: '1' },
    ]);
  });

  test.each(['a\tpage', 'a\tpage\t1\tmore', 'a'])('names the line that is none: %j', (line) => {
    expect(() => parseLedger(`id\tdump\tfingerprint\n${line}\n`, 'ids.tsv')).toThrow(LedgerError);
    expect(() => parseLedger(`id\tdump\tfingerprint\n${line}\n`, 'ids.tsv')).toThrow(
      /^ids\.tsv:2: expected three columns/,
    );
  });

  test.each(['../../evil', 'Bad Id', '', '长治'])('holds ids and no %j', (id) => {
    expect(() => parseLedger(`id\tdump\tfingerprint\n${id}\tpage\t1\n`, 'ids.tsv')).toThrow(
      /^ids\.tsv:2: .* is no id/,
    );
  });

  test('holds no id twice, as a merge gone wrong would', () => {
    expect(() => parseLedger('id\tdump\tfingerprint\na\tpage\t1\na\tother\t2\n', 'ids.tsv')).toThrow(
      /^ids\.tsv:3: a stands in a line above/,
    );
  });

  test('is read as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', '0', '-', '_', '版', ' '), minLength: 1 });
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);
    const entries = fc.uniqueArray(fc.record({ id, dump: cell, fingerprint: cell }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(entries, (ledger) => {
        const read = entriesOf(textOf(ledger));
        expect(read).toHaveLength(ledger.length);
        expect(read).toEqual(expect.arrayContaining(ledger));
        expect(textOf(read)).toBe(textOf(ledger.toReversed()));
      }),
    );
  });
});

describe('a ledger in memory', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);
  const dump = fc.constantFrom('20260112-A1', '科学导报 第二版', '2026年1月12日', '𠮷');
  const entries = fc.uniqueArray(fc.record({ id, dump, fingerprint: fc.string({ unit: 'grapheme' }) }), {
    selector: (entry) => entry.id,
    maxLength: 100,
  });

  test('gives back what was put in, in order, as a whole and dump by dump', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ledger = Ledger.of(all);
        expect([...ledger]).toEqual(all);
        expect(ledger).toHaveLength(all.length);
        for (const name of new Set(all.map((entry) => entry.dump)))
          expect(ledger.ofDump(name)).toEqual(all.filter((entry) => entry.dump === name));
      }),
    );
  });

  test('knows the ids and dumps of its own entries only, though it shares texts with another', () => {
    fc.assert(
      fc.property(entries, entries, (some, others) => {
        const ledger = Ledger.of(some);
        const other = new Ledger(ledger.texts);
        for (const entry of others) other.add(entry);
        expect([...other]).toEqual(others);
        for (const { id, dump } of [...some, ...others]) {
          expect(ledger.has(id)).toBe(some.some((entry) => entry.id === id));
          expect(ledger.hasDump(dump)).toBe(some.some((entry) => entry.dump === dump));
        }
      }),
    );
  });

  test('has nothing of a dump that it does not know', () => {
    expect(new Ledger().ofDump('page')).toEqual([]);
    expect(new Ledger().has('one')).toBe(false);
  });
});
