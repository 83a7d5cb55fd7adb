import type { DateBasis, Issue } from '../archive/article.ts';
import { type Edtf, type EdtfParts, formatEdtf, parseEdtf } from '../archive/edtf.ts';
import { flag, type Flag, type FlagCode } from '../archive/flags.ts';
import { withHalfWidthDigits } from './half-width.ts';
import { dayOfNotice } from './notice-day.ts';
import { readOpening } from './opening.ts';
import {
  type DayMention,
  findCurrentYears,
  findDays,
  findEventDay,
  isBeginning,
  type YearMention,
} from './dates.ts';

/** The lead dates the news, but to no day. */
const RECENTLY = /近日|日前|近期|连日来|近来|前不久|不久前|这几天|近年来|今年以来|年伊始/;

/** From this month on, a meeting for a year may be held in the one before. */
const LAST_WEEKS = 12;
/** Two months of one page lie no further apart, unless a year ends between them. */
const MONTHS_APART = 9;
/** From this month on, a plan for a year is one for the next. */
const FIRST_MONTH_OF_PLANS = 10;
/** The end of a sentence or paragraph, right before. */
const AT_SENTENCE_START = /(?:^|[。！？”\n])\s*$/;

/** What a page's articles say of time, as far as dates need it. */
export interface DatedText {
  /** Label, kickers, headline: where the year of a meeting stands. */
  head: string;
  /** The first paragraph. */
  lead: string;
  /** The whole body. */
  body: string;
  isNotice: boolean;
  /** First line of the article, for flags. */
  line: number;
}

export interface ResolvedDate {
  date: Edtf | null;
  dateBasis: DateBasis | null;
  dateEvidence: string | null;
  flags: Flag[];
}

/** Where a year came from. */
interface YearSource {
  year: number;
  basis: DateBasis;
  evidence: string;
}

/**
 * Dates the articles of one page: the first day of the news in each, its year from the article's own text, the page's
 * header, the sidecar, or the other articles of the page, in that order, with the words that it rests on.
 * @param issue what header or sidecar say; a day later in the year than the issue belongs to the year before
 */
export function resolveDates(dump: string, articles: readonly DatedText[], issue: Issue): ResolvedDate[] {
  const alone = articles.map((article) => resolveDate(dump, article, issue, { year: null, month: null }));
  // What header or sidecar tell, the page as a whole can't tell better.
  if (isPrinted(issue) && partsOfIssue(issue)?.year != null) return alone;
  const page = { year: yearOfPage(articles), month: monthOfPage(alone) };
  return articles.map((article, index) =>
    alone[index]?.dateBasis == null ? resolveDate(dump, article, issue, page) : alone[index],
  );
}

/** What the page as a whole tells of time. */
interface PageTime {
  year: YearMention | null;
  /** Month of its latest article whose year is known without the others. */
  month: number | null;
}

function monthOfPage(dates: readonly ResolvedDate[]): number | null {
  const latest = dates
    .flatMap(({ date, dateBasis }) => (date === null || dateBasis === null ? [] : [date]))
    .sort()
    .at(-1);
  return latest === undefined ? null : (parseEdtf(latest)?.month ?? null);
}

function resolveDate(dump: string, article: DatedText, issue: Issue, page: PageTime): ResolvedDate {
  const flags: Flag[] = [];
  const doubt = (code: FlagCode, message: string) => flags.push(flag(code, dump, article.line, message));
  const { year: issueYear = null, month: issueMonth = null } = partsOfIssue(issue) ?? {};
  if (issueYear !== null) {
    const misread = dayOfAnotherTime(article.lead, issueYear);
    if (misread !== null)
      doubt('date-contradicts', `“${misread.printed}” opens the news, but the page is of ${issueYear}`);
  }
  const day =
    dayOfArticle(article, issueYear ?? page.year?.year ?? null, issueMonth) ?? dayBefore(article, issue);
  if (day === null) return { date: null, dateBasis: null, dateEvidence: null, flags };
  if (!day.exists) {
    doubt('date-impossible', `“${day.printed}” is no day of the calendar`);
    return { date: null, dateBasis: null, dateEvidence: day.printed, flags };
  }
  const source = yearOfDay(article, day, issue, page);
  if (source === null) {
    doubt('year-unknown', `nothing on the page gives the year of “${day.printed}”`);
    return { date: toEdtf(null, day), dateBasis: null, dateEvidence: day.printed, flags };
  }
  const date = toEdtf(source.year, day);
  if (parseEdtf(date) === null) {
    doubt('date-impossible', `“${day.printed}” is no day of ${source.year}`);
    return { date: null, dateBasis: null, dateEvidence: day.printed, flags };
  }
  if (source.basis === 'page')
    doubt('year-inferred', `${source.year} from “${source.evidence}” on the same page`);
  return { date, dateBasis: source.basis, dateEvidence: source.evidence, flags };
}

/** `（记者 王波，通讯员 李茹）`, or nothing: all that may stand between an opening and its day. */
const NOTHING_BUT_REPORTERS = /^\s*(?:[（(][^（()）]{2,60}[）)])?\s*$/;

/** The day right behind an opening, where its year is no neighbour of the page's: one of the two was misread. */
function dayOfAnotherTime(lead: string, issueYear: number): DayMention | null {
  const [day] = findDays(lead);
  const word = readOpening(lead)?.word;
  if (day?.year == null || word === undefined || Math.abs(day.year - issueYear) <= 1) return null;
  const between = lead.slice(lead.indexOf(word) + word.length, day.start);
  return NOTHING_BUT_REPORTERS.test(between) ? day : null;
}

function dayOfArticle(
  { head, lead, body, isNotice }: DatedText,
  currentYear: number | null,
  issueMonth: number | null,
): DayMention | null {
  if (isNotice) return dayOfNotice(head, body);
  const inLead = findEventDay(lead, currentYear, issueMonth);
  if (inLead !== null) return inLead;
  const inHead = findEventDay(head, currentYear, issueMonth);
  if (inHead !== null && !isAnnounced(inHead, head, issueMonth)) return inHead;
  if (!RECENTLY.test(lead)) return findEventDay(body, currentYear, issueMonth);
  // 近日 in the lead: only a day that opens a sentence of its own dates the news.
  const later = findEventDay(body, currentYear, issueMonth);
  return later !== null && AT_SENTENCE_START.test(body.slice(0, later.start)) ? later : null;
}

/** `昨日，孝义经开区三十名博士进驻企业`: the day before the printed issue’s. */
const YESTERDAY = /(?:^|[\s，。）)讯])(昨[日天])(?=[，,\u4e00-\u9fff])/;
const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000;

function dayBefore({ lead, isNotice }: DatedText, issue: Issue): DayMention | null {
  const word = YESTERDAY.exec(lead)?.[1];
  const { year = null, month = null, day = null } = partsOfIssue(issue) ?? {};
  if (word === undefined || isNotice || !isPrinted(issue) || year === null || month === null || day === null)
    return null;
  const before = new Date(Date.UTC(year, month - 1, day) - MILLISECONDS_OF_DAY);
  return {
    year: null,
    month: before.getUTCMonth() + 1,
    day: before.getUTCDate(),
    printed: word,
    start: 0,
    end: 0,
    exists: true,
  };
}

/** Whether a headline tells of a day to come: `6月1日起免费`, or a month after the issue's. */
function isAnnounced({ end, month }: DayMention, head: string, issueMonth: number | null): boolean {
  if (/^\s*(?:起|前|将)/.test(head.slice(end))) return true;
  return issueMonth !== null && month > issueMonth && month - issueMonth < MONTHS_APART;
}

function yearOfDay(article: DatedText, day: DayMention, issue: Issue, page: PageTime): YearSource | null {
  if (day.year !== null) return { year: day.year, basis: 'dateline', evidence: day.printed };
  const own = findCurrentYears(`${article.head}\n${article.lead}`).find((mention) => speaksOf(mention, day));
  if (own !== undefined && isNear(own.year, issue))
    return { year: yearOfMeeting(own, day, issue, article), basis: 'text', evidence: own.evidence };
  const printed = partsOfIssue(issue);
  if (printed?.year != null && isPrinted(issue)) {
    const isLaterInYear = printed.month !== null && day.month > printed.month;
    return {
      year: isLaterInYear ? printed.year - 1 : printed.year,
      basis: issue.basis,
      evidence: inWords(printed),
    };
  }
  if (own !== undefined) return { year: own.year, basis: 'text', evidence: own.evidence };
  if (page.year === null || !speaksOf(page.year, day)) return null;
  // A day of December on a page of January's news is last year's.
  const isLastYear = page.month !== null && day.month - page.month >= MONTHS_APART;
  return { year: page.year.year - (isLastYear ? 1 : 0), basis: 'page', evidence: page.year.evidence };
}

/** Whether a year may be a day's: what is planned for a year is often printed at the end of the one before. */
function speaksOf({ weight }: YearMention, { month }: DayMention): boolean {
  return weight > 2 || (weight === 2 && month < FIRST_MONTH_OF_PLANS);
}

/** The year that the page's articles agree on: the latest that any of them names for the present. */
function yearOfPage(articles: readonly DatedText[]): YearMention | null {
  const news = articles.filter(({ isNotice }) => !isNotice);
  const mentions = [
    ...news.flatMap(({ lead }) => findDays(lead).filter((day) => !isBeginning(lead, day))).flatMap(dayAsYear),
    ...news.flatMap((article) => findCurrentYears(`${article.head}\n${article.lead}`)),
    ...news.flatMap((article) => findCurrentYears(article.body)),
    // Of a notice only its day tells when it was printed: 2025年度征订启事 is of 2024.
    ...articles.flatMap((article) => {
      const day = article.isNotice ? dayOfArticle(article, null, null) : null;
      return day === null ? [] : dayAsYear(day);
    }),
  ];
  // A bare year may be of anything: a foundation, a column of a table.
  const strong = mentions.filter((mention) => mention.weight > 1);
  return strong.reduce<YearMention | null>(
    (best, mention) => (best === null || mention.year > best.year ? mention : best),
    null,
  );
}

function dayAsYear(day: DayMention): YearMention[] {
  return day.year === null ? [] : [{ year: day.year, evidence: day.printed, weight: 3 }];
}

/**
 * The year of a day whose text speaks of a year's meeting: that year, or the one before where the day would lie after the
 * printed issue, or in its last weeks: the meeting for a year is often held at the end of the one before. One that speaks
 * of the next year too looks back on its own. What came out of a year (年度) is told in the next one.
 */
function yearOfMeeting(
  { year, evidence }: YearMention,
  day: DayMention,
  issue: Issue,
  { head, lead }: DatedText,
): number {
  const printed = issue.basis === 'estimate' ? null : partsOfIssue(issue);
  if (printed?.year != null && printed.month !== null) {
    const isLater =
      year > printed.year ||
      (year === printed.year &&
        (day.month > printed.month ||
          (printed.day !== null && day.month === printed.month && day.day > printed.day)));
    // 2024年度…评价结果出炉, in the summer of 2025.
    const isResult =
      evidence.includes('年度') &&
      year === printed.year - 1 &&
      isShortlyBefore(day, printed.month, printed.day);
    return isResult ? printed.year : isLater ? year - 1 : year;
  }
  if (day.month < LAST_WEEKS || !evidence.includes('工作会议')) return year;
  const looksBack = evidence.includes('年度') && namesYear(`${head}\n${lead}`, year + 1);
  return looksBack ? year : year - 1;
}

/** Whether a day lies in an issue's month, before the issue, or in the month before. */
function isShortlyBefore(day: DayMention, month: number, dayOfIssue: number | null): boolean {
  if (day.month === month) return dayOfIssue === null || day.day <= dayOfIssue;
  return day.month === month - 1;
}

function namesYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}\\s*年`).test(withHalfWidthDigits(text));
}

/** A year in the text must agree with the printed issue: the same, or the one before or after it. */
function isNear(year: number, issue: Issue): boolean {
  const issueYear = partsOfIssue(issue)?.year ?? null;
  return issueYear === null || Math.abs(issueYear - year) <= 1;
}

/** Whether header or sidecar tell the issue; else it is estimated. */
function isPrinted(issue: Issue): issue is Issue & { basis: 'header' | 'sidecar' } {
  return issue.basis === 'header' || issue.basis === 'sidecar';
}

function partsOfIssue({ date }: Issue): EdtfParts | null {
  return date === null ? null : parseEdtf(date);
}

/** As headers print it: `2025年3月18日` */
function inWords({ year, month, day }: EdtfParts): string {
  return `${year ?? ''}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

function toEdtf(year: number | null, day: DayMention): Edtf {
  return formatEdtf({ year, month: day.month, day: day.day, approximate: false });
}

/**
 * The issue of a page without header or sidecar, estimated from its latest article: `2026-01~`; the year alone where no
 * article has a day; null where nothing gives a year.
 */
export function estimateIssue(dates: readonly ResolvedDate[], articles: readonly DatedText[]): Issue {
  const latest = dates
    .map(({ date }) => (date === null ? null : parseEdtf(date)))
    .filter((parts) => parts?.year != null)
    .map((parts) =>
      formatEdtf({ year: parts?.year ?? null, month: parts?.month ?? null, day: null, approximate: true }),
    )
    .sort()
    .at(-1);
  if (latest !== undefined) return { date: latest, page: null, basis: 'estimate' };
  const year = yearOfPage(articles)?.year;
  return year === undefined
    ? { date: null, page: null, basis: null }
    : { date: `${year}~`, page: null, basis: 'estimate' };
}
