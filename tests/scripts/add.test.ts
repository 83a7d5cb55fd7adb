import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder, runScript } from './temporary-folder.ts';

const NUMBER = '142625209902100012';

describe('npm run add', () => {
  it('writes UTF-8, masks numbers, keeps line numbers and adds a sidecar stub', () => {
    const folder = makeTemporaryFolder();
    const dumps = join(folder, 'dumps');
    const file = join(folder, 'page.txt');
    writeFileSync(
      file,
      Buffer.from(`\ufeff遗失声明\r\n本人身份证${NUMBER}遗失。\r\n\r\n2025年1月2日\r\n`, 'utf16le'),
    );
    const { status, output } = runScript('add.ts', ['--dumps', dumps, file]);
    expect(status).toBe(0);
    expect(output).toContain('read as utf-16le, 1 personal numbers masked (lines 2)');
    expect(output).not.toContain(NUMBER);
    const added = readFileSync(join(dumps, 'page.txt'), 'utf8');
    expect(added.split('\r\n')).toEqual([
      '遗失声明',
      '本人身份证［身份证号已隐去］遗失。',
      '',
      '2025年1月2日',
      '',
    ]);
    expect(readFileSync(join(dumps, 'page.yaml'), 'utf8')).toContain('issueDate:');
  });

  it('refuses what is no text, what is there already, and the same text under another name', () => {
    const folder = makeTemporaryFolder();
    const dumps = join(folder, 'dumps');
    const file = join(folder, 'page.txt');
    const twin = join(folder, 'twin.txt');
    writeFileSync(file, '长治高新区召开会议。\n');
    writeFileSync(twin, '长治高新区召开会议。\r\n\r\n');
    expect(runScript('add.ts', ['--dumps', dumps, file]).status).toBe(0);
    expect(runScript('add.ts', ['--dumps', dumps, file]).output).toContain('is there already');
    expect(runScript('add.ts', ['--dumps', dumps, twin]).output).toContain(
      'The same text is in the archive as page.txt',
    );
    const binary = runScript('add.ts', ['--dumps', dumps, 'tests/fixtures/invalid/binary.txt']);
    expect(binary.status).toBe(1);
    expect(binary.output).toContain('PNG');
    expect(existsSync(join(dumps, 'binary.txt'))).toBe(false);
  });

  it('adds the good files of a list in which one is bad', () => {
    const folder = makeTemporaryFolder();
    const dumps = join(folder, 'dumps');
    const file = join(folder, 'page.txt');
    writeFileSync(file, '长治高新区召开会议。\n');
    expect(runScript('add.ts', ['--dumps', dumps, join(folder, 'missing.txt'), file]).status).toBe(1);
    expect(existsSync(join(dumps, 'page.txt'))).toBe(true);
  });

  it('finds a dump to mask whatever the case of its ending', () => {
    const dumps = join(makeTemporaryFolder(), 'dumps');
    mkdirSync(dumps);
    writeFileSync(join(dumps, 'page.TXT'), `本人身份证${NUMBER}遗失。\n`);
    expect(runScript('add.ts', ['--dumps', dumps, '--mask', 'page']).status).toBe(0);
    expect(readFileSync(join(dumps, 'page.TXT'), 'utf8')).not.toContain(NUMBER);
  });

  it('masks a number in a dump that is there already', () => {
    const dumps = makeTemporaryFolder();
    writeFileSync(join(dumps, 'page.txt'), `本人身份证${NUMBER}遗失。\n`);
    expect(runScript('add.ts', ['--dumps', dumps, '--mask', 'page']).status).toBe(0);
    expect(readFileSync(join(dumps, 'page.txt'), 'utf8')).toBe('本人身份证［身份证号已隐去］遗失。\n');
  });

  it('refuses a folder in one sentence, after saying what it has added', () => {
    const folder = makeTemporaryFolder();
    const dumps = join(folder, 'dumps');
    const file = join(folder, 'page.txt');
    const scans = join(folder, 'scans');
    mkdirSync(scans);
    writeFileSync(file, '长治高新区召开会议。\n');
    const { status, output } = runScript('add.ts', ['--dumps', dumps, file, scans]);
    expect(status).toBe(1);
    expect(output).toContain('page.txt: added');
    expect(output).toContain(`${scans}: not added. It is a folder: name the files in it.`);
    expect(output).not.toMatch(/EISDIR|\n {4}at /);
  });

  it('says in one sentence that a dump that is no text cannot be masked', () => {
    const dumps = makeTemporaryFolder();
    cpSync('tests/fixtures/invalid/binary.txt', join(dumps, 'page.txt'));
    const { status, output } = runScript('add.ts', ['--dumps', dumps, '--mask', 'page']);
    expect(status).toBe(1);
    expect(output).toMatch(/page\.txt: not masked\. .*PNG/);
    expect(output).not.toMatch(/\n {4}at /);
  });

  it('tells its usage without files', () => {
    expect(runScript('add.ts', []).status).toBe(2);
  });
});
