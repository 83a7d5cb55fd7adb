import { describe, expect, test } from 'vitest';
import { isColumnLabel, isPictureNewsLabel, mayLabelColumn } from '../../src/ingest/column-label.ts';

describe('labels over groups of briefs are told', () => {
  test('and those over single articles', () => {
    expect(['镜头', '特写', '镜头感'].map(isColumnLabel)).toEqual([true, true, false]);
  });

  test.each([
    '园区简讯',
    '开发区要闻',
    '园 区 简 讯',
    '开发区动态',
    '【园区动态】',
    '短评',
    '今日导读',
    '开发区论坛',
    '镜头里的开发区',
    '公告栏',
  ])('%s', (text) => {
    expect(isColumnLabel(text)).toBe(true);
  });

  test.each([
    '园区简讯三则刊发',
    '经济动态监测平台',
    '长治高新区',
    '奔跑的开发区',
    '人才论坛',
    '百家企业新闻',
    '服务企业零距离',
  ])('and not %s', (text) => {
    expect(isColumnLabel(text)).toBe(false);
  });
});

describe('a label of picture news is told', () => {
  test('with or without blanks', () => {
    expect(isPictureNewsLabel('图片新闻')).toBe(true);
    expect(isPictureNewsLabel('图 片 新 闻')).toBe(true);
  });

  test('and not a headline about pictures', () => {
    expect(isPictureNewsLabel('图片新闻大赛启动')).toBe(false);
  });
});

test.each([
  ['读者来信', true],
  ['【来信选登】', true],
  ['记者手记', true],
  ['回音', true],
  ['深度观察', true],
  ['园区快递', true],
  ['◆开发区·聚焦', true],
  ['高质量发展系列报道之三', true],
  ['“晋”享营商系列评论②', true],
  ['开发区这十年系列述评（上）', true],
  ['本报推出系列报道', false],
  ['系列报道之外的故事', false],
  ['园区企业', false],
  ['经开区法院', false],
  ['开发区税务局', false],
  ['高新区', false],
  ['一封来信', false],
  ['对园区的观察', false],
])('%s may label a column or a section: %s', (text, may) => {
  expect(mayLabelColumn(text)).toBe(may);
});
