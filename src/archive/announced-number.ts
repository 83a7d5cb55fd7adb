import type { PersonalNumber } from './personal-number.ts';

/** A number that words right before it announce. */
export interface AnnouncedNumber {
  rule: PersonalNumber;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** What announces a number of one kind, at least so many real digits of it, and the forms it is printed in. */
interface Announcement {
  rule: PersonalNumber;
  words: string;
  leastReal: number;
  forms: readonly string[];
}

/** A digit, or a character that OCR reads for one. */
const DIGIT = String.raw`[\p{Nd}①-⑨⓪〇○°OoQＯОоοlIiｌＩ|!！SsZzBbGgq]`;
const LAST_DIGIT = String.raw`[\p{Nd}①-⑨⓪〇○°OoQＯОоοlIiｌＩ|!！SsZzBbGgqXxＸｘХх×*]`;
const CHINESE_DIGIT = '[一二三四五六七八九〇零○]';
/** Blanks, hyphens, brackets, line ends and what nobody sees. */
const GAP = String.raw`[\s\p{Cc}\p{Cf}\p{Mn}\-‐‑–—−－﹣·_~～()（）]{0,12}`;
/** Specks between groups of digits: `138、0013、8000` `【138】0013`. Between single digits they part two numbers. */
const SPECK = String.raw`[^\S\r\n]?[,，、.．/／:：'’‘"“”…+【】\[\]［］;；*=]{1,2}[^\S\r\n]?`;
const NO_MORE = `(?!${DIGIT})`;
/** `1` `１` `①` `一`, and no letter. */
const REAL_DIGIT = /[\p{Nd}①-⑨⓪一二三四五六七八九〇零○]/gu;
/** `号：` `号码为` `（` */
const BETWEEN = String.raw`(?:号码?|[:：为是\s（(【\[“"'‘]){0,4}`;

const many = (count: string) => `${DIGIT}(?:${GAP}${DIGIT}){${count}}`;
const groups = (...sizes: number[]) => sizes.map((size) => `${DIGIT}{${size}}`).join(SPECK);

/** `138…`, as far as it can be read; the hot lines of offices begin with 12, landlines with 0. */
const MOBILE_START = String.raw`(?:\+?86[\s-]?)?(?=[1１Iil|!！①]${GAP}[^0-2０-２])`;

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    rule: 'identity',
    words: '身份证|证件号|公民身份|居民证|残疾人证',
    leastReal: 10,
    forms: [
      `${many('16')}${GAP}${LAST_DIGIT}(?!${LAST_DIGIT})`,
      // One digit lost, or one read twice.
      `${DIGIT}{16}${LAST_DIGIT}(?!${LAST_DIGIT})`,
      `${DIGIT}{18}${LAST_DIGIT}(?!${LAST_DIGIT})`,
      `(?:${groups(6, 8, 3)}|${groups(6, 4, 4, 3)}|${groups(6, 11)})${LAST_DIGIT}${NO_MORE}`,
      `${CHINESE_DIGIT}{17}[一二三四五六七八九〇零○XxＸ]`,
    ],
  },
  {
    rule: 'mobile',
    words: '手机|电话|热线|微信|联系方式|致电|[Tt][Ee][Ll]',
    leastReal: 6,
    forms: [
      `${MOBILE_START}${many('10')}${NO_MORE}`,
      `${MOBILE_START}(?:${DIGIT}{10}|${DIGIT}{12})${NO_MORE}`,
      `${MOBILE_START}(?:${groups(3, 4, 4)}|${groups(3, 8)})${NO_MORE}`,
      `一[三四五六七八九]${CHINESE_DIGIT}{9}(?!${CHINESE_DIGIT})`,
    ],
  },
  {
    rule: 'bank',
    words: '卡号|信用卡|银行卡|储蓄卡|借记卡|存折',
    leastReal: 10,
    forms: [
      `${many('14,20')}${NO_MORE}`,
      `${groups(4, 4, 4, 4)}(?:${SPECK}${DIGIT}{1,3})?${NO_MORE}`,
      `${CHINESE_DIGIT}{16,19}`,
    ],
  },
  {
    rule: 'bank',
    words: '[账帐]号',
    leastReal: 16,
    forms: [`${CHINESE_DIGIT}{16,19}`],
  },
];

const RULES = ANNOUNCEMENTS.map(({ rule, words, leastReal, forms }) => ({
  rule,
  leastReal,
  announced: new RegExp(`(?:${words})${BETWEEN}`, 'gu'),
  number: new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'uy'),
}));

/**
 * Numbers that the words right before them announce, however badly their digits are read: letters and signs for digits,
 * specks between groups, one digit lost or read twice, digits of other scripts. What no words announce must look like a
 * number of its kind, see `classifyNumber`.
 * @returns in order; none overlap
 * @example findAnnounced('手机138345S7890李某') // [{ rule: 'mobile', start: 2, end: 13 }]
 */
export function findAnnounced(text: string): AnnouncedNumber[] {
  const found = RULES.flatMap(({ rule, announced, number, leastReal }) =>
    [...text.matchAll(announced)].flatMap((match): AnnouncedNumber[] => {
      const start = match.index + match[0].length;
      number.lastIndex = start;
      const printed = number.exec(text)?.[0];
      if (printed === undefined || (printed.match(REAL_DIGIT)?.length ?? 0) < leastReal) return [];
      return [{ rule, start, end: start + printed.length }];
    }),
  ).sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((number) => {
    if (number.start < end) return false;
    end = number.end;
    return true;
  });
}
