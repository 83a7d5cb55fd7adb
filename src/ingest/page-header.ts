import { withDatesInFigures } from './chinese-dates.ts';
import { withHalfWidthDigits } from './half-width.ts';
import { isImprint } from './imprint.ts';
import { toPageNumber } from './page-number.ts';
import { squeeze } from '../archive/squeeze.ts';

/** A full date as page headers print it, in words or in figures: `2025年3月18日` `2025-03-18` `2025.3.18`. */
const FULL_DATE = String.raw`((?:19|20)\d{2})\s*(?:年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})(?![\d.]))`;
const HEADER_DATE = new RegExp(FULL_DATE);
const WEEKDAY = /星期[一二三四五六日天]|周[一二三四五六日]/;
/** `A2` `第3版` `03` `B1版`, alone or at a header's edge. */
const PAGE_NUMBER =
  /(?:^|[\s|｜])(?:第\s*)?([A-DＡ-Ｄ]?\s?\d{1,2}|[一二三四五六七八九十]{1,3}(?=\s*版))\s*版?(?=$|[\s|｜])/;
const PAPER_NAME = /科学导报|SCIENCE HERALD/i;
const LONGEST_HEADER = 70;
/** `第5版`: what no entry of a chronicle holds. */
const NUMBERED_PAGE = /第\s*\d{1,2}\s*版/;
/** `2025-03-18`: entries of a chronicle begin so too, with a weekday and all. */
const IN_FIGURES = /(?:19|20)\d{2}\s*[-./]/;
/** What a header may hold beside the newspaper's name, the date, weekday and page: `开发区周刊` */
const LONGEST_TOPIC = 8;
/** `（原载《科学导报》2019年5月7日）` */
const QUOTED_SOURCE = /[《》（）()]|[原刊]载|刊于/;
/** Who signs a letter to the readers. */
const SIGNER = /科学导报\s*(?:社|编辑部|编委会)/;
/** `A2` `第3版` */
const PAGE_NUMBER_LINE = /^(?:第\s*)?(?:[A-DＡ-Ｄ]?\s?\d{1,2}\s*版?|[一二三四五六七八九十]{1,3}\s*版)$/;
/** `科学导报` `星期五` `总第12期` */
const HEADER_PART_LINE =
  /^(?:科学导报|SCIENCE HERALD|星期[一二三四五六日天]|农历\S{2,10}|总第\s*\d+\s*期|第\s*\d+\s*期)$/i;
/** `2025年6月20日 星期五` */
const DATE_LINE = new RegExp(String.raw`^${FULL_DATE}\s*(?:星期[一二三四五六日天])?$`);
/** `开发区` `高新区周刊` `综合新闻`: what the page is about, set in its header. */
const PAGE_TOPIC_LINE =
  /^(?:开发区|高新区|经开区|示范区|园区|综合|要闻|专版|专题|产业|经济|科技)(?:新闻|要闻|周刊|专刊|专版|专栏|观察|园地|天地|之窗|视窗|版|·[\u4e00-\u9fff]{1,4})?$/;
/** `科 学 导 报` */
const HAN_AND_BLANKS = /^[\u4e00-\u9fff\s]+$/;
/** A header printed over several lines is no longer than this. */
const LONGEST_HEADER_RUN = 7;

export interface PageHeader {
  /** `2025-03-18`, null where the header prints no date. */
  date: { year: number; month: number; day: number } | null;
  /** `A2` */
  page: string | null;
}

function inFigures(text: string): string {
  return withDatesInFigures(withHalfWidthDigits(text));
}

/**
 * Reads a line as the page's header; null when it is none. Two of paper's name, date, weekday and page number must
 * stand in it, and nothing that makes a sentence.
 * @example readPageHeader('A2 科学导报 2025年3月18日 星期二 开发区')
 */
export function readPageHeader(text: string): PageHeader | null {
  const line = inFigures(text.trim());
  if (line.length > LONGEST_HEADER || /[。，,；;！？]/.test(line) || SIGNER.test(line)) return null;
  const date = HEADER_DATE.exec(line);
  const page = PAGE_NUMBER.exec(line.replace(HEADER_DATE, '|'));
  const signs = [date !== null, page !== null, PAPER_NAME.test(line), WEEKDAY.test(line)].filter(
    Boolean,
  ).length;
  const isNamed = PAPER_NAME.test(line) || WEEKDAY.test(line) || NUMBERED_PAGE.test(line);
  if (signs < 2 || (IN_FIGURES.test(line) && !(isNamed && holdsLittleElse(line)))) return null;
  return {
    date: date === null ? null : toDate(date),
    page: page?.[1] === undefined ? null : toPageNumber(page[1]),
  };
}

/**
 * Whether a line is a page header beyond doubt, wherever it was read: the newspaper's name, a whole date, and next to
 * nothing else.
 */
export function isWholeHeader(text: string): boolean {
  // Most lines are not named after the newspaper: what costs least is looked at first.
  if (text.length > LONGEST_HEADER || !PAPER_NAME.test(text)) return false;
  if (QUOTED_SOURCE.test(text) || SIGNER.test(text)) return false;
  return HEADER_DATE.test(inFigures(text)) && holdsLittleElse(text);
}

/** Whether a line at the page’s foot is its header: a whole date, weekday and page, which no letter is signed with. */
export function isHeaderAtFoot(text: string): boolean {
  const header = readPageHeader(text);
  return header?.date != null && header.page !== null && WEEKDAY.test(text);
}

function holdsLittleElse(text: string): boolean {
  const rest = squeeze(
    inFigures(text)
      .replace(HEADER_DATE, ' ')
      .replace(PAPER_NAME, ' ')
      .replace(WEEKDAY, ' ')
      .replace(NUMBERED_PAGE, ' '),
  );
  return rest.length <= LONGEST_TOPIC;
}

/**
 * Finds a page header that stands on several lines at the page's head: page number, name, date, topic, one a line.
 * @param texts the page's first lines with text
 * @returns how many of them are the header; 0 without paper's name or date among them
 */
export function countHeaderLines(texts: readonly string[]): number {
  let count = 0;
  let isCertain = false;
  for (const text of texts.slice(0, LONGEST_HEADER_RUN)) {
    // 科 学 导 报: a name set with blanks.
    const line = HAN_AND_BLANKS.test(text) ? squeeze(text) : inFigures(text.trim());
    const isPart = HEADER_PART_LINE.test(line) || DATE_LINE.test(line) || readPageHeader(line) !== null;
    if (!isPart && !isNumberOrTopic(line) && !isImprint(line)) break;
    isCertain ||= isPart;
    count += 1;
  }
  return isCertain ? count : 0;
}

/** `A2` `开发区` `A2 开发区` `开发区 A2` */
function isNumberOrTopic(line: string): boolean {
  const isEither = (part: string) => PAGE_NUMBER_LINE.test(part) || PAGE_TOPIC_LINE.test(part);
  const parts = line.split(/[\s|｜]+/);
  return isEither(line) || (parts.length === 2 && parts.every(isEither));
}

/** Reads what one line of a header over several lines says. */
export function readHeaderPart(text: string): PageHeader {
  const line = inFigures(text.trim());
  const page = isNumberOrTopic(line) ? PAGE_NUMBER.exec(line)?.[1] : undefined;
  const date = HEADER_DATE.exec(line);
  return {
    date: date === null ? null : toDate(date),
    page: page === undefined ? null : toPageNumber(page),
  };
}

function toDate([, year, month, day, monthInFigures, dayInFigures]: RegExpExecArray): PageHeader['date'] {
  return { year: Number(year), month: Number(month ?? monthInFigures), day: Number(day ?? dayInFigures) };
}
