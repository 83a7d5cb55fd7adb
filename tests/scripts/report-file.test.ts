import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ReportFile } from '../../scripts/report-file.ts';
import { ingestTexts } from '../ingest/ingest-folder.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

it.each([[{}], [{ a: '长治高新区\n召开会议\n科学导报讯 1月12日，“会议”召开。牛佳锡', b: '' }]])(
  'writes a report dump by dump that reads as one: %j',
  (texts) => {
    const path = join(makeTemporaryFolder(), 'folder', 'report.json');
    const { report } = ingestTexts(texts);
    const file = new ReportFile(path);
    for (const dump of report.dumps) file.add(dump);
    expect(existsSync(path)).toBe(false);
    file.finish(report);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report);
  },
);
