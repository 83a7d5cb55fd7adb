import { withHalfWidthDigits } from './half-width.ts';
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
/** `责编:王某 版式:李某` `[责任编辑：王某]` `校对 李某`; words that also begin headings need their colon. */
const EDITOR_LINE =
  /^[（([【]?\s*(?:本版|本期|责任|值班|执行|见习|美术|文字|图片)?(?:(?:责编|编委|值班主任|编辑|编审|版式|美编|校对|组版|审读|主编|总编|设计|制图|排版|监制|统筹|策划)\s*[:：/／]\s*\S|(?:责编|编辑|版式|美编|校对|组版)\s+[\u4e00-\u9fff]{2,4}(?:\s|[）)\]】]|$))/;
/** Words that stand in the body of an article or notice as well: `设计：…` `地址：…` */
const ANYBODYS_LINE = /^(?:设计|制图|监制|统筹|策划|地址|网址|邮箱|电子邮件|E-?mail|微信公众号)\s*[:：]/i;
/** Contact lines of the newspaper itself: `广告热线：0351-0000000` `投稿邮箱:…` `邮发代号 21-10` */
const PAPER_CONTACT =
  /^(?:本报|本刊|本版)?(?:广告|刊登|新闻|发行|订阅|投稿|读者|编辑部|总编室)?(?:热线|邮箱|E-?mail|电子邮件|邮发代号|零售价?|定价|国内统一(?:连续出版物号|刊号)|网址|微信公众号|订阅电话|投稿|地址)\s*(?:电话)?\s*[:：\s].{0,60}$/i;
/** `科学导报社电话：0351-0000000 邮箱：kxdb@example.com`: the newspaper's name beside how to reach it. */
const PAPER_BESIDE_CONTACT =
  /(?:科学导报|本[报刊版]|编辑部|报社|广告部|发行部)\S{0,6}[:：\s]*.{0,40}(?:电话|热线|邮箱|传真|邮编|@|\d{3,4}[-—]\d{7,8})/;
/** `电话：0351-0000000 投稿：kxdb@example.com`: what only the newspaper asks for, beside how to reach it. */
const CONTACT_FOR_PAPER =
  /(?:投稿|新闻热线|广告热线|广告电话|订阅|订报|发行)[^。，]{0,30}(?:[@:：]|\d{3,4}[-—]\d{7,8})/;
/** Names of contacts in notices: `联系人：张某 联系电话：…` */
const NOTICE_CONTACT = /联系|特此|公告|声明/;
/** Column labels over groups of briefs: `园区简讯` `开发区要闻` */
const COLUMN_LABEL =
  /^[【〔［[「『]?(?:[\u4e00-\u9fff·]{0,6}(?:短评|时评|快评|微评|锐评|导读|速递|播报|问答|之窗|风采|掠影|点击|视窗|信箱|直通车|简讯|短讯|快讯|快报|速报|微报|集萃|要闻|动态|短波|集锦|速览|广角|资讯|看台|传真|[公启广]告栏|启事栏|信息栏|服务台|杂谈|漫谈|茶座)|(?:开发区|高新区|经开区|园区)(?:论坛|言论|视点)|镜头|特写|速写|镜头[里中下]的(?:开发区|高新区|经开区|示范区|园区)|(?:一句话|简明|综合)新闻|文苑|诗苑|诗歌|诗词|散文|随笔|副刊|组图)[】〕］\]」』]?$/;
/** `本版言论只代表作者个人观点` `文中图片均由…` */
const DISCLAIMER =
  /^[（(【*※注：:]*\s*(?:本[版刊报文期]|本栏目?|文中|文章|言论|来稿|所[载刊]|以上)[^，。]{0,26}?(?:[仅只]|[仅只]?不)代表[^，。]{0,6}(?:作者|个人|本[报刊])[^，。]{0,12}[。）)】]*$/;
/** `图片新闻`: a column label that stands as the headline of a picture. */
const PICTURE_NEWS = /^(?:图片新闻|组图|图说.{0,6}|光影.{0,4}|影像.{0,4}|图片报道)$/;

export interface PageHeader {
  /** `2025-03-18`, null where the header prints no date. */
  date: { year: number; month: number; day: number } | null;
  /** `A2` */
  page: string | null;
}

/**
 * Reads a line as the page's header; null when it is none. Two of paper's name, date, weekday and page number must
 * stand in it, and nothing that makes a sentence.
 * @example readPageHeader('A2 科学导报 2025年3月18日 星期二 开发区')
 */
export function readPageHeader(text: string): PageHeader | null {
  const line = withHalfWidthDigits(text.trim());
  if (line.length > LONGEST_HEADER || /[。，,；;！？]/.test(line)) return null;
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

/** `第5版`: what no entry of a chronicle holds. */
const NUMBERED_PAGE = /第\s*\d{1,2}\s*版/;
/** `2025-03-18`: entries of a chronicle begin so too, with a weekday and all. */
const IN_FIGURES = /(?:19|20)\d{2}\s*[-./]/;
/** What a header may hold beside the newspaper's name, the date, weekday and page: `开发区周刊` */
const LONGEST_TOPIC = 8;

/** `（原载《科学导报》2019年5月7日）` */
const QUOTED_SOURCE = /[《》（）()]|[原刊]载|刊于/;

/**
 * Whether a line is a page header beyond doubt, wherever it was read: the newspaper's name, a whole date, and next to
 * nothing else.
 */
export function isWholeHeader(text: string): boolean {
  if (QUOTED_SOURCE.test(text)) return false;
  return HEADER_DATE.test(withHalfWidthDigits(text)) && PAPER_NAME.test(text) && holdsLittleElse(text);
}

/** Whether a line at the page’s foot is its header: a whole date, weekday and page, which no letter is signed with. */
export function isHeaderAtFoot(text: string): boolean {
  const header = readPageHeader(text);
  return header?.date != null && header.page !== null && WEEKDAY.test(text);
}

function holdsLittleElse(text: string): boolean {
  const rest = squeeze(
    withHalfWidthDigits(text)
      .replace(HEADER_DATE, ' ')
      .replace(PAPER_NAME, ' ')
      .replace(WEEKDAY, ' ')
      .replace(NUMBERED_PAGE, ' '),
  );
  return rest.length <= LONGEST_TOPIC;
}

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
    const line = HAN_AND_BLANKS.test(text) ? squeeze(text) : withHalfWidthDigits(text.trim());
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
  const line = withHalfWidthDigits(text.trim());
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

/** `▶A2版 沁源经开区：一粒党参的“云”旅程` `今日导读：A2 科技前沿 A3 开发区`: an entry of the box that tells what other pages hold. */
const CONTENTS_ENTRY =
  /^[▶►▸●■◆·]?\s*(?:(?:详见|见)?[A-DＡ-Ｄ]\s?\d{1,2}\s*版\s*\S|(?:今日|本期)?导读\s*[:：]?\s*[A-DＡ-Ｄ]?\s?\d{1,2})/;

/**
 * Whether a line names the page's editors or the newspaper's own telephone and mail.
 * @param isAtEdge it stands among the page's first or last lines; in between, anybody's address may be meant
 */
export function isImprint(text: string, isAtEdge = true): boolean {
  const line = text.trim();
  if (DISCLAIMER.test(line)) return true;
  if (line.length > 80 || line.includes('。')) return false;
  if (!isAtEdge && ANYBODYS_LINE.test(line)) return false;
  if (CONTENTS_ENTRY.test(line)) return true;
  if (EDITOR_LINE.test(line) || PAPER_CONTACT.test(line)) return true;
  return (
    (PAPER_BESIDE_CONTACT.test(line) || CONTACT_FOR_PAPER.test(line)) &&
    !NOTICE_CONTACT.test(line) &&
    !/[，！？；]/.test(line)
  );
}

/** Whether a line is a column's label: `园区简讯`. */
export function isColumnLabel(text: string): boolean {
  return COLUMN_LABEL.test(squeeze(text));
}

/** Whether a line heads a picture with its caption as the only text: `图片新闻`. */
export function isPictureNewsLabel(text: string): boolean {
  return PICTURE_NEWS.test(squeeze(text));
}
