import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/ingest/content-fs.ts';
import type { Report } from '../../src/ingest/report.ts';
import { makeTemporaryFolder, runScript } from './temporary-folder.ts';

export const PAGE = `长治高新区

抓项目 促投产

科学导报讯 2025年1月12日，长治高新区召开会议，部署全年项目建设，要求各部门倒排工期，确保一季度全部开工。牛佳锡
`;

export interface Folders {
  root: string;
  dumps: string;
  articles: string;
  corrections: string;
  report: string;
}

export function makeFolders(): Folders {
  const root = makeTemporaryFolder();
  const folders = {
    root,
    dumps: join(root, 'dumps'),
    articles: join(root, 'articles'),
    corrections: join(root, 'corrections'),
    report: join(root, 'report.json'),
  };
  mkdirSync(folders.dumps);
  mkdirSync(folders.corrections);
  return folders;
}

export function runIngest(folders: Folders, ...more: string[]) {
  const { dumps, articles, corrections, report } = folders;
  const result = runScript('ingest.ts', [
    '--dumps',
    dumps,
    '--articles',
    articles,
    '--corrections',
    corrections,
    '--report',
    report,
    ...more,
  ]);
  const read = () => JSON.parse(readFileSync(report, 'utf8')) as Report;
  return { ...result, report: read };
}

export function articlesIn(folders: Folders): string[] {
  return listFiles(folders.articles).filter((path) => path.endsWith('.md'));
}
