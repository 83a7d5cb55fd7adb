import { describe, expect, test } from 'vitest';
import type { Dump, ReadPage } from '../../src/ingest/read-page.ts';
import { ingestWhole } from '../../src/ingest/whole-archive.ts';
import { zones } from './ingest-folder.ts';
import { makeDump, run, TEXT } from './run-dumps.ts';

describe('dumps become files', () => {
  test('of articles, sheets, ledger and zones in no list', () => {
    const { files, documents } = run([makeDump('page', TEXT)]);
    const id = documents[0]?.article.id ?? '';
    expect([...files.keys()].toSorted()).toEqual([
      `2026/${id}.md`,
      'discovered.json',
      'ids.tsv',
      'redirects.json',
      'sheets/page.json',
    ]);
  });

  test('the same twice, and with the ledger that the first run wrote', () => {
    const first = run([makeDump('page', TEXT)]);
    expect(run([makeDump('page', TEXT)]).files).toEqual(first.files);
    expect(run([makeDump('page', TEXT)], { ledger: first.ledger }).files).toEqual(first.files);
  });

  test('in whatever order they come', () => {
    const dumps = [makeDump('a', TEXT), makeDump('b', TEXT.replaceAll('长治', '阳泉')), makeDump('c', TEXT)];
    expect(Object.fromEntries(run(dumps.toReversed()).files)).toEqual(Object.fromEntries(run(dumps).files));
  });

  test('none of them, where there are none', () => {
    expect([...run([]).files.keys()].toSorted()).toEqual(['discovered.json', 'ids.tsv', 'redirects.json']);
  });

  test('one after the other, as they are asked for', () => {
    const seen: string[] = [];
    run([makeDump('a', TEXT), makeDump('b', ''), makeDump('c', TEXT)], {
      // No dump of these to be read, and so no step of the run.
      errors: new Map([['gone', ['gone.yaml: there is no dump gone.txt']]]),
      onStep: (name) => {
        seen.push(name);
      },
    });
    // Read one after the other, then written one after the other.
    expect(seen).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });
});

describe('a dump that cannot be read', () => {
  const result = run([
    makeDump('empty', ''),
    makeDump('page', TEXT),
    makeDump('binary', Buffer.alloc(64, 1)),
  ]);

  test('fails alone', () => {
    expect(result.report.unread.map(({ dump }) => dump)).toEqual(['binary', 'empty']);
    expect(result.documents).toHaveLength(1);
  });

  test('is reported with why', () => {
    expect(result.report.dumps.find(({ dump }) => dump === 'empty')?.error).toMatch(/The file is empty/);
    expect(result.report.totals).toMatchObject({ dumps: 3, failed: 2 });
  });
});

describe('faults found elsewhere', () => {
  test('are reported, and the dump is read all the same', () => {
    const { report, documents } = run([makeDump('page', TEXT)], {
      errors: new Map([['page', ['page.yaml:1: issueDate']]]),
    });
    expect(documents).toHaveLength(1);
    expect(report.dumps[0]?.error).toBe('page.yaml:1: issueDate');
  });

  test('are reported beside corrections that do not apply', () => {
    const { report } = run(
      [
        {
          ...makeDump('page', TEXT),
          corrections: [{ article: 'general-0000', withhold: true, reason: '核对' }],
        },
      ],
      { errors: new Map([['page', ['page.yaml:1: issueDate']]]) },
    );
    expect(report.dumps[0]?.error?.split('\n')).toEqual([
      'page.yaml:1: issueDate',
      expect.stringContaining('general-0000: the page has no such article'),
    ]);
  });
});

test('nothing that ingest makes holds a personal number', () => {
  const text = TEXT.replace('会议指出', '咨询电话138 0013 8000，身份证11010519491231002X。会议指出');
  const result = run([makeDump('page', text)]);
  const everything = JSON.stringify([result.documents, result.withheld, [...result.files], result.report]);
  expect(everything).not.toMatch(/0013|1101051949/);
  expect(everything).toContain('［手机号已隐去］');
});

test('an end that nobody foresaw is not swallowed', () => {
  const dumps = [
    {
      name: 'page',
      open: (): Dump => {
        throw new Error('the disk is gone');
      },
    },
  ];
  expect(() => ingestWhole({ dumps, zones, ledger: [], errors: new Map() })).toThrow('the disk is gone');
});

test('a page that was kept by an earlier run is not read again, and the result is the same', () => {
  const kept = new Map<string, ReadPage>();
  let read = 0;
  const pages = {
    find: ({ name }: Dump) => kept.get(name),
    keep: ({ name }: Dump, page: ReadPage) => {
      read += 1;
      // As a store on disk keeps it.
      kept.set(name, JSON.parse(JSON.stringify(page)) as ReadPage);
      return true;
    },
    recall: (name: string) => kept.get(name) ?? expect.fail(name),
  };
  const dumps = [makeDump('a', TEXT), makeDump('b', TEXT.replaceAll('长治', '阳泉'))];
  const first = run(dumps, { pages });
  expect(read).toBe(2);
  const more = [...dumps, makeDump('c', TEXT)];
  const second = run(more, { pages, ledger: first.ledger });
  expect(read).toBe(3);
  expect(second).toEqual(run(more, { ledger: first.ledger }));
});
