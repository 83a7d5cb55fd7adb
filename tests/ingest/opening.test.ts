import { describe, expect, test } from 'vitest';
import { readOpening } from '../../src/ingest/opening.ts';

describe('an opening is read', () => {
  test.each([
    ['科学导报讯 1月12日，会议召开。', '科学导报讯'],
    ['科学导报 4月4日，项目开工。', '科学导报'],
    ['科学导报讯1月12日，会议召开。', '科学导报讯'],
    ['本刊讯 2月27日，会议召开。', '本刊讯'],
    ['本报讯（记者 王波）近日，企业投产。', '本报讯'],
    ['本报讯　近日，企业投产。', '本报讯'],
    ['科学导报太原9月9日讯（记者 米兰）老陈醋能配咖啡吗？', '科学导报太原9月9日讯'],
    ['新华社太原1月5日电 记者从省能源局获悉', '新华社太原1月5日电'],
  ])('%s', (text, word) => {
    expect(readOpening(text)?.word).toBe(word);
  });

  test('after blanks that indent it', () => {
    expect(readOpening('\u3000\u3000科学导报讯 1月12日')?.word).toBe('科学导报讯');
  });
});

describe('the reporters of an opening are its authors', () => {
  test.each([
    ['科学导报 记者王波 近年来，园区提速。', ['王波']],
    ['科学导报讯 (记者 段誉民) 5月15日，项目开工。', ['段誉民']],
    ['科学导报讯（记者 段誉民 通讯员 李茹）5月15日', ['段誉民', '李茹']],
    ['本报讯（记者王波、李茹）近日', ['王波', '李茹']],
    ['本报讯（记者 王波 李茹）近日', ['王波', '李茹']],
    ['本报讯 记者王波报道 近日', ['王波']],
    ['科学导报讯 1月12日，会议召开。', []],
    ['科学导报 临猗现代农业产业示范区立足实际', []],
    ['科学导报讯（通讯员 欧阳晓燕）近日', ['欧阳晓燕']],
    ['本报讯（记者 温暖） 一根麻绳', ['温暖']],
    ['科学导报讯(记者 夏知秋 郁离子)1月2日', ['夏知秋', '郁离子']],
    ['本报讯(记者 韩东 实习生 薛冰) 6月9日', ['韩东', '薛冰']],
    ['科学导报 记者 来自一线的消息', []],
    ['科学导报讯（记者 王波 实习记者 李茹）3月13日', ['王波', '李茹']],
    ['科学导报讯（记者 赵军 摄影报道）3月14日', ['赵军']],
    ['科学导报讯（记者 杨洁 特约通讯员 李茹）3月16日', ['杨洁', '李茹']],
    ['科学导报讯（记者 侯 玉 珠）3月15日', ['侯玉珠']],
    ['科学导报讯（记者 高　原）11月20日，项目投运。', ['高原']],
    ['本报讯（记者 高　原、李 茹 通讯员 王 波）近日', ['高原', '李茹', '王波']],
  ])('%s', (text, reporters) => {
    expect(readOpening(text)?.reporters).toEqual(reporters);
  });

  test('but the first word of the text after a comma is none', () => {
    expect(readOpening('科学导报 记者王波 时下，机器轰鸣。')?.reporters).toEqual(['王波']);
  });
});

describe('a paragraph without an opening has none', () => {
  test.each([
    '中兴通讯 2025年在该区投资建厂。',
    '科学导报社记者走进开发区',
    '科学导报记者在洞口看到，施工人员正在给洞壁喷涂料。',
    '本报记者了解到，项目年底投运。',
    '1月12日，会议召开。',
    '近日，记者走进企业。',
    '记者王波从会上获悉',
    '通讯设备企业投产',
    '',
  ])('%j', (text) => {
    expect(readOpening(text)).toBeNull();
  });
});

test('the telegram of the paper itself opens an article', () => {
  expect(readOpening('本报忻州1月12日电（记者 王芳）项目开工。')?.reporters).toEqual(['王芳']);
});
