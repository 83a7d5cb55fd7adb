import { describe, expect, test } from 'vitest';
import { findAnnounced } from '../../src/archive/announced-number.ts';
import { maskPersonal, MASKS } from '../../src/archive/mask.ts';

// Numbers of nobody: the example of GB 11643, the test number of a network, a card that no bank gives out.

describe('a number that words announce is masked, however badly it is read', () => {
  test.each([
    ['a letter for a digit', '身份证号11010S19491231002X', 'identity'],
    ['two letters for digits', '身份证号1101051949l23l00ZX', 'identity'],
    ['specks between its groups', '身份证号110105,19491231,002X', 'identity'],
    ['groups in brackets', '身份证号【110105】19491231【002X】', 'identity'],
    ['a wide gap', '身份证号110105          19491231          002X', 'identity'],
    ['a digit lost', '身份证号1101051949123102X', 'identity'],
    ['digits in circles', '身份证①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②⑨', 'identity'],
    ['digits of mathematics', '身份证号𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐𝟗', 'identity'],
    ['Chinese numerals', '身份证号一一〇一〇五一九四九一二三一〇〇二九', 'identity'],
    ['a letter for a digit', '手机138S0138000', 'mobile'],
    ['i for its 1', '手机：i38001380g0', 'mobile'],
    ['a stroke for its 1', '手机|3800138000', 'mobile'],
    ['a Cyrillic О for its 0', '手机1380013800О', 'mobile'],
    ['a comma inside', '手机138,00138000', 'mobile'],
    ['enumeration commas inside', '手机138、0013、8000', 'mobile'],
    ['dots inside', '手机：138…0013…8000', 'mobile'],
    ['a digit lost', '电话1380013800', 'mobile'],
    ['a digit read twice', '电话138001380001', 'mobile'],
    ['Chinese numerals', '电话一三八零零一三八〇〇〇', 'mobile'],
    ['commas inside', '卡号6222,0000,0000,0000,004', 'bank'],
    ['a unit behind it', '卡号6222000000000000004元', 'bank'],
    ['fifteen digits', '信用卡371234567890123', 'bank'],
  ] as const)('%s: %s', (_, text, rule) => {
    const { text: result, masked } = maskPersonal(`李某${text}，现声明作废。`);
    expect(masked.map((number) => number.rule)).toEqual([rule]);
    expect(result).toContain(MASKS[rule]);
    expect(result).not.toMatch(/\p{Nd}{2}|[①-⑨⓪]{2}|[一二三四五六七八九]{3}/u);
    expect(result).toMatch(/，现声明作废。$/);
  });

  test('and the line ends inside it stay', () => {
    expect(maskPersonal('手机138S\n0138000，李某').text).toBe(`手机${MASKS.mobile}\n，李某`);
    const twice = maskPersonal('手机138S\n0138000\n电话13800138000\n');
    expect(twice.masked.map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe('what words announce and is nobody’s own is left alone', () => {
  test.each([
    '电话：0351-7537080',
    '电话：0351-7537080、7537081',
    '热线12345、12315',
    '服务热线：400-1234-5678',
    '电话7537080 传真7537081',
    '电话16888888，150人次来电',
    '联系方式：1号楼302室',
    '微信公众号science_herald',
    '手机产量1500万部、增长13.8%',
    '电话 15 个、热线 30 条、来电 400 次',
    '信用卡业务收入6222万元',
  ])('%s', (text) => {
    expect(findAnnounced(text)).toEqual([]);
    expect(maskPersonal(text).text).toBe(text);
  });
});

describe('a public number’s word does not spare what stands behind a name', () => {
  test.each([
    '营业执照（经营者李四11010519491231002X）遗失',
    '医师执业执照11010519491231002X，声明作废',
    '注册会计师王五13800138000不慎丢失执业证书',
    '营业执照副本 经营者李四 11010519491231002X',
    '许可证持有人李四 13800138000',
    '公章管理人李四13800138000',
    '发票丢失 李四13800138000',
    '合同号李四13800138000',
  ])('%s', (text) => {
    expect(maskPersonal(text).masked).toHaveLength(1);
  });

  test.each([
    '公章一枚（编号：1401090012345）',
    '营业执照（副本）注册号：140100200012345',
    '注册号为 140100600012345',
    '食品经营许可证（副本）编号JY11401050012345',
    '统一社会信用代码：91140100MA0K12345X',
    '统一社会信用代码（12140000405700123B）',
    '增值税专用发票（号码：13800138）',
  ])('and spares its own: %s', (text) => {
    expect(maskPersonal(text).text).toBe(text);
  });
});
