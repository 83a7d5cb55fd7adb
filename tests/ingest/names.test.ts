import { describe, expect, test } from 'vitest';
import { nameLikeness } from '../../src/ingest/names.ts';

describe('a name is likely', () => {
  test.each(['王波', '牛佳锡', '令狐佳', '欧阳晓燕', '司马光宇', '买买提·艾力', '李某', '石某某', '高新民'])(
    '%s',
    (name) => {
      expect(nameLikeness(name)).toBeGreaterThan(0);
    },
  );
});

describe('a pen name is possible', () => {
  test.each(['晓月', '岚风'])('%s', (name) => {
    expect(nameLikeness(name)).toBeGreaterThanOrEqual(0);
  });
});

describe('a word of the newspaper is no name', () => {
  test.each([
    '高质量',
    '高新',
    '项目',
    '时间',
    '平台',
    '全面',
    '安全',
    '记者',
    '日前',
    '方向',
    '通讯员',
    '文化',
    '山西特色',
    '霍州市',
    '高平市',
    '马拉松赛',
    '本报讯',
    '本报综合',
    '综合部',
    '园区',
    '来稿',
    '河曲经济',
  ])('%s', (word) => {
    expect(nameLikeness(word)).toBeLessThan(0);
  });
});

describe('what has no form of a name is none', () => {
  test.each(['', '王', '王波波波波', '经济技术开发区', 'Wang', '王波2', '王，波', '王 波'])('%j', (word) => {
    expect(nameLikeness(word)).toBeLessThan(0);
  });
});

test('a name of three with a surname is surer than a pen name', () => {
  expect(nameLikeness('张蓓蕾')).toBeGreaterThan(nameLikeness('晓月'));
});
