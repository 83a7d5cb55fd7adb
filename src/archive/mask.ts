import { findAnnounced } from './announced-number.ts';
import { classifyNumber, type PersonalNumber } from './personal-number.ts';

/** What stands in a personal number's place. */
export const MASKS = {
  identity: '［身份证号已隐去］',
  mobile: '［手机号已隐去］',
  bank: '［银行卡号已隐去］',
} as const satisfies Record<PersonalNumber, string>;
/** What a personal number is of, as messages say it. */
export const KINDS_OF_NUMBER = {
  identity: 'an identity card',
  mobile: 'a mobile phone',
  bank: 'a bank card',
} as const satisfies Record<PersonalNumber, string>;
const ALL_MASKS = Object.values(MASKS);

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
 * A run of digits as OCR prints them: full-width, O for 0, l for 1, X at the end, parted by blanks, hyphens, brackets or
 * line breaks. `1426 2519 0002 3000 00` `（138）0013-8000`
 */
const NUMBER_RUN =
  /[0-9０-９OoＯlIｌＩ〇](?:[\s\x00-\x1f\x7f-\x9f\-‐‑–—−－﹣·_~～|｜()（）\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]{0,8}[0-9０-９OoＯlIｌＩ〇XxＸｘ×])+/;
/** `138.0013.8000` `138/0013/8000`: a mobile number in its groups. Points and slashes elsewhere part decimals and dates. */
const DOTTED_MOBILE =
  /(?<![0-9０-９]|\d[.．])(?:\+?86[\s.．/／-]?)?[1１lI][3-9３-９][0-9０-９OoＯlIｌＩ〇][^\S\r\n]?(?<mark>[.．/／])[^\S\r\n]?[0-9０-９OoＯlIｌＩ〇]{4}[^\S\r\n]?\k<mark>[^\S\r\n]?[0-9０-９OoＯlIｌＩ〇]{4}(?![0-9０-９]|\k<mark>\d)/;
/** `1101.0519.4912.3100.2X`: an identity or card number in its groups; decimals and versions have shorter ones. */
const DOTTED_LONG =
  /(?<![0-9.．])[0-9０-９OoＯlIｌＩ〇]{4,6}(?<point>[.．])[0-9０-９OoＯlIｌＩ〇]{4,8}(?:\k<point>[0-9０-９OoＯlIｌＩ〇]{1,4}[XxＸｘ×]?){1,3}(?![0-9０-９]|[.．]\d)/;
const CANDIDATE = new RegExp(
  `(?<dotted>${DOTTED_MOBILE.source})|${DOTTED_LONG.source}|${NUMBER_RUN.source}`,
  'y',
);
/** What any of them begins with. */
const BEGINNINGS = new Set(
  Array.from('+0123456789０１２３４５６７８９OoＯlIｌＩ〇', (first) => first.charCodeAt(0)),
);
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** A piece of a run without anything between its digits. */
const DIGIT_CHUNK = /[0-9０-９OoＯlIｌＩ〇XxＸｘ×]+/g;
/** Letters that OCR reads for digits; they count as digits only beside enough real ones. */
const LOOK_ALIKE_DIGITS: Record<string, string> = {
  O: '0',
  o: '0',
  Ｏ: '0',
  〇: '0',
  l: '1',
  I: '1',
  ｌ: '1',
  Ｉ: '1',
};
/** A mobile phone's number; the others are longer. */
const SHORTEST_NUMBER = 11;
const REAL_DIGIT = /[0-9０-９]/g;
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
  const byLook = replaceByMasks(text, findByLook(text));
  const announced = findAnnounced(byLook.text).map((number) => ({ ...number, confirmed: false }));
  if (announced.length === 0) return byLook;
  const all = replaceByMasks(byLook.text, announced);
  return { text: all.text, masked: [...byLook.masked, ...all.masked].sort((a, b) => a.line - b.line) };
}

/** Numbers that look like personal ones, with what stands round them. */
function findByLook(text: string): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < text.length;) {
    const run = mayBeginNumber(text.charCodeAt(index)) ? candidateAt(text, index) : null;
    index += run?.[0].length ?? 1;
    if (run === null || run[0].length < SHORTEST_NUMBER) continue;
    if (run.groups?.dotted === undefined) found.push(...findInRun(run[0], run.index, text));
    else found.push({ rule: 'mobile', start: run.index, end: run.index + run[0].length, confirmed: false });
  }
  return found;
}

/** Passes over most characters of a text at once: Chinese ones begin no number. */
function mayBeginNumber(code: number): boolean {
  return (code < FIRST_HAN || code > LAST_HAN) && BEGINNINGS.has(code);
}

function candidateAt(text: string, index: number): RegExpExecArray | null {
  CANDIDATE.lastIndex = index;
  return CANDIDATE.exec(text);
}

function replaceByMasks(text: string, found: readonly Found[]): Masked {
  if (found.length === 0) return { text, masked: [] };
  const masked: MaskedNumber[] = [];
  let result = '';
  let copied = 0;
  let line = 1;
  for (const { rule, start, end, confirmed } of found) {
    const between = text.slice(copied, start);
    result += between;
    line += countLineFeeds(between);
    masked.push({ rule, line, confirmed });
    const original = text.slice(start, end);
    // A \r alone would make one line end with a \n that follows.
    const lineEnds = (original.match(LINE_END) ?? []).map((lineEnd) => (lineEnd === '\r' ? '\n' : lineEnd));
    result += MASKS[rule] + lineEnds.join('');
    line += countLineFeeds(original);
    copied = end;
  }
  return { text: result + text.slice(copied), masked };
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
  const beginsInLine = /\S[^\S\r\n]*$/.test(text.slice(Math.max(0, start - CONTEXT_BEFORE), start));
  const before = contextBefore(text, start);
  for (let last = first; last < chunks.length && digits.length < 19; last++) {
    const chunk = chunks[last];
    if (chunk === undefined) break;
    const piece = text.slice(chunk.start, chunk.end);
    digits += toDigits(piece);
    printed += piece;
    groups.push(piece.length);
    if (digits.length < SHORTEST_NUMBER) continue;
    const kind = classifyNumber({
      digits,
      realDigits: printed.match(REAL_DIGIT)?.length ?? 0,
      groups,
      spansLines: /[\r\n]/.test(text.slice(start, chunk.end)),
      beginsInLine,
      before,
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

function toDigits(piece: string): string {
  return piece
    .replace(/[OoＯlIｌＩ〇]/g, (letter) => LOOK_ALIKE_DIGITS[letter] ?? letter)
    .replace(/[Ｘｘx×]/g, 'X')
    .normalize('NFKC');
}

function countLineFeeds(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}
