import { describe, expect, test } from 'vitest';
import { blocksOf } from './page.ts';

const LEAD = '科学导报讯 1月12日，长治高新区召开会议，部署全年项目建设，要求各部门倒排工期。';
const strengthOf = (...lines: string[]) =>
  blocksOf(LEAD, '', ...lines.flatMap((line) => [line, ''])).find((block) => block.text === lines[0])
    ?.newSubject;

describe('a short line opens another article', () => {
  test('surely, where it names a zone and news of it begins below', () => {
    expect(strengthOf('阳泉高新区项目开工', '科学导报讯 1月13日，阳泉高新区项目开工。')).toBe(1);
  });

  test('less surely, where no news begins below', () => {
    expect(strengthOf('阳泉高新区的“零碳”路', '走进阳泉高新区，光伏板铺满屋顶。')).toBe(0.5);
  });

  test('less surely, where it names none and the text below turns to another zone for good', () => {
    expect(strengthOf('炉边种出蘑菇', '在介休经济技术开发区，菇房与焦炉只隔一堵墙。', '菇农挣到了钱。')).toBe(
      0.5,
    );
  });
});

describe('it does not', () => {
  test('as one of several lines built alike, the sections of a survey', () => {
    const sections = ['左云经开区：煤城“追光”', '天镇经开区：小纽扣', '阳高经开区：菜篮子'];
    const page = (...lines: string[]) =>
      blocksOf(
        '三家开发区晒出“成绩单”',
        ...lines.flatMap((line) => [line, `走进${line.slice(0, 5)}，一片繁忙。`]),
      );
    const strengths = (...lines: string[]) =>
      page(...lines)
        .filter(({ text }) => lines.includes(text))
        .map(({ newSubject }) => newSubject);
    expect(strengths(...sections)).toEqual([0, 0, 0]);
    expect(strengths(...sections.slice(0, 2))).not.toContain(0);
  });

  test('as one of three zones with phrases as long as each other', () => {
    const sections = ['左云经开区 煤城追光路', '天镇经开区 纽扣闯四海', '阳高经开区 菜篮提上山'];
    const strengths = (...lines: string[]) =>
      blocksOf(...lines.flatMap((line) => [line, `走进${line.slice(0, 5)}，一片繁忙。`]))
        .filter(({ text }) => lines.includes(text))
        .map(({ newSubject }) => newSubject);
    expect(strengths(...sections)).toEqual([0, 0, 0]);
    expect(strengths(...sections.slice(0, 2), '阳高经开区 菜篮子')).not.toEqual([0, 0, 0]);
  });

  test('as one of two zones that the text above has announced', () => {
    const sections = ['阳泉高新区 给青年一把“钥匙”', '介休经济技术开发区 给工匠一张“名片”'];
    const strengths = (lead: string) =>
      blocksOf(
        '两个园区 两种法子',
        lead,
        ...sections.flatMap((line) => [line, `${line.split(' ')[0] ?? ''}的车间里，工人正忙。`]),
      )
        .filter(({ text }) => sections.includes(text))
        .map(({ newSubject }) => newSubject);
    expect(strengths('记者走访了阳泉高新区和介休经济技术开发区，想弄清同一个问题。')).toEqual([0, 0]);
    expect(strengths('记者走访了多家开发区，想弄清同一个问题。')).not.toContain(0);
  });

  test.each([
    ['where it names the zone of the lines before', ['长治高新区再出发', '长治高新区还将补齐短板。']],
    [
      'where the text comes back to its zone',
      ['联手兄弟园区', '在介休经济技术开发区，企业结对。', '长治高新区获益。'],
    ],
    ['where the zone that needs no name acts', ['携手邻区', '开发区与介休经济技术开发区共建走廊。']],
    ['where no zone is named', ['强链条', '企业加快建设生产线。']],
  ])('%s', (_, lines) => {
    expect(strengthOf(...lines)).toBe(0);
  });
});
