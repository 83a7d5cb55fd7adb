import { describe, expect, test } from 'vitest';
import { ParkRegistry } from '../../src/archive/parks.ts';
import { ZoneFinder } from '../../src/ingest/zones.ts';
import { zones } from './ingest-folder.ts';

const idsIn = (text: string) => zones.find(text).map(({ id }) => id);

describe('a zone is found in a text', () => {
  test.each([
    ['by its official name', '长治高新技术产业开发区', 'changzhi-gaoxinqu'],
    ['by its short name', '长治高新区', 'changzhi-gaoxinqu'],
    ['by another of its names', '太原高新区', 'zonggai-xuefu'],
    ['by a form with 市 that nobody entered', '长治市经开区', 'changzhi-jingkaiqu'],
    ['with the province before it', '山西长治高新区', 'changzhi-gaoxinqu'],
    ['by the longest name at its place', '山西转型综改示范区唐槐电子装备与制造园区', 'zonggai-tanghuai'],
    ['as a park inside a zone', '演礼新兴科技产业园', 'yangcheng-yanli'],
  ])('%s: %s', (_, name, id) => {
    expect(idsIn(`1月12日，${name}项目开工。`)).toEqual([id]);
  });

  test('where it stands, as printed', () => {
    expect(zones.find('日前，长治高新区开工。')).toEqual([
      { id: 'changzhi-gaoxinqu', name: '长治高新区', start: 3, end: 8, isDiscovered: false },
    ]);
  });

  test.each([
    ['长治、阳泉高新区签约', ['changzhi-gaoxinqu', 'yangquan-gaoxinqu']],
    ['运城、长治和阳泉高新区签约', ['changzhi-gaoxinqu', 'yangquan-gaoxinqu']],
    ['长治、某地和阳泉高新区签约', ['yangquan-gaoxinqu']],
  ])('of several that print their kind once, each that is registered: %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test('each time it is named, in order', () => {
    expect(idsIn('长治高新区、阳泉高新区和长治高新区')).toEqual([
      'changzhi-gaoxinqu',
      'yangquan-gaoxinqu',
      'changzhi-gaoxinqu',
    ]);
  });

  test.each([
    ['新绛县经济技术开发区与绛县经济技术开发区签约', ['xinjiang-jingkaiqu', 'jiangxian-jingkaiqu']],
    ['位于应县经济技术开发区的窑炉', ['yingxian-jingkaiqu']],
    ['来自兴县经济技术开发区的消息', ['xingxian-jingkaiqu']],
    ['走进兴县经济技术开发区', ['xingxian-jingkaiqu']],
    ['入驻兴县经济技术开发区的企业', ['xingxian-jingkaiqu']],
    ['长兴县经济开发区考察团到岢岚经开区', ['changxingxian-jingkaiqu', 'kelan-jingkaiqu']],
    [
      '长治经开区与上党经开区、长治高新区联席会议召开',
      ['changzhi-jingkaiqu', 'shangdang-jingkaiqu', 'changzhi-gaoxinqu'],
    ],
    ['霍州经开区管委会副主任一行在临汾经济开发区座谈', ['huozhou-jingkaiqu', 'linfen-jingkaiqu']],
    ['在“晋创谷·临汾”，服务被置于核心位置', ['jinchuanggu-linfen']],
  ])('and not a neighbour whose name holds it: %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });
});

describe('a name that several zones or none have is nobody’s', () => {
  test.each([
    '开发区',
    '经开区',
    '高新区',
    '示范区',
    '园区',
    '全区',
    '经济技术开发区',
    '国家高新区',
    '国家农高区',
    '综合保税区',
    '晋创谷',
    '长治开发区',
    '阳曲开发区',
    '武乡开发区',
    '武乡县开发区',
    '晋中示范区',
    '承接东部产业转移示范区',
    '北京对口合作示范区',
    '产城融合示范区',
    '包装产业园',
    '智慧医药产业园',
    '人力资源产业园',
    '跨境电商产业园',
    '东部发达开发区',
  ])('%s', (name) => {
    expect(idsIn(`要加快建设${name}，提质增效。`)).toEqual([]);
  });

  test.each([
    ['长治开发区', ['changzhi-gaoxinqu', 'changzhi-jingkaiqu']],
    ['武乡开发区', ['wuxiang-jingkaiqu', 'wuxiang-nongye-shifanqu']],
  ])('and %s is told as one that fits several', (name, candidates) => {
    const [ambiguous, ...more] = zones.findAmbiguous(`日前，${name}项目开工。`);
    expect(more).toEqual([]);
    expect(ambiguous?.name).toBe(name);
    expect(ambiguous?.candidates).toEqual(expect.arrayContaining(candidates));
  });

  test.each([
    ['阳曲开发区', ['zonggai-yangqu', 'yangqu-nongye-shifanqu']],
    ['晋中示范区', ['jinzhong-kaifaqu', 'jinzhong-nonggaoqu']],
  ])('and %s too', (name, candidates) => {
    expect(zones.findAmbiguous(`日前，${name}项目开工。`)[0]?.candidates).toEqual(
      expect.arrayContaining(candidates),
    );
  });

  test('but a full name leaves nothing to doubt', () => {
    expect(zones.findAmbiguous('长治高新区、长治经开区')).toEqual([]);
  });
});

describe('a zone that is in no list is discovered', () => {
  test('by a place that the registry knows and the end of its name', () => {
    expect(zones.find('芮城经济技术开发区挂牌')).toEqual([
      { id: 'ruicheng-jingkaiqu', name: '芮城经济技术开发区', start: 0, end: 9, isDiscovered: true },
    ]);
  });

  test('under one id, whatever form is printed', () => {
    const ids = ['芮城经济技术开发区', '芮城县经济技术开发区', '芮城经开区', '芮城县经济开发区'].flatMap(
      idsIn,
    );
    expect(new Set(ids)).toEqual(new Set(['ruicheng-jingkaiqu']));
  });

  test.each([
    ['天镇县马家皂乡产业园投产', '天镇县马家皂乡产业园'],
    ['在娄烦县生态产业集聚园的恒温库里', '娄烦县生态产业集聚园'],
    ['与临县工业园签约', '临县工业园'],
    ['和顺县工业园签约', '和顺县工业园'],
    ['进贤县物流园签约', '进贤县物流园'],
  ])('by the county that a park is named after: %s', (text, name) => {
    expect(zones.find(text)).toMatchObject([{ name, isDiscovered: true, isByShape: true }]);
  });

  test('not where the place is nowhere in the registry', () => {
    expect(idsIn('苏州工业园区、滨海高新区')).toEqual([]);
  });

  test('from a line that is nothing but its name', () => {
    expect(zones.zonesOfName('砂河产业园')).toMatchObject([{ name: '砂河产业园', isDiscovered: true }]);
    expect(zones.zonesOfName('长 治 高新区')).toMatchObject([
      { id: 'changzhi-gaoxinqu', isDiscovered: false },
    ]);
    expect(zones.zonesOfName('抓项目促投产')).toEqual([]);
  });

  test('with an id that parts place and kind', () => {
    expect(zones.zonesOfName('砂河产业园')[0]?.id).toBe('shahe-chanyeyuan');
  });

  test('with an id that no zone of the registry has', () => {
    expect(zones.registry.get(zones.discoveredId('长治高新区'))).toBeUndefined();
    expect(zones.discoveredId('砂河产业园')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('though the registry is empty, by nothing but its own line', () => {
    const finder = new ZoneFinder(new ParkRegistry([]));
    expect(finder.find('长治高新区项目开工')).toEqual([]);
    expect(finder.findAmbiguous('长治开发区')).toEqual([]);
    expect(finder.zonesOfName('长治高新区')).toHaveLength(1);
  });
});

describe('a line that is nothing but a zone’s name is told', () => {
  test.each([
    '长治高新区',
    '长 治 高 新 区',
    '山西转型综改示范区唐槐电子装备与制造园区',
    '岚山开发区',
    '砂河产业园',
    '临猗现代农业产业示范区',
    '五家渠经济技术开发区',
    '多伦工业园',
    '风陵渡经开区医药消费品特色园区',
  ])('%s', (line) => {
    expect(zones.isZoneName(line)).toBe(true);
  });

  test.each([
    '奋力创建国家级高新区',
    '三个园区',
    '六大产业园',
    '各开发区',
    '刘某赴大同经开区现场办公',
    '长治高新区召开2026年工作会议',
    '抓项目促投产',
    '',
    '区',
  ])('and not %j', (line) => {
    expect(zones.isZoneName(line)).toBe(false);
  });
});
