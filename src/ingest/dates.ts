import { daysInMonth } from '../archive/edtf.ts';
import { squeeze } from '../archive/squeeze.ts';
import { findChineseDates } from './chinese-dates.ts';
import { withHalfWidthDigits } from './half-width.ts';

/** A day named in a text. */
export interface DayMention {
  /** null where the text gives no year beside it. */
  year: number | null;
  month: number;
  day: number;
  /** As printed, blanks left out: `8月28日`. */
  printed: string;
  start: number;
  end: number;
  /** false for 2月30日. */
  exists: boolean;
}

/** A year that a text names for what goes on now. */
export interface YearMention {
  year: number;
  /** The words around it: `长治高新区2026年工作会议召开`. */
  evidence: string;
  /** 3 for the year of a meeting or season, 2 for what is planned for it, 1 for a bare year. */
  weight: number;
}

/** `2026年1月12日` `1 月 12 日` `2月26日上午` */
const DAY = /(?:((?:19|20)\d{2})\s*年\s*)?(?<![\d.])(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
/** `本月10日` `上月28日`: a day that only the issue's month tells. */
const DAY_BY_ISSUE = /(?<!每年?|“[^”]{0,60})([本上])个?月\s*(\d{1,2})\s*日/g;
/** Words before a day that make it no event of the news: an end, a start, a plan, an earlier year. */
const NOT_THE_EVENT =
  /(?:截至|截止|将于|定于|拟于|预计|计划于|力争|到|至|自|从|去年|前年|上年|次年|明年|(?<=[\d日月])[—\-–~～]{1,2})\s*$/;
/** `成立于2011年6月18日的公司`: a beginning long ago. */
const BEGINNING_BEFORE = /(?:成立|创[办建立]|始建|建成|诞生|注册|组建|设立|起步|出生|(?<![发产])生)于\s*$/;
/** `按照8月1日发布的办法`: the day of a document. */
const OF_DOCUMENT = /^[^，,。；;]{0,6}(?:印发|发布|出台|下发|公布|施行|实施|颁布|修订|审议通过)的/;
/** Words that lead to a document others go by. */
const GONE_BY = /按照?|根据|依据|依照|遵照|对照|落实|贯彻/;
/** `6月18日，左权将举办首届音乐节`: what will be is no news of the day yet. */
const PLAN_AFTER =
  /^[^。；！？]{0,16}?(?<![即必])将(?:举[办行]|召开|启动|开[工幕启通园]|投[产用]|亮相|上线|集中|迎来|正式|在|于|全面)/;
/** `去年12月30日`: last year's day, right before the word the day itself. */
const LAST_YEAR = /(?:去年|上年)\s*$/;
/** `11月上旬完成空载调试，18日开始`: a day whose month stands before it in the same sentence. */
const DAY_AFTER_MONTH =
  /(?<![\d.])(\d{1,2})\s*月(?:[上中下]旬|初|底|份)?(?!\s*\d{1,2}\s*日)[^。！？\d]{0,24}[，,；](\d{1,2})\s*日(?![均报])/;
/** `2026年` but not `2026年前`; the year of a decade or of a plan's end is none either. */
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年(?!代|前|底|末|内|后|间)/g;
/** The year of something that is happening: meeting, quarter, beginning, so far. */
const CURRENT_YEAR =
  /^\s*(?:[\u4e00-\u9fff“”]{0,24}(?<![社协学商机工委员]|联合)会(?:召开|举行|举办|提出|强调|指出)|[\u4e00-\u9fff“”]{0,16}(?:会议?|活动|仪式|论坛|年会|[大竞]赛|行动)(?=[\u4e00-\u9fff“”，,。；（(：:\s]|$)|经济工作|度|伊始|第?[一二三四]季度|[上下]半年|前\S{1,2}个?月|春节|元旦|\d{1,2}月(?:\d{1,2}日|底|末|初)|工作|全市|全省|全区|[省市区县]|[\u4e00-\u9fff]{2}市|“)/;
/** `2025年首批揭榜项目开标` `2026年首班专列驶入`: the first of a year's, right now; not `2019年首批入驻的企业` nor `2019年首批获评省级`. */
const FIRST_OF_YEAR =
  /^\s*(?:(?:首|第[一二三四五六七八九十])批|首[班趟列单例场艘架张])(?![^，,。；;\n]*(?:的|入选|入驻|获|认定|列入|成为))[^，,。；;\n]{3,18}(?=[，,。；;\n]|$)/;
/** Nothing, a zone or 的 before the year: `阳泉高新区` `满载游客的`, not `该公司`. */
const OF_ZONE = /^$|[区园省市县的]$/;
/** `2026年计划服务项目120个`: a year that has begun, or is about to. */
const PLANNED = /^\s*(?:计划|拟|目标|重点)/;
/** Behind a year that is still to come. */
const TO_COME = /^\s*(?:年?底)?(?:之?前|将|投产|建成|达产|完工|竣工|交付|力争|计划|实现|达到|突破)/;
/** A clause with one of these speaks of the future. */
const FUTURE =
  /预计|计划|将于|将在|力争|目标|规划到|到$|(?<!截)至$|拟于|明年|有望|确保|建成后|投产后|竣工|交付/;
/** A clause with one of these speaks of the past. */
const PAST =
  /成立于|起源于|创办|创建于|设立|诞生|兴起|发源|始于|始建于|建于|自$|从$|比$|较$|去年|前身|早在|曾|同比$|回顾|总结$|自\S{0,4}$/;
/** `科学导报讯 `, or nothing at all */
const NOTHING_BUT_OPENING = /^(?:[\u4e00-\u9fff]{2,6}\s)?\s*自?$/;
const CLAUSE_END = /[，,。；;！!？?：:\n]/;

function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * All days that a text names, in order.
 * @param issueMonth month of printing, where it is known: tells the days of 本月 and 上月
 */
export function findDays(text: string, issueMonth: number | null = null): DayMention[] {
  const line = withHalfWidthDigits(text);
  const days = Array.from(line.matchAll(DAY), (match) => {
    const year = match[1] === undefined ? null : Number(match[1]);
    return toMention(text, match, { year, month: Number(match[2]), day: Number(match[3]) });
  });
  const chinese = findChineseDates(text).map(({ start, end, ...date }) => ({
    ...date,
    printed: text.slice(start, end),
    start,
    end,
    exists: isDay(date.year, date.month, date.day),
  }));
  const others = [...chinese, ...findHolidays(text)];
  days.push(...others);
  if (issueMonth === null || line.search(DAY_BY_ISSUE) < 0)
    return others.length === 0 ? days : days.sort((a, b) => a.start - b.start);
  const byIssue = Array.from(line.matchAll(DAY_BY_ISSUE), (match) => {
    // Before January comes December, which is later in the year than the issue and so of the year before.
    const month = match[1] === '本' ? issueMonth : ((issueMonth + 10) % 12) + 1;
    return toMention(text, match, { year: null, month, day: Number(match[2]) });
  });
  return [...days, ...byIssue].sort((a, b) => a.start - b.start);
}

/** Holidays that fall on the same day every year. */
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  植树节: [3, 12],
  五一: [5, 1],
  劳动节: [5, 1],
  青年节: [5, 4],
  六一: [6, 1],
  儿童节: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  国庆节: [10, 1],
};
/** `元旦当日`: the day itself, not the season around it. */
const HOLIDAY = new RegExp(`(${Object.keys(HOLIDAYS).join('|')})[”节]*(?:当[日天]|这一?天)`, 'g');

function findHolidays(text: string): DayMention[] {
  if (text.search(HOLIDAY) < 0) return [];
  return Array.from(text.matchAll(HOLIDAY), (match) => {
    const [month, day] = HOLIDAYS[match[1] ?? ''] ?? [0, 0];
    return toMention(text, match, { year: null, month, day });
  });
}

/** `声明作废。2024-07-15`: a day in figures, which further on in a text may be a code. */
const DAY_AT_END = /(?<=^|\n|[。！；）)]\s?)((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})\s*$/;

/** The day in figures that a text is signed with; none or one. */
export function findDayAtEnd(text: string): DayMention[] {
  const match = DAY_AT_END.exec(withHalfWidthDigits(text));
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  return match === null || year === undefined || month === undefined || day === undefined
    ? []
    : [toMention(text, match, { year, month, day })];
}

function toMention(
  text: string,
  { index, 0: whole }: RegExpExecArray,
  { year, month, day }: Pick<DayMention, 'year' | 'month' | 'day'>,
): DayMention {
  const end = index + whole.length;
  const printed = squeeze(text.slice(index, end));
  return { year, month, day, printed, start: index, end, exists: isDay(year, month, day) };
}

/** Whether a day is that of a foundation or the like: `成立于2011年6月18日`. */
export function isBeginning(text: string, { start }: DayMention): boolean {
  return BEGINNING_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}

/** How many months ago last year's day may lie and still be news. */
const LATEST_MONTHS = 3;

/**
 * The first day of the news in a text: not the end of a period, not a plan, not a day of another year.
 * @param currentYear days of other years are passed over; null takes any
 * @param issueMonth month of printing, where it is known: early in a year, 去年12月30日 is news
 */
export function findEventDay(
  text: string,
  currentYear: number | null,
  issueMonth: number | null = null,
): DayMention | null {
  /** `海关1月18日发布的数据显示`: news where no other day is. */
  let announced: DayMention | null = null;
  for (const mention of findDays(text, issueMonth)) {
    const before = text.slice(Math.max(0, mention.start - 6), mention.start);
    if (mention.year !== null && mention.year !== currentYear && isBeginning(text, mention)) continue;
    if (OF_DOCUMENT.test(text.slice(mention.end, mention.end + 16))) {
      if (announced === null && isAnnouncement(text, mention)) announced = mention;
      continue;
    }
    if (LAST_YEAR.test(before) && isLatelyLastYear(mention.month, issueMonth)) return mention;
    if (NOT_THE_EVENT.test(before)) continue;
    if (PLAN_AFTER.test(text.slice(mention.end, mention.end + 28))) continue;
    if (mention.year !== null && currentYear !== null && Math.abs(mention.year - currentYear) > 1) continue;
    return mention;
  }
  return findDayAfterMonth(text) ?? announced;
}

/** Whether what was made public that day is the news itself, not what others now go by. */
function isAnnouncement(text: string, { start, end }: DayMention): boolean {
  const after = text.slice(end, end + 16);
  return /^[^，,。；;]{0,6}(?:发布|公布)的/.test(after) && !GONE_BY.test(clauseBefore(text, start));
}

/** December of last year on a page of January or February. */
function isLatelyLastYear(month: number, issueMonth: number | null): boolean {
  return issueMonth !== null && month > issueMonth && issueMonth + 12 - month <= LATEST_MONTHS;
}

function findDayAfterMonth(text: string): DayMention | null {
  const match = DAY_AFTER_MONTH.exec(text);
  if (match === null) return null;
  const month = Number(match[1]);
  const day = Number(match[2]);
  const exists = isDay(null, month, day);
  const printed = `${month}月…${day}日`;
  return exists
    ? { year: null, month, day, printed, start: match.index, end: match.index + match[0].length, exists }
    : null;
}

/** No more of the text behind a year tells what it is the year of. */
const LONGEST_CLAUSE = 200;
/** Nor of the clause before it, or of its sentence. */
const LONGEST_CLAUSE_BEFORE = 24;
const LONGEST_SENTENCE_BEFORE = 60;
/** Evidence quotes no more on either side. */
const LONGEST_EVIDENCE = 14;

/** The years that a text names for the present, the surest first, then the latest. */
export function findCurrentYears(text: string): YearMention[] {
  const mentions: YearMention[] = [];
  for (const match of withHalfWidthDigits(text).matchAll(YEAR)) {
    const before = clauseBefore(text, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_CLAUSE);
    const sentenceBefore = sentenceStart(text, match.index);
    if (FUTURE.test(before) || /预计|力争|目标/.test(sentenceBefore) || PAST.test(before)) continue;
    // 2025年以来 tells the present where a text begins with it; further on it may reach back decades, unless no later year is
    // named.
    const isCurrent =
      CURRENT_YEAR.test(after) ||
      (FIRST_OF_YEAR.test(after) && OF_ZONE.test(before.trim())) ||
      (/^\s*以来/.test(after) && isAtStart(text, match.index));
    const clauseEnd = after.search(CLAUSE_END);
    const clauseAfter = after.slice(
      0,
      clauseEnd < 0 ? LONGEST_EVIDENCE : Math.min(clauseEnd, LONGEST_EVIDENCE),
    );
    const isSince = /^\s*以来/.test(after) && !namesLaterYear(text, Number(match[1]));
    mentions.push({
      year: Number(match[1]),
      evidence:
        `${before.slice(-LONGEST_EVIDENCE)}${text.slice(match.index, match.index + match[0].length)}${clauseAfter}`.replace(
          /\s+/g,
          '',
        ),
      weight: isCurrent ? 3 : isSince || PLANNED.test(after) ? 2 : 1,
    });
  }
  return mentions.sort((a, b) => b.weight - a.weight || b.year - a.year);
}

/** Whether a text names a later year than one, and not as one to come: `2025年` beside `2019年以来`, not `2027年投产`. */
function namesLaterYear(text: string, year: number): boolean {
  return [...withHalfWidthDigits(text).matchAll(YEAR)].some(
    ({ 0: printed, 1: other, index }) =>
      Number(other) > year && !TO_COME.test(text.slice(index + printed.length, index + printed.length + 6)),
  );
}

/** The first words of a paragraph, behind the opening at most. */
function isAtStart(text: string, index: number): boolean {
  return NOTHING_BUT_OPENING.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LONGEST_CLAUSE_BEFORE), index);
  return before.split(CLAUSE_END).at(-1) ?? '';
}

function sentenceStart(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LONGEST_SENTENCE_BEFORE), index);
  return before.split(/[。！!？?\n]/).at(-1) ?? '';
}
