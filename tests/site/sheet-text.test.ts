import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSheetText } from '../../src/site/sheet-text.ts';
import { makeSheet } from '../fixtures/sheet.ts';

const TEXT = '撤下的文字\n赵小虎参加会议\n';
const ANONYMISE = '- anonymise: { from: 赵小虎, to: 赵某 }\n  reason: 当事人申请\n';

let root = '';
let folders = { dumps: '', corrections: '' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheet-text-'));
  folders = { dumps: join(root, 'dumps'), corrections: join(root, 'corrections') };
  mkdirSync(folders.dumps);
  mkdirSync(folders.corrections);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const writeDump = (text: string | Uint8Array) => {
  writeFileSync(join(folders.dumps, 'page.txt'), text);
};
const writeCorrections = (yaml: string) => {
  writeFileSync(join(folders.corrections, 'page.yaml'), yaml);
};
/** What the page of a sheet shows that was made of this text. */
const readText = (made = TEXT) => readSheetText(makeSheet({ sha256: hash('sha256', made) }), folders);

describe('the lines of a sheet are', () => {
  test('those that it was made of', () => {
    writeDump(TEXT);
    expect(readText()).toEqual({ lines: ['撤下的文字', '赵小虎参加会议', ''] });
  });

  test('without the names that were taken out when it was made', () => {
    writeDump(TEXT);
    writeCorrections(ANONYMISE);
    expect(readText(TEXT.replace('赵小虎', '赵某'))).toEqual({ lines: ['撤下的文字', '赵某参加会议', ''] });
  });
});

describe('a sheet shows no lines', () => {
  test('of a dump that is gone', () => {
    expect(readText()).toEqual({ missing: 'gone' });
  });

  test('of a dump that was exchanged since', () => {
    writeDump(`另一次识读\n${TEXT}`);
    expect(readText()).toEqual({ missing: 'changed' });
  });

  test.each([
    ['deleted', null],
    ['misspelt', ANONYMISE.replace('赵小虎', '赵晓虎')],
  ])('while the correction that took a name out of them is %s', (_fault, yaml) => {
    writeDump(TEXT);
    if (yaml !== null) writeCorrections(yaml);
    expect(readText(TEXT.replace('赵小虎', '赵某'))).toEqual({ missing: 'changed' });
  });

  test('while corrections that may take something out of them can’t be read', () => {
    writeDump(TEXT);
    writeCorrections('- anonymise: { from: 赵小虎');
    expect(readText()).toEqual({ missing: 'unreadable' });
    rmSync(join(folders.corrections, 'page.yaml'));
    symlinkSync('nowhere.yaml', join(folders.corrections, 'page.yaml'));
    expect(readText()).toEqual({ missing: 'unreadable' });
  });

  test.each([
    ['empty', ''],
    ['binary', '%PDF-1.7'],
  ])('of a dump that is %s', (_fault, text) => {
    writeDump(text);
    expect(readText()).toEqual({ missing: 'unreadable' });
  });

  test('of a folder that has the name of its dump', () => {
    mkdirSync(join(folders.dumps, 'page.txt'));
    expect(readText()).toEqual({ missing: 'unreadable' });
  });
});
