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
