import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../src/ingest/doubts.ts';

const doubtsOf = (text: string, kind: 'heading' | 'paragraph' = 'paragraph') =>
  findDoubts('page', { kind, line: 7, text, endsSentence: true, isClosed: false });
const codesOf = (text: string) => doubtsOf(text).map(({ code }) => code);

describe('a doubtful spot is flagged', () => {
  test.each([
    ['入 read as 人', '在人企服务上下功夫。', 'ocr-look-alike'],
    ['入 read as 人 before 驻', '已有15家企业人驻。', 'ocr-look-alike'],
    ['a particle twice', '企业的的发展提速。', 'doubled-word'],
    ['a word twice', '推动企业企业发展。', 'doubled-word'],
    ['a phrase twice', '高质量发展高质量发展取得成效。', 'doubled-word'],
    ['an English word between Han', '新质生产力引领区 and 高质量发展先行区。', 'stray-latin'],
    ['two marks', '会议指出，，要提速。', 'doubled-punctuation'],
    ['a comma after a full stop', '会议召开。，要提速。', 'doubled-punctuation'],
    ['a blank between Han', '会议指 出，要提速。', 'stray-blank'],
    ['a character that could not be read', '会议指\ufffd，要提速。', 'replacement-character'],
    ['a closing mark without an opening one', '会议“指出”，要提速”。', 'unbalanced-quotation'],
  ])('%s: %s', (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  test('with its line and the words around it', () => {
    expect(doubtsOf('同时，持续在营商环境和人企服务上下功夫。')[0]).toMatchObject({
      code: 'ocr-look-alike',
      dump: 'page',
      line: 7,
      message: expect.stringContaining('人企服务') as string,
    });
  });

  test('each time it stands', () => {
    expect(codesOf('在人企服务、企业人驻上下功夫。')).toEqual(['ocr-look-alike', 'ocr-look-alike']);
  });
});

describe('what the newspaper prints is not doubted', () => {
  test.each([
    '个人企业所得税下降。',
    '工人驻厂服务。',
    '服务企业、企业家座谈。',
    '他了解了情况，是是非非不必多说。',
    '产业产业链协同。',
    '科学导报 记者王波 近年来，园区提速。',
    '科学导报讯 1月12日，会议召开。',
    '机器轰鸣……',
    '产值达12.5亿元，AI与5G融合，VR设备投用。',
    '“双招双引”提速，“链长制”见效。',
    '四五”时期，市场主体加速集聚。',
    '研讨会、座谈会相继召开。',
    '2026年，园区将实现“一年起步、三年成势”。',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  test('nor is a heading, which is set with blanks', () => {
    expect(doubtsOf('服务提速 项目增效', 'heading')).toEqual([]);
  });
});
