import { describe, expect, test } from 'vitest';
import {
  idOfName,
  isNameByShape,
  isOrganizationName,
  parkAtStart,
  partsOfName,
  shortNameOf,
} from '../../src/ingest/zone-names.ts';

describe('a zone’s name is taken apart', () => {
  test.each([
    ['山西长治高新技术产业开发区', { place: '长治', kind: '高新技术产业开发区' }],
    ['平遥经开区', { place: '平遥', kind: '经开区' }],
    ['砂河产业园', null],
    ['经济技术开发区', null],
  ])('%s', (name, parts) => {
    expect(partsOfName(name)).toEqual(parts);
  });
});

test.each([
  ['平遥经济技术开发区', '平遥经开区'],
  ['平遥经开区', '平遥经开区'],
  ['清徐国家农业高新技术产业示范区', '清徐农高区'],
  ['砂河产业园', '砂河产业园'],
])('the short form of %s is %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});

test.each([
  ['芮城经济技术开发区', 'ruicheng-jingkaiqu'],
  ['长子县经济开发区', 'zhangzi-jingkaiqu'],
  ['砂河产业园', 'shahe-chanyeyuan'],
  ['零碳谷', 'lingtangu'],
])('the id of %s is %s', (name, id) => {
  expect(idOfName(name, (place) => place.replace(/县$/, ''))).toBe(id);
});

test.each([
  ['丹河新材料产业城首个项目封顶', '丹河新材料产业城'],
  ['砂河产业园添绿', '砂河产业园'],
  ['建设产业园要过三关', null],
  ['三个产业园同日开工', null],
  ['首个项目封顶', null],
])('a headline such as %s opens with a park’s name: %s', (headline, name) => {
  expect(parkAtStart(headline)).toBe(name);
});

describe('a line that is nothing but a zone’s name by its shape is told', () => {
  test.each(['砂河产业园', '岚山开发区', '岚山经济技术开发区', '唐槐科技园区', '岚山化工园区'])(
    '%s',
    (line) => {
      expect(isNameByShape(line)).toBe(true);
    },
  );

  test.each([
    '经济技术开发区',
    '我市高新区',
    '国家级经济技术开发区',
    '省级开发区',
    '全省各开发区',
    '化工园区',
    '零碳园区',
    '现代农业产业示范区',
    '全国文明示范区',
  ])('and not %s, whose place nobody tells', (line) => {
    expect(isNameByShape(line)).toBe(false);
  });
});

describe('a line that is nothing but a company’s or an office’s name is told', () => {
  test.each([
    '大同玖龙服饰有限公司',
    '岚山市行政审批服务管理局',
    '长治高新区管委会',
    '山西岚山（集团）股份有限公司',
  ])('%s', (line) => {
    expect(isOrganizationName(line)).toBe(true);
  });

  test.each(['岚山阀门有限公司项目开工', '走进岚山阀门有限公司', '公司', '服务企业，岚山管委会'])(
    'and not %s',
    (line) => {
      expect(isOrganizationName(line)).toBe(false);
    },
  );
});
