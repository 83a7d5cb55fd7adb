import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/archive/document.ts';
import { articlesIn, makeFolders, PAGE, runIngest } from './ingest-folders.ts';

describe('npm run ingest, with what editors wrote', () => {
  it('names file and line of a broken correction, and leaves its dump as it was', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(
      join(folders.corrections, 'page.yaml'),
      '- article: 20250112-changzhi-gaoxinqu-0000\n  replace: { from: 甲, to: 乙 }\n',
    );
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toMatch(/page\.yaml:1: .*reason/s);
    expect(articlesIn(folders)).toEqual([]);
  });

  it('takes down an article that was renamed before', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const id = articlesIn(folders)[0]?.replace(/^.*\/|\.md$/g, '') ?? '';
    const rename = `- article: ${id}\n  rename: xin-bianhao\n  reason: 核对\n`;
    writeFileSync(join(folders.corrections, 'page.yaml'), rename);
    runIngest(folders);
    expect(articlesIn(folders)).toEqual(['2025/xin-bianhao.md']);
    writeFileSync(
      join(folders.corrections, 'page.yaml'),
      `${rename}- article: ${id}\n  withhold: true\n  reason: 申请\n`,
    );
    runIngest(folders);
    expect(articlesIn(folders)).toEqual([]);
  });

  it('keeps one file of an article whose renamed dump says another year, though another dump can’t be read', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE.replace('2025年', ''));
    writeFileSync(join(folders.dumps, 'page.yaml'), 'issueDate: 2025-01-13\n');
    runIngest(folders);
    const [before = ''] = articlesIn(folders);
    renameSync(join(folders.dumps, 'page.txt'), join(folders.dumps, 'renamed.txt'));
    renameSync(join(folders.dumps, 'page.yaml'), join(folders.dumps, 'renamed.yaml'));
    writeFileSync(join(folders.dumps, 'renamed.yaml'), 'issueDate: 2026-01-13\n');
    writeFileSync(join(folders.dumps, 'new.txt'), '');
    expect(runIngest(folders).status).toBe(1);
    expect(articlesIn(folders)).toEqual([before.replace('2025/', '2026/')]);
  });

  it('keeps what was made of a dump that was renamed with a slip in its corrections', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const before = articlesIn(folders);
    renameSync(join(folders.dumps, 'page.txt'), join(folders.dumps, 'renamed.txt'));
    writeFileSync(join(folders.corrections, 'renamed.yaml'), '- withhold: true\n');
    expect(runIngest(folders).status).toBe(1);
    expect(articlesIn(folders)).toEqual(before);
    writeFileSync(join(folders.corrections, 'renamed.yaml'), '');
    expect(runIngest(folders).status).toBe(0);
    expect(articlesIn(folders)).toEqual(before);
  });

  it('gives the address of a rename that was taken back to the article again', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const id = articlesIn(folders)[0]?.replace(/^.*\/|\.md$/g, '') ?? '';
    const corrections = join(folders.corrections, 'page.yaml');
    writeFileSync(corrections, `- article: ${id}\n  rename: xin-bianhao\n  reason: 核对\n`);
    runIngest(folders);
    writeFileSync(corrections, '');
    runIngest(folders);
    const redirects = readFileSync(join(folders.articles, 'redirects.json'), 'utf8');
    expect(JSON.parse(redirects)).toEqual([{ from: 'xin-bianhao', to: id }]);
  });

  it('refuses a name that another article has, and loses neither', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(
      join(folders.dumps, 'other.txt'),
      PAGE.replaceAll('长治', '阳泉').replace('倒排工期', '早开工'),
    );
    runIngest(folders);
    const before = articlesIn(folders);
    const [first = '', second = ''] = before.map((path) => path.replace(/^.*\/|\.md$/g, ''));
    const dump = parseArticle(readFileSync(join(folders.articles, before[0] ?? ''), 'utf8'), 'a').article
      .source.dump;
    writeFileSync(
      join(folders.corrections, `${dump}.yaml`),
      `- article: ${first}\n  rename: ${second}\n  reason: 核对\n`,
    );
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toContain(`${second} is the id of another article already`);
    expect(articlesIn(folders)).toEqual(before);
  });

  it('keeps the copy of what was taken down hidden beside a slip in the same file', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const id = articlesIn(folders)[0]?.replace(/^.*\/|\.md$/g, '') ?? '';
    writeFileSync(join(folders.dumps, 'zcopy.txt'), PAGE);
    const down = `- article: ${id}\n  withhold: true\n  reason: 申请\n`;
    writeFileSync(join(folders.corrections, 'page.yaml'), down);
    runIngest(folders);
    expect(articlesIn(folders)).toEqual([]);
    writeFileSync(join(folders.corrections, 'page.yaml'), `${down}- drop: 没有这一行\n  reason: 核对\n`);
    expect(runIngest(folders).status).toBe(1);
    expect(articlesIn(folders)).toEqual([]);
  });

  it('keeps the zones in no list and the old addresses of a dump that it can’t read now', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE.replaceAll('长治高新区', '平遥经济技术开发区'));
    runIngest(folders);
    const id = articlesIn(folders)[0]?.replace(/^.*\/|\.md$/g, '') ?? '';
    const rename = `- article: ${id}\n  rename: xin-bianhao\n  reason: 核对\n`;
    writeFileSync(join(folders.corrections, 'page.yaml'), rename);
    runIngest(folders);
    const kept = () =>
      ['discovered.json', 'redirects.json'].map((file) => readFileSync(join(folders.articles, file), 'utf8'));
    const before = kept();
    writeFileSync(join(folders.corrections, 'page.yaml'), `${rename}- drop: 没有这一行\n  reason: 核对\n`);
    expect(runIngest(folders).status).toBe(1);
    expect(kept()).toEqual(before);
    expect(before.join()).toContain('pingyao-jingkaiqu');
  });

  it('refuses a personal number in an editor’s file without repeating it', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(join(folders.dumps, 'page.yaml'), 'note: 13800138000 来电提供\n');
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toContain('page.yaml:1: holds the number of a mobile phone');
    expect(output).not.toContain('13800138000');
  });

  it('never brings back what an editor took down because of a slip in the file', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const id = (articlesIn(folders)[0] ?? '').replace(/^.*\/|\.md$/g, '');
    const corrections = join(folders.corrections, 'page.yaml');
    writeFileSync(corrections, `- article: ${id}\n  withhold: true\n  reason: 当事人申请\n`);
    expect(runIngest(folders).status).toBe(0);
    expect(articlesIn(folders)).toEqual([]);
    writeFileSync(corrections, `${readFileSync(corrections, 'utf8')}- article: [\n`);
    expect(runIngest(folders).status).toBe(1);
    expect(articlesIn(folders)).toEqual([]);
  });

  it('says which sidecars no dump has for its own', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(join(folders.dumps, 'pgae.yaml'), 'issueDate: 2025-03-18\n');
    writeFileSync(join(folders.dumps, 'page.yml'), 'issueDate: 2025-03-18\n');
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toContain('pgae.yaml: there is no dump pgae.txt that it could belong to');
    expect(output).toContain('Name it page.yaml.');
  });

  it('applies a correction, records it, and fails when it no longer applies', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const path = articlesIn(folders)[0] ?? '';
    const id = path.replace(/^.*\/|\.md$/g, '');
    const correction = (from: string) =>
      `- article: ${id}\n  replace: { from: ${from}, to: 倒排工期、挂图作战 }\n  reason: 与纸质版核对\n`;
    writeFileSync(join(folders.corrections, 'page.yaml'), correction('倒排工期'));
    expect(runIngest(folders).status).toBe(0);
    const { article, body } = parseArticle(readFileSync(join(folders.articles, path), 'utf8'), path);
    expect(body[0]?.text).toContain('倒排工期、挂图作战');
    expect(article.corrections).toEqual([
      { from: '倒排工期', to: '倒排工期、挂图作战', reason: '与纸质版核对' },
    ]);
    writeFileSync(join(folders.corrections, 'page.yaml'), correction('没有的字句'));
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toContain('“没有的字句” stands in the article nowhere');
  });

  it('names file and line of a broken sidecar, and leaves its dump as it was', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(join(folders.dumps, 'page.yaml'), '# of this page\nissueDate: 2025-02-30\n');
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toMatch(/page\.yaml:2: issueDate: expected an EDTF date/);
    expect(articlesIn(folders)).toEqual([]);
  });

  it('takes issue, page and address of the scan from the sidecar', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE.replace('2025年', ''));
    writeFileSync(
      join(folders.dumps, 'page.yaml'),
      'issueDate: 2026-01-14\npage: A2\nsourceUrl: https://example.org/a2.jpg\n',
    );
    expect(runIngest(folders).status).toBe(0);
    const [path = ''] = articlesIn(folders);
    const { article } = parseArticle(readFileSync(join(folders.articles, path), 'utf8'), path);
    expect(article.issue).toEqual({ date: '2026-01-14', page: 'A2', basis: 'sidecar' });
    expect([article.date, article.dateBasis]).toEqual(['2026-01-12', 'sidecar']);
    expect(readFileSync(join(folders.articles, 'sheets/page.json'), 'utf8')).toContain(
      'https://example.org/a2.jpg',
    );
  });
});
