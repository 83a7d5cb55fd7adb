import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FlagCode } from '../../src/archive/flags.ts';
import { parseRegistry } from '../../src/archive/registry.ts';
import { parseCorrections } from '../../src/archive/corrections.ts';
import { parseSidecar } from '../../src/ingest/sidecar.ts';
import { parkEntry, type Paste, pastesFor } from '../../src/review/pastes.ts';
import { zones } from '../ingest/ingest-folder.ts';
import { type ReviewedDump, reviewText } from './reviewed-dump.ts';

const REGISTRY = readFileSync('content/parks.yaml', 'utf8');

/** Reads an entry as the file that it goes into is read. */
function parsePaste(paste: Paste): unknown {
  const { file, text } = paste;
  if (file === null) return text;
  if (file === 'parks.yaml') return parseRegistry(REGISTRY + text, file).parks.at(-1);
  return file.startsWith('corrections/') ? parseCorrections(text, file) : parseSidecar(text, file);
}

function pastesOf({ doubts, contextOf }: ReviewedDump, code: FlagCode): Paste[] {
  const doubt = doubts.find(({ flag }) => flag.code === code);
  expect(doubt, code).toBeDefined();
  return doubt === undefined ? [] : pastesFor(doubt, contextOf(doubt));
}

const FOLDERS = ['content/dumps', 'tests/fixtures/practice/dumps'];
const DUMPS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

it.each(DUMPS)(
  'every entry for %s is read by the schema of its file, and every replacement applies',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const reviewed = reviewText('dump', text);
    const replacements: string[] = [];
    for (const doubt of reviewed.doubts) {
      for (const paste of pastesFor(doubt, reviewed.contextOf(doubt))) {
        expect(() => parsePaste(paste), paste.text).not.toThrow();
        if (paste.text.includes('replace:')) replacements.push(paste.text);
      }
    }
    for (const entry of replacements) {
      const corrected = reviewText('dump', text, parseCorrections(entry, 'dump.yaml'));
      expect(corrected.report.error, entry).toBeUndefined();
    }
  },
);

describe('the entry for', () => {
  const page = (...lines: string[]) => reviewText('d', lines.join('\n\n'));
  const NEWS = '科学导报讯 2025年1月12日，长治高新区召开会议，要求各部门倒排工期，确保重点项目全部开工。';

  it('misread words replaces them with what the paper probably prints', () => {
    const [paste] = pastesOf(
      page('长治高新区', '抓项目 促投产', `${NEWS}会议强调人企帮扶的作用。牛佳锡`),
      'ocr-look-alike',
    );
    expect(paste?.file).toBe('corrections/d.yaml');
    expect(paste === undefined ? null : parsePaste(paste)).toMatchObject([
      { replace: { from: '会议强调人企帮扶的作用'.slice(0, 10), to: '会议强调入企帮扶的作用'.slice(0, 10) } },
    ]);
  });

  it('words that stand in the article twice takes more of their line', () => {
    const line = `${NEWS}甲公司的的甲公司的的甲公司。牛佳锡`;
    const [paste] = pastesOf(page('长治高新区', '抓项目 促投产', line), 'doubled-word');
    expect(paste).toBeDefined();
    const [entry] = paste === undefined ? [] : parseCorrections(paste.text, 'd.yaml');
    expect(line.split(entry?.replace?.from ?? '')).toHaveLength(2);
  });

  it('a missing byline sets it', () => {
    const [paste] = pastesOf(page('长治高新区', '抓项目 促投产', NEWS), 'no-byline');
    expect(paste === undefined ? null : parsePaste(paste)).toMatchObject([
      { set: { byline: null, authors: [] } },
    ]);
  });

  it('a year that nothing gives is a sidecar that keeps what is known', () => {
    const reviewed = page('长治高新区', '抓项目 促投产', `${NEWS.replace('2025年', '')}牛佳锡`);
    const doubt = reviewed.doubts.find(({ flag }) => flag.code === 'year-unknown');
    if (doubt === undefined) throw new Error('expected a doubt about the year');
    const sidecar = { page: '02', note: '赠阅: 合订本 # 3' };
    const [paste] = pastesFor(doubt, { ...reviewed.contextOf(doubt), sidecar });
    expect(paste?.file).toBe('dumps/d.yaml');
    expect(parseSidecar(paste?.text ?? '', 'd.yaml')).toMatchObject({ ...sidecar, issueDate: null });
  });

  it('a zone that is in no registry is an entry of the registry', () => {
    const reviewed = page('砂河产业园', '抓项目 促投产', `${NEWS.replace('长治高新区', '砂河产业园')}牛佳锡`);
    const [paste] = pastesOf(reviewed, 'park-unknown');
    expect(paste?.file).toBe('parks.yaml');
    const [document] = reviewed.documents.values();
    expect(paste === undefined ? null : parsePaste(paste)).toMatchObject({
      id: document?.article.parks[0],
      name: '砂河产业园',
    });
  });

  it('a discovered zone takes the kind that its name ends in', () => {
    const paste = parkEntry({ id: 'x-jingkaiqu', name: '某某经济技术开发区' }, zones, null);
    expect(parsePaste(paste)).toMatchObject({ kind: '经济技术开发区', sources: [] });
  });

  it('an unmasked number is the command that masks it', () => {
    const reviewed = page('遗失声明', '李某不慎将身份证遗失，号码14010519491231002X，声明作废。');
    expect(pastesOf(reviewed, 'personal-number-in-dump')).toMatchObject([
      { file: null, text: 'npm run add -- --mask d' },
    ]);
  });

  it('an uncertain boundary says to whom the line belongs, by words that no other line begins with', () => {
    const reviewed = page('长治高新区', '抓项目 促投产', `${NEWS}牛佳锡`, '长治高新区', '抓项目 促发展');
    for (const paste of pastesOf(reviewed, 'boundary-uncertain')) {
      expect(() => parsePaste(paste)).not.toThrow();
    }
  });
});

it('there is nothing to paste for what is settled', () => {
  const reviewed = reviewText(
    'd',
    '长治高新区\n\n抓项目 促投产\n\n科学导报讯 近日，长治高新区召开会议，要求各部门倒排工期。',
  );
  const [doubt] = reviewed.doubts;
  if (doubt === undefined) throw new Error('expected a doubt');
  expect(pastesFor({ ...doubt, isSettled: true }, reviewed.contextOf(doubt))).toEqual([]);
});
