import { squeeze } from './squeeze.ts';

/** Kinds of personal numbers, and what stands in their place (PIPL arts. 13, 28). */
export const MASKS = {
  identity: '［身份证号已隐去］',
  mobile: '［手机号已隐去］',
  bank: '［银行卡号已隐去］',
} as const;
const ALL_MASKS = Object.values(MASKS);
export type PersonalNumber = keyof typeof MASKS;

/** A masked number. Never holds its value. */
export interface MaskedNumber {
  rule: PersonalNumber;
  /** 1-based line it began in. */
  line: number;
  /** true when the number's own check digit or date agrees; only a grade, it never decides whether to mask. */
  confirmed: boolean;
}

export interface Masked {
  text: string;
  masked: MaskedNumber[];
}

/**
 * A run of digits as OCR prints them: full-width, O for 0, l for 1, X at the end, parted by blanks, hyphens or line
 * breaks. `1426 2519 0002 3000 00`
 */
const NUMBER_RUN =
  /[0-9０-９OoＯlIｌＩ](?:[\s\-‐‑–—−－﹣·\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]{0,8}[0-9０-９OoＯlIｌＩXxＸｘ×])+/;
/** `138.0013.8000` `138/0013/8000`: a mobile number in its groups. Points and slashes elsewhere part decimals and dates. */
const DOTTED_MOBILE =
  /(?<![0-9０-９]|\d[.．])(?:\+?86[\s.．/／-]?)?[1１lI][3-9３-９][0-9０-９OoＯlIｌＩ][^\S\r\n]?(?<mark>[.．/／])[^\S\r\n]?[0-9０-９OoＯlIｌＩ]{4}[^\S\r\n]?\k<mark>[^\S\r\n]?[0-9０-９OoＯlIｌＩ]{4}(?![0-9０-９]|\k<mark>\d)/;
/** `1101.0519.4912.3100.2X`: an identity or card number in its groups; decimals and versions have shorter ones. */
const DOTTED_LONG =
  /(?<![0-9.．])[0-9０-９OoＯlIｌＩ]{4,6}(?<point>[.．])[0-9０-９OoＯlIｌＩ]{4,8}(?:\k<point>[0-9０-９OoＯlIｌＩ]{1,4}[XxＸｘ×]?){1,3}(?![0-9０-９]|[.．]\d)/;
const CANDIDATE = new RegExp(
  `(?<dotted>${DOTTED_MOBILE.source})|${DOTTED_LONG.source}|${NUMBER_RUN.source}`,
  'g',
);
/** Digits parted by a point or slash as those above are; without any the page needs no look for them. */
const MAY_BE_DOTTED = /[0-9０-９OoＯlIｌＩ][^\S\r\n]?[.．/／][^\S\r\n]?[0-9０-９OoＯlIｌＩ]{4}/;
const PLAIN_CANDIDATE = new RegExp(NUMBER_RUN.source, 'g');
/** A piece of a run without anything between its digits. */
const DIGIT_CHUNK = /[0-9０-９OoＯlIｌＩXxＸｘ×]+/g;
/** Letters that OCR reads for digits; they count as digits only beside enough real ones. */
const LOOK_ALIKE_DIGITS: Record<string, string> = {
  O: '0',
  o: '0',
  Ｏ: '0',
  l: '1',
  I: '1',
  ｌ: '1',
  Ｉ: '1',
};
const MINIMUM_REAL_DIGITS = 8;
/** A mobile phone's number; the others are longer. */
const SHORTEST_NUMBER = 11;
const REAL_DIGIT = /[0-9０-９]/g;
/**
 * Digits right before or after, with or without letters between: part of a code such as `91141000MA0YYYY00Y`. Letters
 * alone are a word: `QQ`, `TEL`, `vx`.
 */
const CODE_BEFORE = /[0-9０-９][A-Za-zＡ-Ｚａ-ｚ]*$/;
const CODE_AFTER = /^[A-Za-zＡ-Ｚａ-ｚ]*[0-9０-９]/;
/** First two digits of an identity number: the provinces of GB/T 2260, and 9 of foreigners' cards. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const IDENTITY_CONTEXT = /身份证|身份号|公民身份|证件号|居民证/;
const BANK_CONTEXT = /银行卡|行卡|卡号|账号|帐号|账户|帐户|开户行|储蓄卡|银行/;
/** Public numbers of organizations, which stay; the word stands right before the number. */
const PUBLIC_CONTEXT = /(?:信用代码|注册号?|税号|识别号|许可证|执照|印章|公章)[^。；，,;、0-9]*$/;
/** Words that announce a telephone: nearer than those above, they win. */
const PHONE_CONTEXT = /电话|手机|热线|致电|来电|微信|QQ|TEL|Tel|联系(?:人|方式)/;
/** What comes between a seal or a code and somebody's number. */
const CONTACT = /联系/;
/** Numbers of things, which stay unless they could be somebody's identity number. */
const CODE_CONTEXT = /(?:登记号|编码|编号|代码|文号|合同号|项目号|批号|发票|票号)[^。；，,;、0-9]*$/;
/** With or without the code of the country or a trunk 0: `13800138000` `8613800138000` `008613800138000` */
const MOBILE = /^(?:(?:00)?86|0)?1[3-9]\d{9}$/;
/** Several without anything between them. */
const SEVERAL_MOBILES = /^(?:1[3-9]\d{9}){2,}$/;
/** The groups that mobile numbers are printed in, longest first: `138 0013 8000`. */
const MOBILE_GROUPS = [
  '11',
  '3,4,4',
  '3,8',
  '7,4',
  '4,7',
  '3,3,5',
  '2,11',
  '2,3,4,4',
  '1,1,1,1,1,1,1,1,1,1,1',
];
/** `元` `.50万元` `平方米`, on the same line: the digits before it are an amount. Nobody counts people or houses in billions. */
const UNIT_AFTER =
  /^[^\S\r\n]*(?:[.．]\d{1,3}\s*)?[余多]?(?:[美欧日港]元|人次|年(?!\S*电话)|[元万亿吨米亩兆%％‰]|平方|立方|公里|公斤|公顷|千克|千瓦|千米|件(?!账))/;
/** `3.` before the digits: they are a number's decimals. */
const DECIMAL_POINT_BEFORE = /\d[.．]$/;
/** `：1.` `2．`: the number of an entry in a list, no decimal. */
const LIST_NUMBER_BEFORE = /(?:^|[\s：:；;、，,])\d[.．]$/;
/** Another number, masked or not: words before it announce that one, not the next. */
const EARLIER_NUMBER = /^[^]*(?:［[^［］]*已隐去］|[0-9０-９]{6,})/;
const LINE_END = /\r\n|\n|\r/g;
/** How far before a number its context is looked for, in characters. */
const CONTEXT_BEFORE = 16;
const LONGEST_MASK = 12;

/**
 * Masks the numbers of identity cards, mobile phones and bank cards. Line feeds inside a number are kept after its
 * mask, so that every line keeps its number.
 * @example maskPersonal('电话13800138000').text // '电话［手机号已隐去］'
 */
export function maskPersonal(text: string): Masked {
  const masked: MaskedNumber[] = [];
  let result = '';
  let copied = 0;
  let line = 1;
  for (const run of text.matchAll(MAY_BE_DOTTED.test(text) ? CANDIDATE : PLAIN_CANDIDATE)) {
    if (run[0].length < SHORTEST_NUMBER) continue;
    const end = run.index + run[0].length;
    const numbers: Found[] =
      run.groups?.dotted === undefined
        ? findInRun(run[0], run.index, text)
        : [{ rule: 'mobile', start: run.index, end, confirmed: false }];
    for (const found of numbers) {
      const between = text.slice(copied, found.start);
      result += between;
      line += countLineFeeds(between);
      masked.push({ rule: found.rule, line, confirmed: found.confirmed });
      const original = text.slice(found.start, found.end);
      // A \r alone would make one line end with a \n that follows.
      const lineEnds = (original.match(LINE_END) ?? []).map((end) => (end === '\r' ? '\n' : end));
      result += MASKS[found.rule] + lineEnds.join('');
      line += countLineFeeds(original);
      copied = found.end;
    }
  }
  return masked.length === 0 ? { text, masked } : { text: result + text.slice(copied), masked };
}

/** Whether a number stands masked in a text. */
export function holdsMask(text: string): boolean {
  return ALL_MASKS.some((mask) => text.includes(mask));
}

interface Found {
  rule: PersonalNumber;
  start: number;
  end: number;
  confirmed: boolean;
}

/** Looks at every stretch of neighbouring chunks of a run, the longest first, and takes those that are personal. */
function findInRun(run: string, offset: number, text: string): Found[] {
  const chunks = [...run.matchAll(DIGIT_CHUNK)].map((match) => ({
    // The l of Tel is no 1.
    start:
      offset +
      match.index +
      (/[A-Za-z]$/.test(text.slice(0, offset + match.index).slice(-1)) ? lettersAtStart(match[0]) : 0),
    end: offset + match.index + match[0].length,
  }));
  const found: Found[] = [];
  for (let first = 0; first < chunks.length;) {
    const hit = longestPersonal(chunks, first, text);
    if (hit === null) {
      first += 1;
    } else {
      found.push(hit.found);
      first = hit.next;
    }
  }
  return found;
}

function longestPersonal(
  chunks: { start: number; end: number }[],
  first: number,
  text: string,
): { found: Found; next: number } | null {
  const start = chunks[first]?.start ?? 0;
  let best: { found: Found; next: number } | null = null;
  const groups: number[] = [];
  let digits = '';
  let printed = '';
  for (let last = first; last < chunks.length && digits.length < 19; last++) {
    const chunk = chunks[last];
    if (chunk === undefined) break;
    const piece = text.slice(chunk.start, chunk.end);
    digits += toDigits(piece);
    printed += piece;
    groups.push(piece.length);
    const kind = classifyNumber({
      digits,
      realDigits: printed.match(REAL_DIGIT)?.length ?? 0,
      groups,
      spansLines: /[\r\n]/.test(text.slice(start, chunk.end)),
      beginsInLine: /\S[^\S\r\n]*$/.test(text.slice(Math.max(0, start - CONTEXT_BEFORE), start)),
      before: contextBefore(text, start),
      after: text.slice(chunk.end, chunk.end + 8),
    });
    if (kind !== null) best = { found: { ...kind, start, end: chunk.end }, next: last + 1 };
  }
  return best;
}

function contextBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT_BEFORE - LONGEST_MASK), start);
  return before.replace(EARLIER_NUMBER, '').slice(-CONTEXT_BEFORE);
}

function lettersAtStart(chunk: string): number {
  return /^[A-Za-z]*/.exec(chunk)?.[0].length ?? 0;
}

interface NumberInPlace {
  /** ASCII digits, X possible. */
  digits: string;
  realDigits: number;
  /** Lengths of the pieces it is printed in: `[18]`, `[3, 4, 4]`. */
  groups: number[];
  spansLines: boolean;
  /** Other text stands before it on its line. */
  beginsInLine: boolean;
  before: string;
  after: string;
}

function classifyNumber(number: NumberInPlace): { rule: PersonalNumber; confirmed: boolean } | null {
  const { digits, before, after } = number;
  if (number.realDigits < MINIMUM_REAL_DIGITS) return null;
  if (isPartOfCode(before, after)) return null;
  const context = nearestContext(before);
  const isDecimal = DECIMAL_POINT_BEFORE.test(before) && !LIST_NUMBER_BEFORE.test(before);
  if (isDecimal && (context === null || context === 'public' || context === 'code')) return null;
  if (context === 'public') return null;
  if (context === 'code' && !isPlausibleIdentity(digits)) return null;
  if (context === 'identity' && /^\d{14,18}[\dX]$/.test(digits))
    return { rule: 'identity', confirmed: hasIdentityCheckDigit(digits) };
  if (/^\d{17}[\dX]$/.test(digits)) return classifyEighteen(number, context);
  if (/^\d{15}$/.test(digits) && !MOBILE.test(digits)) {
    const confirmed = PROVINCE.test(digits) && isPlausibleDate(`19${digits.slice(6, 12)}`);
    return confirmed ? { rule: 'identity', confirmed } : null;
  }
  // 万 and 元 are surnames too.
  if (context !== 'phone' && UNIT_AFTER.test(after)) return null;
  if (/^\d{16,19}$/.test(digits)) {
    const confirmed = passesLuhn(digits);
    return context === 'bank' || (digits.startsWith('62') && confirmed) ? { rule: 'bank', confirmed } : null;
  }
  if (SEVERAL_MOBILES.test(digits) && number.groups.length === 1) return { rule: 'mobile', confirmed: false };
  if (!MOBILE.test(digits)) return null;
  // Over a line's end only what began within a line: figures alone on their lines are cells of a table.
  if (number.spansLines && context !== 'phone' && !number.beginsInLine) return null;
  const isGrouped =
    context === 'phone' ||
    MOBILE_GROUPS.includes(number.groups.join(',')) ||
    (number.spansLines && number.groups.length === 2);
  return isGrouped || !digits.startsWith('1')
    ? { rule: 'mobile', confirmed: number.groups.length === 1 }
    : null;
}

function classifyEighteen({ digits, groups }: NumberInPlace, context: Context) {
  if (context === 'bank' && !isPlausibleDate(digits.slice(6, 14)))
    return { rule: 'bank' as const, confirmed: passesLuhn(digits) };
  const plausible = isPlausibleIdentity(digits);
  const confirmed = plausible && hasIdentityCheckDigit(digits);
  // An impossible date may be one misread digit: a number printed in one piece is masked for its length and province.
  // Credit codes begin with 91 as foreigners' cards do: those need a date.
  const masks = plausible || (groups.length === 1 && PROVINCE.test(digits) && !digits.startsWith('91'));
  return masks ? { rule: 'identity' as const, confirmed } : null;
}

function isPartOfCode(before: string, after: string): boolean {
  const isBetweenLetters = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);
  return isBetweenLetters || CODE_BEFORE.test(before) || CODE_AFTER.test(after);
}

type Context = 'identity' | 'bank' | 'phone' | 'public' | 'code' | null;

/** A whole identity number that could be somebody's, whatever stands before it; credit codes begin with other digits. */
function isPlausibleIdentity(digits: string): boolean {
  return /^\d{17}[\dX]$/.test(digits) && PROVINCE.test(digits) && isPlausibleDate(digits.slice(6, 14));
}

/** The kind of number that the words before it announce. */
function nearestContext(before: string): Context {
  const flat = squeeze(before);
  const identity = lastIndexOfPattern(flat, IDENTITY_CONTEXT);
  const bank = lastIndexOfPattern(flat, BANK_CONTEXT);
  const phone = lastIndexOfPattern(flat, PHONE_CONTEXT);
  if (phone > identity && phone > bank) return 'phone';
  if (identity >= 0 || bank >= 0) return identity > bank ? 'identity' : 'bank';
  const afterContact = flat.slice(lastIndexOfPattern(flat, CONTACT) + 1);
  if (PUBLIC_CONTEXT.test(afterContact)) return 'public';
  return CODE_CONTEXT.test(afterContact) ? 'code' : null;
}

function lastIndexOfPattern(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
}

function toDigits(piece: string): string {
  return piece
    .replace(/[OoＯlIｌＩ]/g, (letter) => LOOK_ALIKE_DIGITS[letter] ?? letter)
    .replace(/[Ｘｘx×]/g, 'X')
    .normalize('NFKC');
}

/** `19000228` → true. Years 1860–2099 only. */
function isPlausibleDate(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4));
  const month = Number(yyyymmdd.slice(4, 6));
  const day = Number(yyyymmdd.slice(6, 8));
  return year >= 1860 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** The check digit of GB 11643. */
function hasIdentityCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(digits[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === digits[17];
}

/** The Luhn check of ISO/IEC 7812, which bank cards carry. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  digits
    .split('')
    .reverse()
    .forEach((digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    });
  return sum % 10 === 0;
}

function countLineFeeds(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}
