import { squeeze } from './squeeze.ts';

/** How a dump's bytes were read. The names are those of the WHATWG encoding standard. */
export type Encoding = 'utf-8' | 'utf-8 with BOM' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Why a file is no dump. The message says what was found, what was expected and what to do. */
export class DecodeError extends Error {
  override name = 'DecodeError';
}

/** Bytes looked at to tell binary files and UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 64 * 1024;
/** First bytes of files that people mistake for text: archives, pictures, office documents. */
const BINARY_SIGNATURES: [kind: string, bytes: number[]][] = [
  ['a ZIP, Word or Excel file', [0x50, 0x4b, 0x03, 0x04]],
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a gzip file', [0x1f, 0x8b]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
];
/** Control characters that no text holds; tab, line feed, form feed, carriage return and escape may stand in one. */
const BINARY_CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g;
/** Han characters and Chinese punctuation, full-width forms included. */
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]/g;
/** Any two Latin letters read as UTF-16 are a Han character; only real text has line feeds, blanks or full stops too. */
const TEXT_MARK = /[\n。，,]/;
const WHAT_IS_EXPECTED = 'Expected the text of a newspaper page in UTF-8, GB18030 or UTF-16.';

/**
 * Reads a dump's bytes as text: by its byte order mark, else as UTF-8, else UTF-16 without a mark, else GB18030.
 * Line endings are kept; the byte order mark is not.
 * @throws DecodeError for a file that is empty, binary, cut inside a character, or in no encoding that can be told
 * @example decode(Buffer.from('开发区')) // { text: '开发区', encoding: 'utf-8' }
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes);
  const text = decoded.text.toWellFormed();
  if (text.trim() === '') {
    throw new DecodeError(
      `The file holds nothing but blanks. ${WHAT_IS_EXPECTED} Scan or copy the page again.`,
    );
  }
  const controls = text.slice(0, SAMPLE_BYTES).match(BINARY_CONTROL)?.length ?? 0;
  if (controls > 8 && controls > Math.min(text.length, SAMPLE_BYTES) / 50)
    throw binaryError('control characters');
  return { text, encoding: decoded.encoding };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    throw new DecodeError(`The file is empty (0 bytes). ${WHAT_IS_EXPECTED} Scan or copy the page again.`);
  }
  for (const [kind, signature] of BINARY_SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) throw binaryError(kind);
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    const text = decodeUtf8(bytes.subarray(3));
    if (text === null) throw brokenError('UTF-8', bytes);
    return { text, encoding: 'utf-8 with BOM' };
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const utf8 = decodeUtf8(bytes);
  // Chinese in UTF-16 can be valid UTF-8 by accident only when it is full of zero bytes, which no UTF-8 text has.
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' };
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16);
  if (utf8 !== null) throw binaryError('zero bytes');
  if (isUtf8WithBrokenEnd(bytes)) throw brokenError('UTF-8', bytes);
  const gb18030 = decodeStrictly(bytes, 'gb18030');
  if (gb18030 !== null && looksChinese(gb18030)) {
    if (!holdsCommonCharacters(bytes)) throw otherEncodingError();
    return { text: gb18030, encoding: 'gb18030' };
  }
  const shortened = decodeStrictly(bytes.subarray(0, -1), 'gb18030');
  if (shortened !== null && looksChinese(shortened)) throw brokenError('GB18030', bytes);
  throw new DecodeError(
    `The encoding can't be told: the bytes are neither UTF-8 nor GB18030 nor UTF-16. ${WHAT_IS_EXPECTED} ` +
      'Save the text again as UTF-8.',
  );
}

function startsWith(bytes: Uint8Array, prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  return decodeStrictly(bytes, 'utf-8');
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 === 1) throw brokenError('UTF-16', bytes);
  // Not strictly: a lone surrogate is one damaged character, not a reason to refuse the page.
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** UTF-16 without a mark: line feeds and blanks show as a zero byte on one side; Chinese then makes the text. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~1);
  const candidates = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    const isText = TEXT_MARK.test(text);
    return { encoding, share: isText ? countMatches(text, CHINESE) / Math.max(1, text.trim().length) : 0 };
  });
  const best = candidates.sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share > 0.5 ? best.encoding : null;
}

function isUtf8WithBrokenEnd(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const text = decodeUtf8(bytes.subarray(0, -cut));
    if (text !== null) return looksChinese(text);
  }
  return false;
}

/** GB18030 accepts almost any bytes, so its result must look like Chinese: at least a third of what isn't blank. */
function looksChinese(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const visible = squeeze(sample).length;
  return visible > 0 && countMatches(sample, CHINESE) / visible > 1 / 3;
}

/** Of newspaper text nearly all; of Big5 read as GB18030 two fifths, of Shift-JIS none. */
const LEAST_COMMON = 0.5;
/** Fewer characters tell nothing. */
const FEWEST_TOLD = 40;

/**
 * Whether bytes read as GB18030 make the 3,755 commonest characters, which GB 2312-1980 puts into rows 16 to 55. Other
 * East Asian encodings use the same bytes, but for characters that would be rare ones here.
 */
function holdsCommonCharacters(bytes: Uint8Array): boolean {
  let characters = 0;
  let common = 0;
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let index = 0; index + 1 < end; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[index + 1] ?? 0;
    index += trail < 0x40 ? 3 : 1;
    // Marks, letters and figures.
    if (lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1) continue;
    characters += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common += 1;
  }
  return characters < FEWEST_TOLD || common / characters >= LEAST_COMMON;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function otherEncodingError(): DecodeError {
  return new DecodeError(
    `The bytes are valid GB18030, but make hardly any common characters: the text is probably in Big5 or Shift-JIS. ${WHAT_IS_EXPECTED} ` +
      'Save the text again as UTF-8.',
  );
}

function binaryError(kind: string): DecodeError {
  return new DecodeError(
    `The file is no text: it holds ${kind}. ${WHAT_IS_EXPECTED} Export the page's text and add that.`,
  );
}

function brokenError(encoding: string, bytes: Uint8Array): DecodeError {
  return new DecodeError(
    `The text is ${encoding}, but damaged or cut in the middle of a character (${bytes.length} bytes). ` +
      'Copy the whole file again from where it came from.',
  );
}
