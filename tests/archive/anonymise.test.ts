import { describe, expect, test } from 'vitest';
import { anonymise, withNames } from '../../src/archive/anonymise.ts';
import type { Correction } from '../../src/archive/corrections.ts';
import { archivePages } from '../ingest/ingest-folder.ts';
import { pageOf, readText } from '../ingest/page.ts';

const ENTRY: Correction = { anonymise: { from: '赵小虎', to: '赵某' }, reason: '当事人申请' };

describe('a name is taken off the page', () => {
  test('wherever it stands, and the lines are told', () => {
    const { text, lines, faults } = anonymise('赵小虎到会。\n会议召开。\n赵小虎、赵小虎', [ENTRY]);
    expect(text).toBe('赵某到会。\n会议召开。\n赵某、赵某');
    expect([...lines]).toEqual([1, 3]);
    expect(faults).toEqual([]);
  });

  test('also spread by blanks, and broken by a column', () => {
    const { text, lines } = anonymise('赵小\n\n虎到会，赵 小虎讲话。\n赵\u3000小 虎', [ENTRY]);
    expect(text).toBe('赵某\n\n到会，赵某讲话。\n赵某');
    expect([...lines]).toEqual([1, 3, 4]);
  });

  test('one of two characters as well, and every line keeps its end', () => {
    const short: Correction = { anonymise: { from: '王波', to: '王某' }, reason: '当事人申请' };
    expect(anonymise('见到王\n\n波，他', [short]).text).toBe('见到王某\n\n，他');
    expect(anonymise('甲王\r波乙\r丙', [short]).text).toBe('甲王某\r乙\r丙');
  });

  test('and where it stands nowhere, the fault does not repeat it', () => {
    const { faults } = anonymise('会议召开。', [ENTRY]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('赵小虎');
  });

  test('with other names as they were', () => {
    expect(anonymise('李茹', []).text).toBe('李茹');
    expect(withNames('赵某到会。', [ENTRY])).toBe('赵小虎到会。');
  });
});

describe('an article with a name taken out', () => {
  const text = pageOf(
    '长治高新区',
    '',
    '赵小虎到园区调研',
    '',
    '科学导报讯 2026年1月12日，赵小虎到长治高新区调研项目建设，要求各部门倒排工期，确保一季度全部开工。',
    '',
    '赵小虎强调，要优化服务。',
    '',
    '赵小虎',
  );
  const before = archivePages([readText(text, {}, 'a')]);
  const page = readText(text, {}, 'a', [ENTRY]);
  const after = archivePages([page], before.ledger);

  test('has it in no file and in no report', () => {
    const everything = [...after.files.values(), JSON.stringify(after.report)].join('\n');
    expect(everything).not.toContain('赵小虎');
    expect(after.documents[0]?.article.title).toBe('赵某到园区调研');
  });

  test('says so, and keeps its id though its first line has changed', () => {
    expect(after.documents[0]?.article.flags).toContain('anonymised');
    expect(after.documents[0]?.article.id).toBe(before.documents[0]?.article.id);
  });
});
