import { describe, expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

const closing = (...lines: string[]) =>
  blocksOf(...lines)
    .filter(({ isNoticeLine }) => isNoticeLine)
    .map(({ text }) => text);

describe('whoever signs closes a letter or notice', () => {
  test('below its farewell', () => {
    expect(closing('感谢全体干部的帮助。', '此致', '敬礼！', '岚山阀门厂', '介休商会')).toEqual([
      '此致',
      '敬礼！',
      '岚山阀门厂',
    ]);
  });

  test('below its farewell, up to the day that ends it', () => {
    expect(closing('此致', '敬礼！', '岚山阀门厂', '介休商会', '2024年3月2日', '园区添绿')).toEqual([
      '此致',
      '敬礼！',
      '岚山阀门厂',
      '介休商会',
      '2024年3月2日',
    ]);
  });

  test('right above its day', () => {
    expect(closing('公司决定解散。', '岚山阀门有限公司清算组', '2024年3月2日')).toEqual([
      '岚山阀门有限公司清算组',
      '2024年3月2日',
    ]);
  });

  test('above the next notice’s headline, unless the one before is dated already', () => {
    const office = '岚山阀门有限公司';
    expect(closing('注销公告', '公司决定解散。', office, '遗失声明', '公章遗失。')).toContain(office);
    expect(closing('注销公告', '公司决定解散。', '2024年3月2日', office, '遗失声明')).not.toContain(office);
  });
});

describe('nobody signs', () => {
  test('with a headline, above a text that opens as news does', () => {
    expect(closing('此致', '敬礼！', '岚山夜校开班', '科学导报讯 3月2日，夜校开班。')).toEqual([
      '此致',
      '敬礼！',
    ]);
  });

  test('with a long line', () => {
    const long = '园区服务中心靠前一步，把审批窗口搬到项目工地来了';
    expect(closing('此致', '敬礼！', long)).toEqual(['此致', '敬礼！']);
  });
});
