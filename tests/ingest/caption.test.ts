import { describe, expect, test } from 'vitest';
import { captionLikeness, creditsSeveral, findPhotographer, isBareCredit } from '../../src/ingest/caption.ts';

describe('a caption shows itself', () => {
  test.each([
    '招聘会现场。临汾经开区供图',
    '养殖户在捡拾鸡蛋。常翠英 摄',
    '生产线一角 王波摄',
    '技术员剥离化石围岩。古丽娜·艾山 摄',
    '项目效果图',
    '图为智能车间',
    '上图：项目现场',
    '（图片说明 车间一角）',
    '车间一角（资料图片）',
    '车间一角。记者 王波摄影',
    '新华社发',
    '魏鹏飞（右）向客商介绍园区规划。',
    '签约仪式上，双方代表（前排左一、右二）握手。',
    '工人给退役电池贴“体检码”。以上图片均由广灵经开区提供',
  ])('by credit or beginning: %s', (text) => {
    expect(captionLikeness(text, 0, 0)).toBe(5);
  });

  test('by the white space of its picture, a little', () => {
    expect(captionLikeness('智能车间机器轰鸣', 3, 1)).toBe(1);
    expect(captionLikeness('智能车间机器轰鸣', 1, 3)).toBe(0);
    expect(captionLikeness('智能车间机器轰鸣', 3, 3)).toBe(2);
  });
});

describe('what is no caption has no sign of one', () => {
  test.each([
    '科学导报讯 1月12日，会议召开。',
    '抓项目 促投产',
    `${'园区建设持续提速，'.repeat(30)}王波摄`,
    '供图书馆使用',
    '景区门口，游客纷纷驻足拍摄。',
    '本报记者 王晓燕 文/图',
    '左权（县）引进的项目',
    '一座老矿区的转身（中）',
    '汾河记（中）',
    '先铺路面（左）半幅，再铺（右）半幅，两周完工。',
    '两岸（左、右）的厂房',
    `${'园区建设持续提速，'.repeat(12)}王波（右）说。`,
  ])('%s', (text) => {
    expect(captionLikeness(text, 0, 0)).toBe(0);
  });
});

test('a longer line with a credit is less surely a caption', () => {
  const text = `${'园区建设持续提速，'.repeat(11)}成效明显。王波摄`;
  expect(captionLikeness(text, 0, 0)).toBeGreaterThan(0);
  expect(captionLikeness(text, 0, 0)).toBeLessThan(5);
});

describe('a credit on a line of its own', () => {
  test.each(['徐某某 摄', '本报记者 王波 摄', '（综改区供图）', '米 粒 摄', '资料图'])(
    'is told: %s',
    (text) => {
      expect(isBareCredit(text)).toBe(true);
    },
  );

  test.each(['招聘会现场。徐某某 摄', '企业拍摄宣传片', '牛佳锡'])('and nothing else: %s', (text) => {
    expect(isBareCredit(text)).toBe(false);
  });

  test('may speak of several pictures', () => {
    expect(creditsSeveral('车间一角。以上图片均由高新区提供')).toBe(true);
    expect(creditsSeveral('车间一角。高新区供图')).toBe(false);
  });
});

describe('the photographer of a credit is found', () => {
  test.each([
    ['养殖户在捡拾鸡蛋。常翠英 摄', '常翠英'],
    ['养殖户在捡拾鸡蛋。常翠英摄', '常翠英'],
    ['养殖户在捡拾鸡蛋 王波 摄影', '王波'],
    ['养殖户在捡拾鸡蛋。本报记者 王波 摄', '王波'],
  ])('%s', (text, name) => {
    const found = findPhotographer(text);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.start).startsWith(name)).toBe(true);
  });

  test('in brackets', () => {
    expect(findPhotographer('养殖户在捡拾鸡蛋（王波 摄）')?.name).toBe('王波');
  });

  test('not in a credit of an office', () => {
    expect(findPhotographer('招聘会现场。临汾经开区供图')).toBeNull();
  });

  test('where his name stands in the caption too', () => {
    const text = '王波在车间。王波 摄';
    expect(findPhotographer(text)).toEqual({ name: '王波', start: 6 });
  });
});
