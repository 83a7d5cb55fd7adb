import { hasIdentityCheckDigit, isPlausibleDate, passesLuhn } from './check-digits.ts';
import { squeeze } from './squeeze.ts';

/** Kinds of numbers that are somebody's own (PIPL arts. 13, 28). */
export type PersonalNumber = 'identity' | 'mobile' | 'bank';

/** A number and what stands round it. */
export interface NumberInPlace {
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

const MINIMUM_REAL_DIGITS = 8;
/** Of a number with the shape of a mobile phone's or an identity card's. */
const MINIMUM_OF_SHAPED = 6;
/** Of one that the words before it announce. */
const MINIMUM_OF_ANNOUNCED = 3;
/**
 * Digits right before or after, with or without letters between: part of a code such as `91141000MA0YYYY00Y`. Letters
 * alone are a word: `QQ`, `TEL`, `vx`.
 */
const CODE_BEFORE = /[0-9０-９][A-Za-zＡ-Ｚａ-ｚ]*$/;
const CODE_AFTER = /^[A-Za-zＡ-Ｚａ-ｚ]*[0-9０-９]/;
/** First two digits of an identity number: the provinces of GB/T 2260, and 9 of foreigners' cards. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const IDENTITY_CONTEXT = /身份证|身份号|公民身份|证件号|居民证/;
const BANK_CONTEXT =
  /银行卡|行卡|信用卡|存折|借记卡|贷记卡|银联卡|(?<![\u4e00-\u9fff])[工农建中交]行(?=[：:]?$)|卡号|账号|帐号|账户|帐户|开户行|储蓄卡|银行/;
/**
 * What may stand between a public number and the word for it: `许可证（副本）一本，编号` `公章一枚（编号：`. A person's name
 * may not: the number behind it is theirs.
 */
const BESIDES = String.raw`(?:[正副]本|专用章|[一二两三四1-4]?[枚本张份个]|遗失|丢失|防伪|备案|登记|专用|增值税|普通|号码?|编[号码]|代码|证号|字第?|第|为|是|[\u4e00-\u9fff]?[：:]|[及和与或]|[（()）\[\]【】〔〕：:“”"A-Za-z.#№\-－—*]|\s)*`;
/** Public numbers of organizations, which stay. */
const PUBLIC_CONTEXT = new RegExp(`(?:信用代码|注册号?|税号|识别号|许可证|执照|印章|公章)${BESIDES}$`);
/** Words that announce a telephone: nearer than those above, they win. */
const PHONE_CONTEXT = /电话|手机|热线|致电|来电|微信|QQ|TEL|Tel|联系(?:人|方式)/;
/** What comes between a seal or a code and somebody's number. */
const CONTACT = /联系/;
/** Numbers of things, which stay. These and public ones do unless they could be somebody's identity number. */
const CODE_CONTEXT = new RegExp(`(?:登记号|编码|编号|代码|文号|合同号|项目号|批号|发票|票号)${BESIDES}$`);
/** With or without the code of the country or a trunk 0: `13800138000` `8613800138000` `008613800138000` */
const MOBILE = /^(?:(?:00)?86|0)?1[3-9]\d{9}$/;
/** `4,4,4,4,3` `6,13`, or digit by digit: as cards of UnionPay are printed, and tables hardly. */
const CARD_GROUPS = /^(?:4,4,4,4,[1-3]|6,1[0-3]|1(?:,1){15,18})$/;
/** The longest card has 19 digits; one that is announced may have a digit read twice. */
const LONGEST_ANNOUNCED_CARD = 21;
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
/** `万经理` `元某` `米女士` behind a number: the next person. */
const PERSON_AFTER =
  /^[^\S\r\n]*[元万米年](?:某|\S{0,2}?(?:先生|女士|小姐|经理|主任|总监|老师|师傅|同志|医生|律师|会计|[店厂队处科部局站]长|老板))/;
/** `万春明`: what is no measure of a thing that one counts in ten thousands. */
const NO_UNIT_AFTER =
  /^[^\S\r\n]*万(?=[\u4e00-\u9fff])(?![元亩吨人户平立公千件株头只套台辆米次美欧港日股张份册斤多余])/;
/** `3.` before the digits: they are a number's decimals. */
const DECIMAL_POINT_BEFORE = /\d[.．]$/;
/** `：1.` `2．`: the number of an entry in a list, no decimal. */
const LIST_NUMBER_BEFORE = /(?:^|[\s：:；;、，,])\d[.．]$/;

/**
 * What kind of personal number some digits are, by their own look and by what stands round them.
 * @returns null for all other numbers: of money, firms, projects; `confirmed` tells whether its own check digit or date agrees
 */
export function classifyNumber(number: NumberInPlace): { rule: PersonalNumber; confirmed: boolean } | null {
  const { digits, before, after } = number;
  if (number.realDigits < MINIMUM_OF_ANNOUNCED || isPartOfCode(before, after)) return null;
  const context = nearestContext(before);
  if (number.realDigits < leastRealDigits(digits, context)) return null;
  const isDecimal = DECIMAL_POINT_BEFORE.test(before) && !LIST_NUMBER_BEFORE.test(before);
  if (isDecimal && (context === null || context === 'public' || context === 'code')) return null;
  if ((context === 'public' || context === 'code') && !isPlausibleIdentity(digits)) return null;
  if (context === 'identity' && /^\d{14,18}[\dX]$/.test(digits))
    return { rule: 'identity', confirmed: hasIdentityCheckDigit(digits) };
  if (/^\d{17}[\dX]$/.test(digits)) return classifyEighteen(number, context);
  const inside = identityInside(digits);
  if (inside !== null) return { rule: 'identity', confirmed: hasIdentityCheckDigit(inside) };
  if (/^\d{15}$/.test(digits) && !MOBILE.test(digits)) {
    const confirmed = PROVINCE.test(digits) && isPlausibleDate(`19${digits.slice(6, 12)}`);
    return confirmed ? { rule: 'identity', confirmed } : null;
  }
  // 万 and 元 are surnames too.
  if (context !== 'phone' && isUnit(after)) return null;
  if (/^\d{16,19}$/.test(digits)) {
    const confirmed = passesLuhn(digits);
    const isPrintedAsCard = number.groups.length === 1 || CARD_GROUPS.test(number.groups.join(','));
    const isUnionPay = digits.startsWith('62') && (confirmed || isPrintedAsCard);
    return context === 'bank' || isUnionPay ? { rule: 'bank', confirmed } : null;
  }
  if (
    context === 'bank' &&
    /^\d+$/.test(digits) &&
    digits.length >= 16 &&
    digits.length <= LONGEST_ANNOUNCED_CARD
  )
    return { rule: 'bank', confirmed: false };
  const [first, ...others] = number.groups.length === 1 ? severalIn(digits) : [];
  if (first !== undefined && others.length > 0) return { rule: first, confirmed: false };
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

function leastRealDigits(digits: string, context: Context): number {
  if (context === 'phone' || context === 'identity') return MINIMUM_OF_ANNOUNCED;
  return MOBILE.test(digits) || isPlausibleIdentity(digits) ? MINIMUM_OF_SHAPED : MINIMUM_REAL_DIGITS;
}

function isUnit(after: string): boolean {
  return UNIT_AFTER.test(after) && !PERSON_AFTER.test(after) && !NO_UNIT_AFTER.test(after);
}

/** The numbers that a long one is made of, nothing between them; none where anything is left over. */
function severalIn(digits: string): PersonalNumber[] {
  const starts: [PersonalNumber, RegExp][] = [
    ['identity', /^\d{17}[\dX]/],
    ['mobile', /^1[3-9]\d{9}/],
    ['bank', /^62\d{17}/],
    ['bank', /^62\d{14}/],
  ];
  for (const [rule, pattern] of starts) {
    const number = pattern.exec(digits)?.[0];
    if (number === undefined || (rule === 'identity' && !isPlausibleIdentity(number))) continue;
    if (number === digits) return [rule];
    const rest = severalIn(digits.slice(number.length));
    if (rest.length > 0) return [rule, ...rest];
  }
  return [];
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

/**
 * The identity number that a longer number is made of: `14010219800101123X41`, a card of the disabled, has two digits
 * behind it; the numbers of doctors' certificates end in it. Null where there is none.
 */
function identityInside(digits: string): string | null {
  const [, front, end] = /^(?:(\d{17}[\dX])\d{2}|\d{6,9}(\d{17}[\dX]))$/.exec(digits) ?? [];
  const number = front ?? end ?? '';
  return isPlausibleIdentity(number) ? number : null;
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
  // Most texts hold none: a pattern made anew for each of them would cost more than all else.
  return pattern.test(text) ? ([...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1) : -1;
}
