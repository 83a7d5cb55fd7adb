import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTemporaryFolder } from '../scripts/temporary-folder.ts';

const PAGE = `长治高新区

抓项目 促投产

科学导报讯 1月12日，长治高新区召开会议，部署人企帮扶工作，要求各部门倒排工期，确保重点项目全部开工。牛佳锡
`;

let folder = '';
let seconds = 1_000_000_000;

/** Writes a file with a time of its own: two edits within one tick of the clock must not look alike. */
function write(path: string, text: string) {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  seconds += 1;
  utimesSync(file, seconds, seconds);
}

async function readReview() {
  const { readReview: read } = await import('../../src/review/review.ts');
  return read();
}

beforeEach(() => {
  folder = makeTemporaryFolder();
  vi.resetModules();
  vi.stubEnv('ARCHIVE_FOLDER', folder);
  cpSync('content/parks.yaml', join(folder, 'parks.yaml'));
  write('dumps/page.txt', PAGE);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the review of an archive', () => {
  it('is kept while no file changes', async () => {
    expect(await readReview()).toBe(await readReview());
  });

  it('shows an edited dump, sidecar and correction at once', async () => {
    const article = (await readReview()).live.documents[0]?.article;
    expect(article?.date).toBe('XXXX-01-12');
    write('dumps/page.yaml', 'issueDate: 2025-01-14\n');
    expect((await readReview()).live.documents[0]?.article.date).toBe('2025-01-12');
    const id = (await readReview()).live.documents[0]?.article.id ?? '';
    expect((await readReview()).progress).toMatchObject({ clear: 0, open: { warning: 1 } });
    write(
      'corrections/page.yaml',
      `- article: ${id}\n  replace: { from: 人企, to: 入企 }\n  reason: 与纸质版核对\n`,
    );
    expect((await readReview()).progress).toMatchObject({ clear: 1, open: { warning: 0 }, settled: 1 });
    write('dumps/page.txt', PAGE.replace('抓项目', '促项目'));
    expect((await readReview()).live.documents[0]?.article.title).toBe('促项目 促投产');
    rmSync(join(folder, 'dumps/page.txt'));
    rmSync(join(folder, 'dumps/page.yaml'));
    rmSync(join(folder, 'corrections/page.yaml'));
    expect((await readReview()).dumps).toEqual([]);
  });

  it('lists a dump that cannot be read with its fault, first', async () => {
    cpSync('tests/fixtures/invalid/binary.txt', join(folder, 'dumps', 'zzz.txt'));
    const { dumps } = await readReview();
    expect(dumps.map(({ report }) => report.dump)).toEqual(['zzz', 'page']);
    expect(dumps[0]?.report.error).toContain('no text');
  });

  it('lists a dump whose corrections or sidecar are broken with their fault', async () => {
    write('corrections/page.yaml', '- article: x\n  reason: y\n');
    write('dumps/page.yaml', 'issueDate: yesterday\n');
    const [review] = (await readReview()).dumps;
    expect(review?.report.error).toMatch(/issueDate/);
    expect(review?.report.error).toMatch(/expected exactly one of/);
  });

  it('shows nothing of a dump whose corrections are broken: what they take down must stay down', async () => {
    const id = (await readReview()).live.documents[0]?.article.id ?? '';
    write('corrections/page.yaml', `- article: ${id}\n  withhold: true\n  reason: 当事人申请\n  slip: 1\n`);
    const { live, sheets } = await readReview();
    expect(live.documents).toEqual([]);
    expect(sheets.size).toBe(0);
  });

  it('lists a dump in a subfolder as one that is not read', async () => {
    write('dumps/2025/page.txt', PAGE);
    const { dumps, live } = await readReview();
    expect(dumps[0]?.report.error).toContain('lies in a subfolder');
    expect(live.documents).toHaveLength(1);
  });

  it('lists corrections of a dump that is not there', async () => {
    write('corrections/gone.yaml', '[]\n');
    expect((await readReview()).dumps[0]?.report).toMatchObject({
      dump: 'gone',
      error: expect.stringContaining('there is no dump gone.txt') as string,
    });
  });

  it('says what is wrong with a broken registry, and goes on once it is mended', async () => {
    write('parks.yaml', '- id: X\n');
    await expect(readReview()).rejects.toThrow(/parks\.yaml:1/);
    cpSync('content/parks.yaml', join(folder, 'parks.yaml'));
    expect((await readReview()).dumps).toHaveLength(1);
  });

  it('reads an archive without any file but the registry', async () => {
    rmSync(join(folder, 'dumps'), { recursive: true });
    expect((await readReview()).progress).toMatchObject({ dumps: 0, clear: 0 });
  });
});
