import { expect, test } from 'vitest';
import { mayContinue } from '../../src/ingest/classify.ts';
import { explain } from '../../src/ingest/explain.ts';
import { classifyPage } from '../../src/ingest/read-page.ts';
import { Emission } from '../../src/ingest/signs/emission.ts';
import { zones } from './ingest-folder.ts';
import { pageOf } from './page.ts';

const LEAD =
  '科学导报讯 1月12日，长治高新区召开会议，部署全年项目建设，要求各部门倒排工期，确保一季度全部开工。';
const COPY = '同时，开发区在服务上持续用力，设立企业会客厅，每月由班子成员轮流坐诊，企业不用预约就能来。';

function classified(...lines: string[]) {
  return classifyPage({ name: 'page', bytes: Buffer.from(pageOf(...lines)), sidecar: {} }, zones);
}

function explained(...lines: string[]) {
  return explain(classified(...lines));
}

test('every line with text is told with its role and its article', () => {
  const lines = explained(
    '责编:王某',
    '长治高新区',
    '',
    '召开会议',
    '',
    LEAD,
    '',
    '牛佳锡',
    '',
    '阳泉高新区',
    '',
    '部署工作',
    '',
    LEAD,
  );
  expect(lines.map(({ line, role, article }) => [line, role, article])).toEqual([
    [1, 'furniture', 0],
    [2, 'label', 1],
    [4, 'headline', 1],
    [6, 'body', 1],
    [8, 'byline', 1],
    [10, 'label', 2],
    [12, 'headline', 2],
    [14, 'furniture', 0],
  ]);
});

test('a headline printed again opens one article, with the mark of 上接 below it', () => {
  const lines = explained('把服务送到门口', '', '（上接A2版）', '', LEAD, '', '牛佳锡');
  expect(lines.map(({ role, article }) => [role, article])).toEqual([
    ['headline', 1],
    ['mark', 1],
    ['body', 1],
    ['byline', 1],
  ]);
});

test('a caption above the first headline opens no article', () => {
  const lines = explained('车间里的生产线。 王某摄', '', '召开会议', '', LEAD, '', '牛佳锡');
  expect(lines.map(({ article }) => article)).toEqual([0, 1, 1, 1]);
});

test('every line’s weight is what the reading of the page added for it', () => {
  const page = classified('长治高新区', '', '召开会议', '', LEAD, '', '牛佳锡');
  const lines = explain(page);
  page.blocks.forEach(({ block, action, before, transition }, index) => {
    const fit = new Emission(block, mayContinue(before)).of(action);
    expect(lines[index]?.weight).toBeCloseTo(fit + transition);
  });
  expect(lines[0]?.terms.map(({ says }) => says)).toContain('nothing but a zone');
  expect(lines[2]?.terms.map(({ says }) => says)).toContain('opening');
});

test('a line that an editor left out is told as such, and weighs nothing', () => {
  const page = { name: 'page', bytes: Buffer.from(pageOf('召开会议', '', LEAD, '', '牛佳锡')), sidecar: {} };
  const corrections = [{ drop: '牛佳锡', reason: '不是作者' }];
  const [, , last] = explain(classifyPage({ ...page, corrections }, zones));
  expect(last).toMatchObject({ role: 'furniture', article: 0 });
  expect(last?.terms.map(({ says }) => says)).toContain('an editor’s word: left out');
  expect(last?.weight).toBeGreaterThan(-10);
});

test('a column read twice is told as such', () => {
  const lines = explained('长治高新区', '', '召开会议', '', LEAD, '', COPY, '', COPY, '', '牛佳锡');
  expect(lines.filter(({ terms }) => terms[0]?.says === 'a column read twice')).toHaveLength(1);
});
