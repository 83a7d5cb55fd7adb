import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonal, MASKS } from '../../src/archive/mask.ts';

// Numbers of nobody: the example of GB 11643, the test number of a network, cards that no bank gives out.
const IDENTITY = '11010519491231002X';
const MOBILE = '13800138000';
const CARD = '6222000000000000004';

describe('the number of an identity card is masked', () => {
  test.each([
    ['of 18 digits', '身份证号11010519491231002X，现声明作废。'],
    ['without any word before it', '李某（11010519491231002X）'],
    ['with a small x', '11010519491231002x'],
    ['with a full-width X', '11010519491231002Ｘ'],
    ['with a times sign for X', '11010519491231002×'],
    ['with a wrong check digit', '110105194912310021'],
    ['with a misread month', '身份证110105194933310021'],
    ['of the old 15 digits', '身份证号110105491231002'],
    ['of 15 digits without any word before it', '王某，110105491231002，'],
    ['parted by blanks', '110105 19491231 002X'],
    ['parted into fours', '1101 0519 4912 3100 2X'],
    ['with every digit apart', '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X'],
    ['parted by full-width blanks', '110105\u300019491231\u3000002X'],
    ['parted by hyphens', '110105-19491231-002X'],
    ['parted by points', '身份证1101.0519.4912.3100.2X。'],
    ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['with O for 0', '11O1O5194912310O2X'],
    ['with l for 1', 'l1010519491231002X'],
    ['with its date misread', '张某某（140102198013120051）'],
    ['with 〇 for 0, parted by points', '1101.0519.4912.31〇0.2X'],
    ['with I for 1', '1I010519491231002X'],
    ['with all its 0 and 1 misread', '身份证号llOlO5l949l23lOO2X'],
    ['twice without anything between', '身份证号11010519491231002X11010519491231003X'],
    ['with a mobile phone’s right behind it', '身份证11010519491231002X13800138000'],
    ['with a blank before the X', '11010519491231002 X'],
    ['in brackets', '（身份证号：11010519491231002X）'],
    ['after a line of Han', '公民身份号码\n11010519491231002X'],
    ['before a full stop', '身份证号码为11010519491231002X。'],
    ['as the number of a card of the disabled', '残疾人证号11010519491231002X41，遗失'],
    ['at the end of a longer number', '医师资格证20181111011010519491231002X'],
  ])('%s', (_, text) => {
    const { text: result, masked } = maskPersonal(text);
    expect(masked.map(({ rule }) => rule)).toEqual(['identity']);
    expect(result).toContain(MASKS.identity);
    expect(result).not.toMatch(/[0-9０-９]{3}/);
  });

  test('with its X, not only the digits', () => {
    expect(maskPersonal(`号${IDENTITY}号`).text).toBe(`号${MASKS.identity}号`);
  });

  test('with a line break inside, and the line break stays', () => {
    expect(maskPersonal('身份证1101051949\n1231002X，作废').text).toBe(`身份证${MASKS.identity}\n，作废`);
  });

  test('with a Windows line break inside, as it is', () => {
    expect(maskPersonal('1101051949\r\n1231002X').text).toBe(`${MASKS.identity}\r\n`);
  });

  test('its check digit grades how sure it is', () => {
    expect(maskPersonal(IDENTITY).masked[0]?.confirmed).toBe(true);
    expect(maskPersonal('110105194912310021').masked[0]?.confirmed).toBe(false);
  });
});

describe('the number of a mobile phone is masked', () => {
  test.each([
    ['in one piece', '联系电话13800138000。'],
    ['grouped by blanks', '电话：138 0013 8000'],
    ['grouped by hyphens', '电话：138-0013-8000'],
    ['in two pieces', '138 00138000'],
    ['in two pieces otherwise', '1380013 8000'],
    ['with every digit apart', '1 3 8 0 0 1 3 8 0 0 0'],
    ['with the country before it', '+8613800138000'],
    ['with the country parted from it', '+86 138 0013 8000'],
    ['with the country and hyphens', '+86-138-0013-8000'],
    ['with 86 alone before it', '8613800138000'],
    ['in full-width digits', '１３８００１３８０００'],
    ['with O for 0', '138O0138000'],
    ['with 〇 for 0', '138〇〇138000'],
    ['with 〇 for 0, grouped by points', '138.〇〇13.8000'],
    ['with l for 1', 'l3800138000'],
    ['with hardly a digit read right', '手机l38OOl38OOO'],
    ['before somebody called 万', '咨询13800138000万经理'],
    ['before somebody called 万, by name', '13800138000 万春明'],
    ['before somebody called 元', '咨询李某13800138000元某'],
    ['grouped by points', '电话：138.0013.8000'],
    ['grouped by slashes', '138/0013/8000'],
    ['grouped by points, before a point', '电话：138.0013.8000.'],
    ['grouped by points, in full-width digits', '１３８．００１３．８０００'],
    ['grouped by points, with O for 0', '138.0O13.8000'],
    ['grouped by points, with the country', '+86.138.0013.8000'],
    ['grouped by points and blanks', '138. 0013. 8000'],
    ['right before another', '1380013800013900139000'],
    ['of a newer range', '19900000000'],
    ['in brackets', '（13800138000）'],
    ['with its first figures in brackets', '（138）00138000'],
    ['grouped by other marks', '138_0013_8000'],
    ['grouped by waves', '138~0013~8000'],
    ['after a landline', '0351-7000000 13800138000'],
    ['after a name', '联系人李某13800138000'],
  ])('%s', (_, text) => {
    const { text: result, masked } = maskPersonal(text);
    expect(masked.map(({ rule }) => rule)).toEqual(['mobile']);
    expect(result.replace('0351-7000000', '')).not.toMatch(/[0-9０-９]{3}/);
  });

  test('with a line break inside, and the line break stays', () => {
    expect(maskPersonal('电话138001\n38000\n特此声明').text).toBe(`电话${MASKS.mobile}\n\n特此声明`);
  });

  test.each([
    '13800138000、13900139000',
    '13800138000/13900139000',
    '138.0013.8000/139.0013.9000',
    '13800138000 13900139000',
    '13800138000\n13900139000',
  ])('and each of two: %j', (text) => {
    expect(maskPersonal(text).masked).toHaveLength(2);
    expect(maskPersonal(text).text).not.toMatch(/\d/);
  });

  test.each([3, 4, 9])('and %i in one piece', (count) => {
    const { text, masked } = maskPersonal(`联系人${'13800138000'.repeat(count)}`);
    expect(masked.map(({ rule }) => rule)).toEqual(['mobile']);
    expect(text).not.toMatch(/\d/);
  });

  test('beside an identity number', () => {
    expect(maskPersonal(`${IDENTITY} ${MOBILE}`).masked.map(({ rule }) => rule)).toEqual([
      'identity',
      'mobile',
    ]);
  });

  test.each([
    ['before a line that begins with 公', '联系电话：13800138000\n公告单位：岚山阀门有限公司'],
    ['before 户籍', '李某，电话13800138000户籍岚山县'],
    ['before 家住', '李某，电话13800138000家住岚山县'],
    ['before 人工', '请拨打13800138000人工接听'],
    ['before 个人', '13800138000个人声明'],
    ['before a date after a point', '电话13800138000.2024年3月2日'],
    ['before another after a half-width comma', '13800138000,13900139000'],
    ['before another after a full-width comma', '13800138000，13900139000'],
  ])('%s', (_, text) => {
    expect(maskPersonal(text).text).not.toContain('13800138000');
  });

  test.each([
    ['after a hyphen', '手机-13800138000'],
    ['after a point', '电话.13800138000'],
  ])('%s', (_, text) => {
    expect(maskPersonal(text).text).not.toContain('13800138000');
  });

  test.each([
    ['after 0086 without a blank', '电话008613800138000'],
    ['after a trunk 0', '电话013800138000'],
    ['after TEL without a blank', 'TEL13800138000'],
  ])('%s', (_, text) => {
    expect(maskPersonal(text).text).not.toContain('13800138000');
  });
});

describe('the number of a bank card is masked', () => {
  test.each([
    ['after 信用卡', '信用卡5200000000000001'],
    ['after 借记卡', '借记卡5200000000000001'],
    ['after 建行', '建行：4300000000000001'],
    ['after 工行', '工行4300000000000001'],
    ['after 卡号', '卡号6222000000000000001'],
    ['after 账号, grouped', '账号：6222 0000 0000 0000 001'],
    ['after 银行卡, of 16 digits', '银行卡4000000000000000'],
    ['that passes its check, without any word before it', `汇款至${CARD}`],
    ['that passes its check, grouped', '6222 0000 0000 0000 004'],
    ['that does not, but grouped as cards are', '（6222 0000 0000 0000 001）'],
    ['that does not, in two groups', '622200-0000000000001'],
    ['with a digit too many', '卡号6222 0000 0000 0000 0012'],
    ['in full-width digits', '卡号６２２２００００００００００００００１'],
  ])('%s', (_, text) => {
    const { text: result, masked } = maskPersonal(text);
    expect(masked.map(({ rule }) => rule)).toEqual(['bank']);
    expect(result).not.toMatch(/[0-9０-９]{3}/);
  });

  test('also where its check digit was misread, which only grades how sure it is', () => {
    expect(maskPersonal('汇款至6222000000000000001').masked).toEqual([
      { rule: 'bank', line: 1, confirmed: false },
    ]);
  });

  test('but a long number that begins as no card does and that nothing calls one stays', () => {
    expect(maskPersonal('编组5222000000000000001').masked).toEqual([]);
  });

  test.each(['卡号6222000000000000004\n户名：李某', '卡号6222000000000000004,6222000000000000004'])(
    'before what could be a unit: %j',
    (text) => {
      expect(maskPersonal(text).text.replace(/,.*/, '')).not.toMatch(/\d/);
    },
  );

  test('with a line break inside, and the line break stays', () => {
    expect(maskPersonal('卡号62220000\n00000000004').text).toBe(`卡号${MASKS.bank}\n`);
  });
});

describe('what belongs to an office or is no number of a person stays', () => {
  test.each([
    ['a landline', '咨询电话：0351-7000000'],
    ['a landline in brackets', '（0351）7000000'],
    ['a landline in one piece', '03517000000'],
    ['two landlines', '0351-7000000、0351-7000001'],
    ['a 400 number', '服务热线400-800-8000'],
    ['a 400 number in one piece', '4008008000'],
    ['a short number', '拨打12345或95588'],
    ['a credit code', '统一社会信用代码：91140100MA0K00000X'],
    ['a credit code of digits alone', '统一社会信用代码：911401001100223344'],
    ['a credit code behind 手工行业', '山西省手工行业协会统一社会信用代码：511400004057010042'],
    ['a permit behind 集中行政', '集中行政许可编号：1401002026010001'],
    ['a registration number', '注册号：140105206012345'],
    ['the number of a seal', '公章（印章编号1401050012345）不慎遗失'],
    ['the number of a permit', '开户许可证核准号J1610000000000'],
    ['the number of a licence', '食品经营许可证编号JY11401050000000'],
    ['an amount', '总投资13800138000元'],
    ['an amount in ten thousands', '总投资13800138000万元'],
    ['a table of fours that begins as a card does', '6222 6305 6400 6512'],
    ['an amount parted by commas', '产值13,800,138,000元'],
    ['an amount with decimals', '合计13800138000.50元'],
    ['an area', '占地13812345678平方米'],
    ['a decimal number', '系数0.13800138000'],
    ['a project number', '项目代码2401-140105-89-01-123456'],
    ['a project number that holds a day', '项目代码2403-140105-20-01-101234'],
    ['years of a table', '2019 2020 2021 2022 2023 2024'],
    ['figures of a table', '产值 13800 14600 15900 16100'],
    ['dates', '2026年1月12日至2026年12月31日'],
    ['a document number', '晋科发〔2024〕138号'],
    ['the registration number of the newspaper', '国内统一连续出版物号CN 14-0015'],
    ['an order of digits too short', '编号1380013800'],
    ['a code with a letter', 'A13800138000B'],
  ])('%s: %s', (_, text) => {
    expect(maskPersonal(text)).toEqual({ text, masked: [] });
  });

  test('a decimal number of many places', () => {
    expect(maskPersonal('圆周率3.141592653589793238').masked).toEqual([]);
  });
});

describe('lines keep their numbers', () => {
  test('and a masked number tells the line it began in', () => {
    const text = `遗失声明\r\n\r\n李某${IDENTITY}\n电话138001\n38000，\r卡号${CARD}`;
    expect(maskPersonal(text).masked.map(({ rule, line }) => [rule, line])).toEqual([
      ['identity', 3],
      ['mobile', 4],
      ['bank', 6],
    ]);
  });

  test('whatever stands on them', () => {
    const unit = fc.constantFrom(
      '0',
      '1',
      '6',
      '9',
      '138',
      '1101051949',
      ' ',
      '\n',
      '\r\n',
      '\r',
      'X',
      'O',
      'l',
      '-',
      '证',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const lineEnds = (value: string) => value.match(/\r\n|\n|\r/g)?.length ?? 0;
        expect(lineEnds(maskPersonal(text).text)).toBe(lineEnds(text));
      }),
      { numRuns: 500 },
    );
  });

  test('and the text between two numbers is untouched', () => {
    expect(maskPersonal(`甲${MOBILE}乙 12 丙${MOBILE}丁`).text).toBe(
      `甲${MASKS.mobile}乙 12 丙${MASKS.mobile}丁`,
    );
  });

  test('and a number beside a mask is what it was before', () => {
    const { text } = maskPersonal(`身份证号${IDENTITY}，编组5222000000000000001`);
    expect(maskPersonal(text).masked).toEqual([]);
  });

  test('and a masked text has nothing more to mask', () => {
    const number = fc.constantFrom(
      IDENTITY,
      MOBILE,
      CARD,
      '110105491231002',
      '138 0013 8000',
      '+8613800138000',
    );
    const piece = fc.oneof(number, fc.constantFrom('电话', '李某', '会议召开', '12'));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('、', '。', '；'),
        (pieces, separator) => {
          const { text } = maskPersonal(pieces.join(separator));
          expect(maskPersonal(text).masked).toEqual([]);
          expect(text).not.toMatch(/\d{5}/);
        },
      ),
    );
  });
});

test('no result holds what was masked', () => {
  const result = JSON.stringify(maskPersonal(`身份证${IDENTITY}，电话138 0013 8000，卡号${CARD}`));
  for (const part of ['110105', '1949', '1231', '002X', '0013', '8000', '6222', '0000'])
    expect(result).not.toContain(part);
});

describe('in what stands around it a personal number is masked', () => {
  test.each([
    '公章遗失特此声明 联系电话13800000000',
    '公章遗失\n联系电话13800000000',
    '项目编号及联系人电话13800000000',
    '印章遗失请联系张某13800000000',
    'QQ13800000000',
    '微信a13800000000',
    '13800000000vx同号',
    '身份证No14072819000101001X',
    '电话：1.13800000000',
    '身份证号1.14072819000101001X',
    '手机138‐0000‐0000',
    '手机138\u200b0000\u200b0000',
    '卡号6222·0000·0000·0000',
    '手机1380-000-0000',
    '手机138 00 00 00 00',
    '联系电话：13800000000 万先生',
    '工商银行6222000000000000001',
    '联系人李某 138\n00138000',
  ])('%j', (text) => {
    expect(maskPersonal(text).masked).toHaveLength(1);
    expect(maskPersonal(text).text).not.toMatch(/\d{4}/);
  });
});

describe('figures that only look like one stay', () => {
  test.each([
    '项目数\n150\n1200\n3400',
    '1850000\n2026年1月',
    '税号：911407281100123456',
    '公司（911407281100123456）',
    '工商注册140728000101001',
    '出口13800000000美元',
    '产值13800000000余元',
    '旅游13800000000人次',
    '圆周率3.14159265358979',
    '热线400-000-0000',
    '版本138.0013.8000.1',
    '分别为138.0013、0.8000',
    '比分138/0013.8000',
    '联系企业1500 2300 340家',
    '公章联系编码13800000000',
    '办公室0351-7000000',
  ])('%j', (text) => {
    expect(maskPersonal(text)).toEqual({ text, masked: [] });
  });
});
