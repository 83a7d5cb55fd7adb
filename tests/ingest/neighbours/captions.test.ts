import { describe, expect, test } from 'vitest';
import { CAPTION } from '../../../src/ingest/caption.ts';
import { blocksOf } from '../page.ts';

describe('a caption in the middle of a paragraph', () => {
  const TORN = `${'开发区把窗口搬到项目工地，'.repeat(6)}过去半年才能办完的手续，如今至少要`;
  const captions = (...lines: string[]) =>
    blocksOf(...lines.flatMap((line) => [line, '']))
      .filter(({ caption }) => caption >= 3)
      .map(({ text, isCaptionRest }) => [text, isCaptionRest]);

  test('may be read as two lines, of which the second shows the credit', () => {
    expect(captions(TORN, '光伏胶膜生产线上，工人正在检查产品平', '整度。郭晋平 摄', '省下三个月。')).toEqual(
      [
        ['光伏胶膜生产线上，工人正在检查产品平', false],
        ['整度。郭晋平 摄', true],
      ],
    );
  });

  test('does not take the line above where the paragraph has ended, or where that line tells of no picture', () => {
    expect(captions(`${TORN}两个月。`, '车间里，工人正在检查产品', '生产线一角。郭晋平 摄')).toHaveLength(1);
    expect(captions(TORN, '两个月，多的要半年', '生产线一角。郭晋平 摄')).toHaveLength(1);
  });
});

describe('a short sentence on a picture between a headline and its text', () => {
  const OPENING = '科学导报讯 10月16日，两区签订合作协议。';
  const captionsOf = (...lines: string[]) =>
    blocksOf(...lines.flatMap((line) => [line, '']))
      .filter(({ caption }) => caption === CAPTION.credited)
      .map(({ text }) => text);

  test('is a caption where the text opens right below it', () => {
    expect(captionsOf('山阴应县两区签下“奶业合作单”', '签约现场。', OPENING)).toEqual(['签约现场。']);
  });

  test.each([
    ['below a text', ['会议开到了田间地头。', '签约现场。', OPENING]],
    ['below a byline', ['王波', '签约现场。', OPENING]],
    ['above other text', ['两区签下合作单', '签约现场。', '协议签了，两县都松了一口气。']],
    ['without a full stop', ['两区签下合作单', '“奶”香飘到现场', OPENING]],
    ['as the editors’ note', ['两区签下合作单', '编者按：合作在现场。', OPENING]],
    ['where it tells of no picture', ['长治高新区', '企业要用电，一天就办好。', OPENING]],
    ['as the end of a text', ['实责任，为完成全年目标任', '务完成打好基础。', OPENING]],
  ])('is none %s', (_, lines) => {
    expect(captionsOf(...lines)).toEqual([]);
  });

  test('is none right below the line above it, which goes on in it', () => {
    expect(blocksOf('各方代表来到', '签约现场。', OPENING)[1]?.caption).toBe(CAPTION.none);
  });
});

describe('a credit below a caption', () => {
  test('makes the line above it a caption, and belongs to it', () => {
    const [caption, credit] = blocksOf('驿站里的咖啡馆。', '米粒 摄');
    expect(caption?.caption).toBe(5);
    expect(credit?.isCreditRest).toBe(true);
  });

  test('makes no caption of a zone’s name or a long paragraph', () => {
    expect(blocksOf('长治高新区', '米粒 摄')[0]?.caption).toBe(0);
    expect(blocksOf(`${'驿站里人来人往，'.repeat(10)}热闹非凡。`, '米粒 摄')[0]?.caption).toBe(0);
  });
});

describe('a credit that was torn', () => {
  test('makes captions of both lines', () => {
    const [first, rest] = blocksOf('女工在分拣鲜果。牟小', '川 摄');
    expect([first?.caption, rest?.caption]).toEqual([CAPTION.credited, CAPTION.credited]);
    expect(rest?.isCaptionRest).toBe(true);
  });

  test('but not across a blank line, nor with more than a name’s end in the second', () => {
    expect(blocksOf('女工在分拣鲜果。牟小', '', '川 摄')[1]?.isCaptionRest).toBe(false);
    expect(blocksOf('女工在分拣鲜果', '工人在装车。牟小川 摄')[1]?.isCaptionRest).toBe(false);
  });
});
