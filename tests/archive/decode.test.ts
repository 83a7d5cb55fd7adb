import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, DecodeError } from '../../src/archive/decode.ts';

const PAGE = '长治高新区\n\n科学导报讯 1月12日，岚山阀门有限公司项目开工，总投资3.5亿元。\n';

/** Two-byte characters of GB18030, by what they stand for. */
const gb18030Bytes = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const bytes = [lead, trail];
    const character = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
    if (trail !== 0x7f && character.length === 1 && character !== '\ufffd')
      gb18030Bytes.set(character, bytes);
  }
}

function toGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => gb18030Bytes.get(character) ?? [character.charCodeAt(0)]),
  );
}

function toUtf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

function withMark(mark: number[], bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(mark), bytes]);
}

describe('a page is read', () => {
  test.each([
    ['in UTF-8', Buffer.from(PAGE), 'utf-8'],
    ['in UTF-8 with a byte order mark', withMark([0xef, 0xbb, 0xbf], Buffer.from(PAGE)), 'utf-8 with BOM'],
    ['in GB18030', toGb18030(PAGE), 'gb18030'],
    ['in UTF-16 with a byte order mark', withMark([0xff, 0xfe], toUtf16(PAGE, false)), 'utf-16le'],
    ['in big-endian UTF-16 with a mark', withMark([0xfe, 0xff], toUtf16(PAGE, true)), 'utf-16be'],
    ['in UTF-16 without a mark', toUtf16(PAGE, false), 'utf-16le'],
    ['in big-endian UTF-16 without a mark', toUtf16(PAGE, true), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: PAGE, encoding });
  });

  test('with Windows line ends as they are', () => {
    expect(decode(Buffer.from('甲\r\n乙\r丙\n')).text).toBe('甲\r\n乙\r丙\n');
  });

  test('though it is in English only', () => {
    expect(decode(Buffer.from('Development zone')).encoding).toBe('utf-8');
  });

  test('with rare characters beyond the basic plane', () => {
    expect(decode(Buffer.from('𠮷县𫟦')).text).toBe('𠮷县𫟦');
  });

  test('though a few control characters stand in it', () => {
    expect(decode(Buffer.from(`${PAGE}\f\u0001`)).text).toContain('岚山阀门');
  });

  test('and damaged halves of characters become a replacement character', () => {
    const text = decode(Buffer.from([0xff, 0xfe, ...toUtf16('开\ud800发', false)])).text;
    expect(text.isWellFormed()).toBe(true);
    expect(text).toMatch(/^开.发$/);
  });

  test('the same in every encoding', () => {
    const characters = [...gb18030Bytes.keys()].filter((character) =>
      /[\u4e00-\u9fff，。“”（）]/.test(character),
    );
    const common = characters.filter((character) => {
      const [lead = 0, trail = 0] = gb18030Bytes.get(character) ?? [];
      return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
    });
    const unit = fc.oneof(
      { arbitrary: fc.constantFrom(...common), weight: 36 },
      { arbitrary: fc.constantFrom(...characters), weight: 2 },
      fc.constantFrom(' ', '\n', '7'),
    );
    // Long enough to be told from other texts, as every page is.
    const texts = fc.string({ unit, minLength: 40 }).map((text) => `科学导报讯${text}开发区建设提速。`);
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text);
        expect(decode(bytes).text).toBe(text);
        expect(decode(withMark([0xef, 0xbb, 0xbf], bytes)).text).toBe(text);
        expect(decode(toGb18030(text)).text).toBe(text);
        expect(decode(withMark([0xff, 0xfe], toUtf16(text, false))).text).toBe(text);
        expect(decode(withMark([0xfe, 0xff], toUtf16(text, true))).text).toBe(text);
      }),
    );
  });
});

describe('a file that is no page is refused with what to do', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), /empty \(0 bytes\).*Scan or copy the page again/],
    ['nothing but blanks', Buffer.from(' \r\n\u3000\n'), /nothing but blanks/],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), /nothing but blanks/],
    ['a Word document', Buffer.from('PK\u0003\u0004 word/document.xml'), /ZIP, Word or Excel/],
    ['a PDF file', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /JPEG/],
    ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 89 + 7) % 256)), /./],
    ['zero bytes', Buffer.alloc(512), /no text|blanks/],
  ])('%s', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(DecodeError);
    expect(() => decode(bytes)).toThrow(message);
  });

  test.each([
    // 近年來山西綜改示範區堅持以科技創新引領產業創新
    ['Big5', 'aaf1a67ea8d3a473a6e8baeea7efa5dcbd64b0cfb0edabf9a548aceca7deb3d0b773a4debbe2b2a3b77eb3d0b773'],
    // 経済開発区の企業は新しい技術
    ['Shift-JIS', '8c6f8dcf8a4a94ad8be682cc8ae98bc682cd905682b582a28b5a8f70'],
  ])('text in %s, which GB18030 takes for rare characters', (_, hex) => {
    expect(() => decode(Buffer.from(hex.repeat(3), 'hex'))).toThrow(
      /probably in Big5 or Shift-JIS.*as UTF-8/,
    );
  });

  test('but not a list of rare names, which is short', () => {
    const names = '获奖名单：闫晔 翟祎 祁珺 贠翀 郄玥 逯茜';
    expect(decode(toGb18030(names)).encoding).toBe('gb18030');
  });

  test('UTF-8 cut inside a character', () => {
    expect(() => decode(Buffer.from(PAGE.trim()).subarray(0, -1))).toThrow(
      /UTF-8.*cut in the middle of a character/,
    );
    expect(() => decode(Buffer.from(PAGE.trim()).subarray(0, -2))).toThrow(/UTF-8.*cut in the middle/);
  });

  test('UTF-8 with a mark cut inside a character', () => {
    const bytes = withMark([0xef, 0xbb, 0xbf], Buffer.from(PAGE.trim())).subarray(0, -1);
    expect(() => decode(bytes)).toThrow(/UTF-8.*cut in the middle/);
  });

  test('UTF-16 cut inside a character', () => {
    const bytes = withMark([0xff, 0xfe], toUtf16(PAGE, false)).subarray(0, -1);
    expect(() => decode(bytes)).toThrow(/UTF-16.*cut in the middle/);
  });

  test('GB18030 cut inside a character', () => {
    expect(() => decode(toGb18030(PAGE.trim().replace(/。$/, '区')).subarray(0, -1))).toThrow(
      /GB18030.*cut in the middle/,
    );
  });

  test('UTF-8 that lost a byte in its middle', () => {
    const bytes = Buffer.from(PAGE);
    const start = bytes.indexOf('岚');
    const damaged = Buffer.concat([bytes.subarray(0, start + 1), bytes.subarray(start + 2)]);
    expect(() => decode(damaged)).toThrow(DecodeError);
  });

  test('an encoding that can be told by nobody', () => {
    const latin = Buffer.from('Zürich, Genève, Malmö: größere Ausschüttung für Aktionäre.', 'latin1');
    expect(() => decode(latin)).toThrow(/encoding can't be told.*Save the text again as UTF-8/);
  });
});
