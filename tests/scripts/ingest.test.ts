import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/archive/document.ts';
import { listFiles } from '../../src/ingest/content-fs.ts';
import { runScript } from './temporary-folder.ts';
import { articlesIn, makeFolders, PAGE, runIngest } from './ingest-folders.ts';

describe('npm run ingest', () => {
  it('writes an article a file, under its year, and says so', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    const { status, output, report } = runIngest(folders);
    expect(status).toBe(0);
    expect(output).toContain('1 dumps, 1 articles');
    const [path] = articlesIn(folders);
    expect(path).toMatch(/^2025\/20250112-changzhi-gaoxinqu-[0-9a-f]{4}\.md$/);
    const { article } = parseArticle(readFileSync(join(folders.articles, path ?? ''), 'utf8'), 'page');
    expect(article).toMatchObject({
      label: '长治高新区',
      title: '抓项目 促投产',
      authors: ['牛佳锡'],
      date: '2025-01-12',
    });
    expect(report().dumps[0]).toMatchObject({
      dump: 'page',
      encoding: 'utf-8',
      articles: [article.id],
      withheld: 0,
    });
  });

  it('names the copies that it finds, and their originals', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(join(folders.dumps, 'same.txt'), PAGE.replaceAll('\n', '\r\n'));
    const { output } = runIngest(folders);
    expect(output).toMatch(/copy same: (\S+) has the text of (?!\1)\S+; readers find it there/);
  });

  it('changes nothing on a second run, nor with --check', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    expect(runIngest(folders).output).toContain('0 files written, 0 removed');
    expect(runIngest(folders, '--check').status).toBe(0);
  });

  it('with --check writes nothing and fails when an article was edited by hand', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    expect(runIngest(folders, '--check').status).toBe(1);
    expect(existsSync(folders.articles)).toBe(false);
    runIngest(folders);
    const path = join(folders.articles, articlesIn(folders)[0] ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('会议', '大会'));
    const { status, output } = runIngest(folders, '--check');
    expect(status).toBe(1);
    expect(output).toContain('Run npm run ingest');
    expect(readFileSync(path, 'utf8')).toContain('大会');
  });

  it.each([
    ['empty', 'empty (0 bytes)'],
    ['only-blanks', 'nothing but blanks'],
    ['binary', 'a PNG picture'],
    ['cut-inside-a-character', 'UTF-8, but damaged or cut in the middle of a character'],
    ['cut-inside-a-gb18030-character', 'GB18030, but damaged or cut in the middle of a character'],
    ['unknown-encoding', "encoding can't be told"],
  ])('refuses a dump that is %s, says why and what to do, and reads the others', (name, reason) => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    cpSync(`tests/fixtures/invalid/${name}.txt`, join(folders.dumps, `${name}.txt`));
    const { status, output, report } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toContain(name);
    expect(output).toContain(reason);
    expect(articlesIn(folders)).toHaveLength(1);
    expect(report().dumps.find((dump) => dump.dump === name)?.error).toMatch(/(Scan|Copy|Export|Save) /);
  });

  it('keeps what was made of a dump that can no longer be read', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const before = articlesIn(folders);
    writeFileSync(join(folders.dumps, 'page.txt'), '');
    expect(runIngest(folders).status).toBe(1);
    expect(articlesIn(folders)).toEqual(before);
  });

  it('removes the articles of a dump that was taken away, and gives them their ids again when it comes back', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    runIngest(folders);
    const before = articlesIn(folders);
    writeFileSync(join(folders.dumps, 'other.txt'), PAGE.replaceAll('长治', '阳泉'));
    const dump = join(folders.dumps, 'page.txt');
    writeFileSync(dump, PAGE.replaceAll('长治', '阳泉').replace('牛佳锡', '刘梦琪'));
    runIngest(folders);
    expect(articlesIn(folders)).not.toContain(before[0]);
    writeFileSync(dump, PAGE);
    runIngest(folders);
    expect(articlesIn(folders)).toContain(before[0]);
  });

  it('masks a personal number that stands in a dump, withholds the notice, and fails with the command that mends it', () => {
    const folders = makeFolders();
    const withheld = join(folders.root, 'withheld');
    writeFileSync(
      join(folders.dumps, 'page.txt'),
      `${PAGE}\n遗失声明\n\n本人李某，身份证（号码142625209902100012）不慎丢失，声明作废。\n`,
    );
    const { status, output, report } = runIngest(folders, '--withheld', withheld);
    expect(status).toBe(1);
    expect(output).toContain('npm run add -- --mask page');
    expect(report().totals.withheld).toBe(1);
    expect(articlesIn(folders)).toHaveLength(1);
    const files = [
      ...listFiles(folders.articles).map((path) => join(folders.articles, path)),
      ...listFiles(withheld).map((path) => join(withheld, path)),
      folders.report,
    ];
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain('209902100012');
    expect(readFileSync(join(withheld, listFiles(withheld)[0] ?? ''), 'utf8')).toContain('身份证号已隐去');
  });

  it('names file and line of a broken registry and writes nothing', () => {
    const folders = makeFolders();
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    const parks = join(folders.root, 'parks.yaml');
    const registry = readFileSync('content/parks.yaml', 'utf8');
    writeFileSync(parks, registry.replace('level: 国家级', 'level: 世界级'));
    const line = registry.split('\n').findIndex((text) => text.includes('level: 国家级')) + 1;
    const { status, output } = runIngest(folders, '--parks', parks);
    expect(status).toBe(2);
    expect(output).toContain(`${parks}:${line}:`);
    expect(output).toContain('世界级');
    expect(existsSync(folders.articles)).toBe(false);
  });

  it('refuses dumps in subfolders, whose names might meet', () => {
    const folders = makeFolders();
    mkdirSync(join(folders.dumps, 'sub'));
    writeFileSync(join(folders.dumps, 'page.txt'), PAGE);
    writeFileSync(join(folders.dumps, 'sub', 'page.txt'), PAGE);
    const { status, output } = runIngest(folders);
    expect(status).toBe(1);
    expect(output).toContain('lies in a subfolder');
    expect(articlesIn(folders)).toHaveLength(1);
  });

  it('explains a dump line by line, masked, and writes nothing', () => {
    const folders = makeFolders();
    writeFileSync(
      join(folders.dumps, 'page.txt'),
      `${PAGE}\n遗失声明\n\n李某身份证142625209902100012遗失，声明作废。\n`,
    );
    const { status, output } = runIngest(folders, '--explain', 'page');
    expect(status).toBe(0);
    expect(output).toMatch(/1 label +长治高新区/);
    expect(output).toContain('身份证号已隐去');
    expect(output).not.toContain('209902100012');
    expect(existsSync(folders.articles)).toBe(false);
    expect(runIngest(folders, '--explain', 'missing').output).toContain('holds no dump missing. It has page');
  });

  it('explains a dump among others, each with its sidecar, and tells the faults of that one alone', () => {
    const folders = makeFolders();
    for (const name of ['page', 'other']) {
      writeFileSync(join(folders.dumps, `${name}.txt`), PAGE);
      writeFileSync(join(folders.dumps, `${name}.yaml`), 'page: A2\n');
    }
    writeFileSync(join(folders.dumps, 'lonely.yaml'), 'page: A3\n');
    const { status, output } = runIngest(folders, '--explain', 'page');
    expect(status).toBe(0);
    expect(output).not.toMatch(/other|lonely/);
  });

  it('tells wrong usage with exit code 2', () => {
    expect(runScript('ingest.ts', ['--nonsense']).status).toBe(2);
    expect(runScript('ingest.ts', ['--dumps', 'no such folder']).output).toContain(
      'no such folder does not exist',
    );
  });

  it.each([
    ['--dumps', 'package.json', 'is a file'],
    ['--articles', 'package.json', 'is a file'],
    ['--corrections', 'package.json', 'is a file'],
    ['--withheld', 'package.json', 'is a file'],
    ['--parks', 'src', 'is a folder'],
    ['--report', 'src', 'is a folder'],
  ])('tells that what %s names is of the wrong kind, and writes nothing', (option, path, fault) => {
    const folders = makeFolders();
    const { status, output } = runIngest(folders, option, path);
    expect(status).toBe(2);
    expect(output).toContain(`${path} ${fault}`);
    expect(existsSync(folders.articles)).toBe(false);
  });

  it('says how it is called when asked', () => {
    const { status, output } = runScript('ingest.ts', ['--help']);
    expect(status).toBe(0);
    expect(output).toContain('--explain DUMP');
  });

  it('leaves whole files when it is killed', async () => {
    const folders = makeFolders();
    for (let index = 0; index < 150; index++) {
      writeFileSync(
        join(folders.dumps, `page${index}.txt`),
        PAGE.replace('长治高新区召开会议', `长治高新区召开第${index}次会议`).repeat(1 + (index % 3)),
      );
    }
    const child = spawn(process.execPath, [
      'scripts/ingest.ts',
      '--dumps',
      folders.dumps,
      '--articles',
      folders.articles,
      '--corrections',
      folders.corrections,
    ]);
    while (child.exitCode === null && (!existsSync(folders.articles) || articlesIn(folders).length < 5))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    for (const path of articlesIn(folders))
      parseArticle(readFileSync(join(folders.articles, path), 'utf8'), path);
    expect(runIngest(folders).status).toBe(0);
    expect(runIngest(folders, '--check').status).toBe(0);
    expect(readdirSync(folders.articles)).toContain('ids.tsv');
  });
});

it('reads the same page in every encoding alike', () => {
  const folders = makeFolders();

  const bytes = readFileSync('content/dumps/002_72a9917a1fca5e74.txt');

  const text = bytes.toString('utf8');

  const variants: Record<string, Buffer> = {
    'utf-8': bytes,
    bom: Buffer.from(`\ufeff${text}`),
    crlf: Buffer.from(text.replaceAll('\n', '\r\n')),
    utf16: Buffer.from(`\ufeff${text}`, 'utf16le'),
    'utf16-without-mark': Buffer.from(text, 'utf16le'),
  };

  const bodies = Object.entries(variants).map(([name, content]) => {
    const own = {
      ...folders,
      dumps: join(folders.root, name),
      articles: join(folders.root, `${name} articles`),
    };
    mkdirSync(own.dumps);
    writeFileSync(join(own.dumps, 'page.txt'), content);
    expect(runIngest(own).status).toBe(0);
    return articlesIn(own).map((path) =>
      readFileSync(join(own.articles, path), 'utf8').replace(/sha256: .*/, ''),
    );
  });
  for (const body of bodies) expect(body).toEqual(bodies[0]);
});
