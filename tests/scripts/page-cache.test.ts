import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PageCache } from '../../scripts/page-cache.ts';
import { type Dump, readPage } from '../../src/ingest/read-page.ts';
import { zones } from '../ingest/ingest-folder.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const TEXT = `长治高新区

抓项目 促投产

科学导报讯 2025年1月12日，长治高新区召开会议，部署全年项目建设，要求各部门倒排工期。牛佳锡
`;
const makeDump = (name: string, text = TEXT, more: Partial<Dump> = {}): Dump => ({
  name,
  bytes: Buffer.from(text),
  sidecar: {},
  ...more,
});

let folder = '';
const open = (isFresh = false) => new PageCache(folder, 'content/parks.yaml', isFresh);
/** A run of ingest over dumps, as far as the cache takes part in it; tells which were read. */
function run(...dumps: Dump[]): string[] {
  const cache = open();
  const unkept = new Set<string>();
  const read = dumps.filter((dump) => {
    if (cache.find(dump) !== undefined) return false;
    if (!cache.keep(dump, readPage(dump, zones))) unkept.add(dump.name);
    return true;
  });
  for (const dump of dumps.filter(({ name }) => !unkept.has(name)))
    expect(cache.recall(dump.name)).toEqual(readPage(dump, zones));
  cache.finish();
  return read.map(({ name }) => name);
}
const everything = () =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

beforeEach(() => {
  folder = makeTemporaryFolder();
});

describe('a page is kept from run to run', () => {
  it('and read again only when its dump, sidecar or corrections changed', () => {
    expect(run(makeDump('a'), makeDump('b'))).toEqual(['a', 'b']);
    expect(run(makeDump('a'), makeDump('b'))).toEqual([]);
    expect(run(makeDump('a', `${TEXT}\n李茹\n`), makeDump('b'))).toEqual(['a']);
    expect(run(makeDump('b', TEXT, { sidecar: { page: 'A2' } }))).toEqual(['b']);
    const drop = [{ drop: '抓项目', reason: '核对' }];
    expect(run(makeDump('b', TEXT, { corrections: drop }))).toEqual(['b']);
  });

  it('until many runs have left waste, which is cleared away', () => {
    for (let number = 0; number < 30; number++) run(makeDump('a', `${TEXT}${String(number)}`), makeDump('b'));
    expect(readdirSync(folder).length).toBeLessThan(16);
    expect(run(makeDump('b'))).toEqual([]);
  });

  it('not where it is asked for afresh', () => {
    run(makeDump('a'));
    expect(open(true).find(makeDump('a'))).toBeUndefined();
  });

  it('not when a file was damaged or cut', () => {
    run(makeDump('a'));
    const segment = readdirSync(folder).find((file) => file.endsWith('.pages')) ?? '';
    writeFileSync(join(folder, segment), readFileSync(join(folder, segment), 'utf8').slice(0, 40));
    expect(run(makeDump('a'))).toEqual(['a']);
    appendFileSync(join(folder, 'index.jsonl'), '[');
    expect(run(makeDump('a'))).toEqual(['a']);
  });

  it('and by a run at the same time without harm', () => {
    const first = open();
    const second = open();
    for (const cache of [first, second]) cache.keep(makeDump('a'), readPage(makeDump('a'), zones));
    second.finish();
    expect(first.recall('a').articles).toHaveLength(1);
    first.finish();
  });
});

describe('nothing is kept on disk', () => {
  it('of a dump with a personal number, not even its hash', () => {
    const dump = makeDump('a', TEXT.replace('要求', '联系13800138000，要求'));
    expect(run(dump)).toEqual(['a']);
    expect(run(dump)).toEqual(['a']);
    expect(everything()).not.toContain('长治');
    expect(readFileSync(join(folder, 'index.jsonl'), 'utf8')).toBe('');
  });

  it('of a dump that names were taken from', () => {
    const corrections = [{ anonymise: { from: '牛佳锡', to: '牛某' }, reason: '当事人申请' }];
    expect(run(makeDump('a', TEXT, { corrections }))).toEqual(['a']);
    expect(run(makeDump('a', TEXT, { corrections }))).toEqual(['a']);
    expect(everything()).not.toMatch(/牛/);
  });

  it('of one that names are taken from now, though an earlier run kept it beside others', () => {
    const others = ['b', 'c', 'd', 'e'].map((name) => makeDump(name, TEXT.replace('牛佳锡', '霍启明')));
    run(makeDump('a'), ...others);
    const corrections = [{ anonymise: { from: '牛佳锡', to: '牛某' }, reason: '当事人申请' }];
    run(makeDump('a', TEXT, { corrections }), ...others);
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf16le'));
    expect(bytes.join('\n')).toContain('霍启明');
    expect(bytes.join('\n')).not.toContain('牛佳锡');
  });
});

it.each([
  '',
  '[]',
  '["a"]',
  '[null]',
  '[1,2,3,4,5]',
  '["a",null,null,null,null]',
  '["a","k","s",-1,2]',
  '{}',
  '[',
])('reads every dump anew where a line of its index is %j', (line) => {
  run(makeDump('a'));
  const index = join(folder, 'index.jsonl');
  writeFileSync(index, line === '' ? '' : `${line}\n${readFileSync(index, 'utf8')}`);
  expect(run(makeDump('a'))).toEqual(['a']);
  expect(run(makeDump('a'))).toEqual([]);
});
