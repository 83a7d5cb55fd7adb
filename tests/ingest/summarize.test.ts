import { describe, expect, test } from 'vitest';
import { editPage } from '../../src/ingest/edit-page.ts';
import { IdBook } from '../../src/ingest/ids.ts';
import { headingStyleOf, summarize } from '../../src/ingest/summarize.ts';
import { pageOf, readText } from './page.ts';

describe('how section headings are built', () => {
  test.each([
    [['以要素之变开创新未来', '以服务之变护航企业'], ['以链条之变壮大产业']],
    [['一、建机制', '二、优服务'], ['三、强保障']],
    [['从“有”到“优”', '从“优”到“强”'], ['从“强”到“久”']],
  ])('is the same in %j and %j, the parts of one article', (first, rest) => {
    expect(headingStyleOf(rest)).toBe(headingStyleOf(first));
  });

  test.each([
    [['一、建机制'], ['强保障']],
    [['抓项目 促投产'], ['抓项目']],
    [['变“废”为“宝”'], ['变废为宝']],
  ])('differs in %j and %j', (first, second) => {
    expect(headingStyleOf(second)).not.toBe(headingStyleOf(first));
  });

  test('is nothing where there are none', () => {
    expect(headingStyleOf([])).toBeNull();
  });
});

describe('what is left of a page', () => {
  const LEAD = '科学导报讯 2026年1月12日，长治高新区工作会议召开，芮城经济技术开发区派员参加。';
  const page = readText(
    pageOf(
      '长治高新区',
      '召开工作会议',
      `${LEAD}${'会议指出，要帮助企业解决用水用电和用工难题。'.repeat(3)}（下转A3版）`,
    ),
    {},
    'a',
  );
  const summary = summarize(editPage(page, new IdBook([], new Set())));

  test('holds no text but the headline of a part', () => {
    expect(JSON.stringify(summary)).not.toContain('会议指出');
    expect(summary.articles[0]?.part?.title).toBe('召开工作会议');
  });

  test('tells a part of an article from a whole one', () => {
    expect(summary.articles[0]?.part).toMatchObject({ continuesOn: 'A3', parks: ['changzhi-gaoxinqu'] });
    const whole = readText(pageOf('长治高新区', '召开工作会议', `${LEAD}牛佳锡`), {}, 'b');
    expect(summarize(editPage(whole, new IdBook([], new Set()))).articles[0]?.part).toBeNull();
  });

  test('lists zones that are in no registry entry', () => {
    expect(summary.discovered).toEqual([
      { id: 'ruicheng-jingkaiqu', name: '芮城经济技术开发区', mentions: 1 },
    ]);
  });
});
