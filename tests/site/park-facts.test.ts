import { expect, test } from 'vitest';
import { parkFacts, unknownFacts } from '../../src/site/park-facts.ts';
import { makePark } from '../fixtures/park.ts';

test('what is unknown is not mentioned', () => {
  const sources = ['dump 001_02', 'https://example.org/'];
  expect(
    parkFacts(makePark({ id: 'zone', name: '某经济技术开发区', shortName: '某经开区', sources })),
  ).toEqual([
    { term: '简称', words: '某经开区' },
    { term: '类型', words: '经济技术开发区' },
    { term: '名录依据', words: '本报版面1条、其他网站1条，没有政府网站的资料' },
  ]);
});

test('place, industries and how sure the entry is are told in words', () => {
  const park = makePark({
    id: 'zone',
    prefecture: '长治市',
    county: '潞州区',
    established: 2017,
    industries: ['新材料', '新能源'],
    confidence: 'general knowledge',
  });
  const words = parkFacts(park).map((fact) => fact.words);
  expect(words).toEqual([
    '经济技术开发区',
    '长治市潞州区',
    '2017年',
    '新材料、新能源',
    '据一般了解，未逐项核对',
  ]);
});

test('printed names stand apart from the official and the short one', () => {
  const park = makePark({ id: 'zone', name: '甲', shortName: '甲', aliases: ['乙', '甲', '丙'] });
  expect(parkFacts(park)[0]).toEqual({ term: '报上又称', words: '乙、丙' });
});

test('what the registry was asked and does not know is said', () => {
  expect(unknownFacts(makePark({ id: 'zone' }))).toBe('级别、所在县区、设立年份、主要产业');
  const known = makePark({
    id: 'zone',
    level: '省级',
    county: '潞州区',
    established: 1992,
    industries: ['钢铁'],
  });
  expect(unknownFacts(known)).toBe('');
});
