import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { YamlFileError } from '../../src/archive/yaml-file.ts';
import { DecodeError } from '../../src/archive/decode.ts';
import {
  dumpSources,
  listDumps,
  listFiles,
  readCorrections,
  readInPieces,
} from '../../src/ingest/content-fs.ts';
import type { Faults } from '../../src/ingest/faults.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the files of a folder', () => {
  test('are listed by their paths in it, however the folder is named', () => {
    write('b/x.txt');
    write('a.txt');
    const wanted = ['a.txt', 'b/x.txt'];
    expect(listFiles(folder)).toEqual(wanted);
    expect(listFiles(`./${relative('.', folder)}`)).toEqual(wanted);
    expect(listFiles(`${folder}/`)).toEqual(wanted);
  });

  test('are none where there is no folder', () => {
    expect(listFiles(join(folder, 'missing'))).toEqual([]);
  });
});

describe('dumps', () => {
  const list = () => {
    const faults: Faults = new Map();
    return { dumps: listDumps(folder, faults), faults: [...faults] };
  };

  test('may be links to files that lie elsewhere', () => {
    write('store/page', '文');
    symlinkSync(join(folder, 'store/page'), join(folder, 'page.txt'));
    symlinkSync(join(folder, 'store/gone'), join(folder, 'gone.txt'));
    expect(list().dumps).toEqual(['gone.txt', 'page.txt']);
    const sources = dumpSources(folder, list().dumps, new Map(), new Map());
    expect(() => sources.find(({ name }) => name === 'gone')?.open()).toThrow(/can't be opened/);
  });

  test.each(['page.docx', 'page', 'page.text', '2026.01.12.docx'])(
    'are not what %s is, which is told',
    (name) => {
      write(name);
      expect(list()).toEqual({
        dumps: [],
        faults: [
          [join(folder, name), [expect.stringMatching(/ is not read\. A dump’s name ends in \.txt\.$/)]],
        ],
      });
    },
  );

  test.each(['README.md', 'README', '.gitkeep', 'page.txt~', '~page.docx', 'LICENSE'])(
    'are not what %s is, as everybody knows',
    (name) => {
      write(name);
      expect(list()).toEqual({ dumps: [], faults: [] });
    },
  );

  test.each([
    ['a\tb', 'a\ufffdb', /a\ufffdb holds a control character\. Rename it/],
    ['a\nb', 'a\ufffdb', /holds a control character/],
    ['13800138000', '［手机号已隐去］', /［手机号已隐去］ holds a personal number/],
    ['长'.repeat(80), '长'.repeat(80), /has 240 bytes; 200 may be/],
  ])('may not be called %j', (name, shown, message) => {
    write(`${name}.txt`, '文');
    expect(list()).toEqual({ dumps: [], faults: [[shown, [expect.stringMatching(message)]]] });
  });
});

test('a name that may not be shown is shown nowhere, as of a sidecar or in a subfolder', () => {
  write('13800138000.txt', '文');
  write('13800138000.yaml', 'page: A2\n');
  write('sub/13900139000.txt', '文');
  const faults: Faults = new Map();
  dumpSources(folder, listDumps(folder, faults), new Map(), faults);
  expect(JSON.stringify([...faults])).not.toMatch(/13[89]00/);
  expect([...faults.keys()]).toHaveLength(2);
});

test('corrections whose link leads nowhere are a fault, not none', () => {
  symlinkSync(join(folder, 'gone'), join(folder, 'page.yaml'));
  const faults: Faults = new Map();
  readCorrections(folder, ['page.txt'], faults);
  expect(faults.get('page')).toEqual([expect.stringMatching(/can't be opened/)]);
});

describe('corrections', () => {
  const DROP = '- drop: 广告\n  reason: 不是报道\n';
  const read = (...dumps: string[]) => {
    const faults: Faults = new Map();
    const corrections = readCorrections(folder, dumps, faults);
    return { corrections: [...corrections.keys()], faults };
  };

  test('are read from the file that has a dump’s name', () => {
    write('page.yaml', DROP);
    expect(read('page.txt')).toEqual({ corrections: ['page'], faults: new Map() });
  });

  test.each([
    ['in a subfolder', 'more/page.yaml', 'lies in a subfolder and is not read. Move it to '],
    ['with another ending', 'page.yml', 'is not read. Name it page.yaml.'],
  ])('in a second file %s are a fault of that dump, and overwrite nothing', (_, second, message) => {
    write('page.yaml', DROP);
    write(second, DROP);
    const { corrections, faults } = read('page.txt');
    expect(corrections).toEqual(['page']);
    expect(faults.get('page')).toEqual([expect.stringContaining(message)]);
  });

  test('of no dump say so, and what to do', () => {
    write('pgae.yaml', DROP);
    expect(read('page.txt').faults.get('pgae')).toEqual([
      expect.stringContaining('there is no dump pgae.txt that it could belong to. Name it after its dump'),
    ]);
  });

  test.each(['page.yaml.txt', 'page.txt.yaml', 'Page.yaml', 'page.yaml.bak'])(
    'under the name %s are a fault of the dump that is meant',
    (name) => {
      write(name, DROP);
      expect(read('page.txt').faults.get('page')).toEqual([
        expect.stringMatching(/Name it (?:page\.yaml|after)/),
      ]);
    },
  );

  test('beside files of other kinds are read', () => {
    write('page.yaml', DROP);
    write('README.md', '更正记录');
    expect(read('page.txt').faults).toEqual(new Map());
  });

  test('are read with a byte order mark, and in nothing but UTF-8', () => {
    write('page.yaml', `\ufeff${DROP}`);
    expect(read('page.txt')).toEqual({ corrections: ['page'], faults: new Map() });
    writeFileSync(join(folder, 'page.yaml'), Buffer.from([0xb9, 0xab, 0xb8, 0xe6]));
    expect(read('page.txt').faults.get('page')).toEqual([
      expect.stringContaining('is no text in UTF-8. Save it as UTF-8.'),
    ]);
  });

  test('with several faults tell them all', () => {
    write('page.yaml', '- drop: 1\n');
    write('more/page.yaml', DROP);
    expect(read('page.txt').faults.get('page')).toHaveLength(2);
  });
});

test('two files that would be one dump are both left alone, and named', () => {
  write('page.txt', '文');
  write('page.TXT', '字');
  const faults: Faults = new Map();
  expect(listDumps(folder, faults)).toEqual([]);
  expect(faults.get('page')?.[0]).toMatch(/page\.TXT and page\.txt would be one dump/);
});

test('a dump with a fault is not opened, and the faults of its sidecar are told as well', () => {
  write('page.txt', '文');
  write('other.txt', '字');
  write('page.yaml', 'issueDate: soon\n');
  const faults: Faults = new Map([['page', ['page.yaml: a correction that is none']]]);
  const paths = listDumps(folder, faults);
  expect(dumpSources(folder, paths, new Map(), faults).map(({ name }) => name)).toEqual(['other']);
  expect(faults.get('page')).toEqual([
    'page.yaml: a correction that is none',
    expect.stringContaining('page.yaml:1'),
  ]);
});

test.each([
  ['page.YAML', 'page', 'is not read. Name it page.yaml.'],
  ['sub/page.yaml', 'page', 'lies in a subfolder and is not read'],
])('a sidecar %s is told', (path, name, message) => {
  write('page.txt', '文');
  write(path, 'page: A2\n');
  const faults: Faults = new Map();
  dumpSources(folder, listDumps(folder, faults), new Map(), faults);
  expect(faults.get(name)).toEqual([expect.stringContaining(message)]);
});

test('an editor’s file that can’t be opened is a fault of its dump', () => {
  write('page.txt', '文');
  mkdirSync(join(folder, 'page.yaml'));
  const [source] = dumpSources(folder, ['page.txt'], new Map(), new Map());
  expect(() => source?.open()).toThrow(YamlFileError);
  expect(() => source?.open()).toThrow(/page\.yaml: can't be opened: EISDIR/);
});

test('a dump that can’t be opened says so when its turn comes, and what to do', () => {
  const [source] = dumpSources(folder, ['gone.txt'], new Map(), new Map());
  expect(() => source?.open()).toThrow(DecodeError);
  expect(() => source?.open()).toThrow(/can't be opened: it is gone/);
});

test('dumps are opened one after the other, however long', () => {
  const texts = ['短', '长治高新区'.repeat(20_000), '中等'.repeat(10)];
  texts.forEach((text, index) => {
    write(`${index}.txt`, text);
  });
  const sources = dumpSources(folder, ['0.txt', '1.txt', '2.txt'], new Map(), new Map());
  expect(sources.map((source) => Buffer.from(source.open().bytes).toString())).toEqual(texts);
});

test('a text is read in pieces, and no character is cut', () => {
  const text = '长治高新区'.repeat(20_000);
  write('ids.tsv', text);
  const pieces = [...readInPieces(join(folder, 'ids.tsv'))];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(text);
  expect([...readInPieces(join(folder, 'missing'))]).toEqual([]);
});
