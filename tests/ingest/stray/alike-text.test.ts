import { describe, expect, test } from 'vitest';
import { isPartOf, shareOfText, SHORTEST_PART } from '../../../src/ingest/stray/alike-text.ts';

const TEXT =
  '园区服务中心靠前一步，把审批窗口搬到项目工地，帮助企业解决用水用电和用工难题，推动12个项目提前投产，带动就业三百余人，让企业少跑腿、办成事。';

describe('two texts are compared', () => {
  test('the same are the same', () => {
    expect(shareOfText(TEXT, TEXT)).toBe(1);
    expect(shareOfText('', '')).toBe(0);
  });

  test('with a misread character nearly', () => {
    const misread = TEXT.replace('审批', '审枇');
    expect(shareOfText(TEXT, misread)).toBeGreaterThan(0.8);
    expect(shareOfText(TEXT, misread)).toBeLessThan(1);
  });

  test('of other matters in the same words are no copies', () => {
    const stage = (count: string) =>
      `${count}阶段，由管委会牵头组织各部门开展自查自纠工作，建立问题台账，限期整改到位。`;
    expect(shareOfText(stage('第一'), stage('第二'))).toBe(0);
    const zone = (name: string) =>
      `${name}全年完成固定资产投资12亿元，同比增长15%，新签约项目20个，开工项目15个。`;
    expect(shareOfText(zone('长治高新区'), zone('大同经济技术开发区'))).toBe(0);
    for (const [read, misread] of [
      ['签约', '签豹'],
      ['长治', '长冶'],
    ] as const)
      expect(shareOfText(zone('长治高新区'), zone('长治高新区').replace(read, misread))).toBeGreaterThan(0.7);
  });

  test('others share nothing that counts, and short ones are no copies unless they are the same', () => {
    expect(shareOfText(TEXT, `${TEXT.slice(0, 20)}${'晋城光机电产业集群加速崛起，'.repeat(4)}`)).toBe(0);
    expect(shareOfText('牛佳锡报道', '牛佳锡报导')).toBe(0);
  });
});

describe('a line is a piece of another', () => {
  const isPart = (part: string, isEnded = false) => isPartOf(part, TEXT, isEnded, SHORTEST_PART);

  test('as its end, misread or not', () => {
    expect(isPart(TEXT.slice(-45))).toBe(true);
    expect(isPart(TEXT.slice(-45).replace('难题', '难顾'))).toBe(true);
  });

  test('from its middle, where it breaks off and is long', () => {
    const middle = TEXT.slice(2, 65);
    expect(isPart(middle)).toBe(true);
    expect(isPart(middle, true)).toBe(false);
    expect(isPart(TEXT.slice(2, 50))).toBe(false);
  });

  test('but not with other figures, nor when it is short or the whole', () => {
    expect(isPart(TEXT.slice(-45).replace('12', '21').replace('难题', '难顾'))).toBe(false);
    expect(isPart(TEXT.slice(-20))).toBe(false);
    expect(isPart(TEXT)).toBe(false);
  });
});
