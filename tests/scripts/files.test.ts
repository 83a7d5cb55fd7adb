import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { holds, writeWhole } from '../../scripts/files.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

let folder = '';
beforeEach(() => {
  folder = makeTemporaryFolder();
});

describe('a file in pieces', () => {
  test('is written as one, in a folder that is made for it', () => {
    const path = join(folder, 'new', 'ids.tsv');
    writeWhole(path, ['科学', '', '导报']);
    expect(readFileSync(path, 'utf8')).toBe('科学导报');
    expect(readdirSync(join(folder, 'new'))).toEqual(['ids.tsv']);
  });

  test('stays as it was when a piece can’t be made', () => {
    const path = join(folder, 'ids.tsv');
    writeFileSync(path, 'as it was');
    const pieces = function* () {
      yield 'first';
      throw new Error('no more');
    };
    expect(() => {
      writeWhole(path, pieces());
    }).toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('as it was');
    expect(readdirSync(folder)).toEqual(['ids.tsv']);
  });

  test.each([
    [['科学导报'], true],
    [['科学', '导报'], true],
    [['科学'], false],
    [['科学', '导报', '讯'], false],
    [['科学', '早报'], false],
    [[], false],
  ])('is compared with %j', (pieces, isSame) => {
    const path = join(folder, 'ids.tsv');
    writeWhole(path, '科学导报');
    expect(holds(path, pieces)).toBe(isSame);
  });

  test('holds nothing when it is empty', () => {
    writeWhole(join(folder, 'empty'), []);
    expect(existsSync(join(folder, 'empty'))).toBe(true);
    expect(holds(join(folder, 'empty'), [])).toBe(true);
  });
});

test('a link that leads nowhere holds no text, and is replaced by the file', () => {
  const path = join(folder, 'ids.tsv');
  symlinkSync(join(folder, 'gone.tsv'), path);
  expect(holds(path, ['科学'])).toBe(false);
  writeWhole(path, ['科学']);
  expect(holds(path, ['科', '学'])).toBe(true);
});
