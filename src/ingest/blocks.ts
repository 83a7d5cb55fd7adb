import { type Block, LEVEL_OF_BOLD, LONGEST_HEAD, type PageMark } from './block.ts';
import { findTailByline, readBylineAlone } from './byline.ts';
import { findBrokenWords } from './broken-words.ts';
import { captionLikeness } from './caption.ts';
import { isColumnLabel, isPictureNewsLabel } from './column-label.ts';
import { isImprint } from './imprint.ts';
import {
  countHeaderLines,
  isHeaderAtFoot,
  isWholeHeader,
  readHeaderPart,
  readPageHeader,
} from './page-header.ts';
import { declaresLoss, isNoticeHeadline, isNoticeLine } from './notice.ts';
import { compareNeighbours } from './neighbours/compare-neighbours.ts';
import { findNewSubjects } from './new-subjects.ts';
import { quotationBalance } from './quotations.ts';
import { readOpening } from './opening.ts';
import { toPageNumber } from './page-number.ts';
import type { Line } from '../archive/split.ts';
import { endsInFullStop, startsTurn } from './signs/line-forms.ts';
import { squeeze } from '../archive/squeeze.ts';
import { isOrganizationName } from './zone-names.ts';
import type { ZoneFinder } from './zones.ts';

/** `## `, at the start of a line of text; the marks alone are text. */
const HEADING_MARK = /^(#{1,6})[\s\u3000]+(?=\S)|^(#{1,6})(?=[\u4e00-\u9fff“])/;
/** `**坐得住冷板凳**`: a short line in bold. */
const BOLD = /^(\*\*)(?=\S)[^*]{2,40}(\*\*)$/;
/** `(上接A1版)` `（上接第3版）` `上接A1版` */
const CONTINUED_FROM =
  /^[（(【[]?\s*(?:紧接|上接)\s*(?:第)?\s*([A-DＡ-Ｄ]?\s?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版(?:(?<=^[（(【[][^）)】\]]*)[^（(【[）)】\]]{0,30}[）)】\]]|[）)】\]])?/;
/** `一座城的“三步棋”（上接A1版）`, in brackets at the end of a short line. */
const CONTINUED_FROM_AT_END =
  /[（(【[]\s*(?:紧接|上接)\s*(?:第)?\s*([A-DＡ-Ｄ]?\s?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版[^）)】\]]{0,12}[）)】\]]\s*$/;
/** `（下转A3版）` */
const CONTINUES_ON =
  /(?:[（(【[]\s*)?下转\s*(?:第)?\s*([A-DＡ-Ｄ]?\s?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版[^）)】\]]{0,12}[）)】\]]?\s*$/;
/** `…全部开工。` `…超过一半”！`; a narrow point only behind Han characters and the like. */
const SENTENCE_AT_END = /(?:[。！？!?]|…{1,2}|(?<=[\u4e00-\u9fff%％）)])\.)[”’"'』」》）)]*$/;
/** A full stop with text behind it. */
const INNER_SENTENCE = /[。！？!?][”’"'』」）)]*\s*[^\s”’"'』」）)]/;
/** `工业总产值 286.4亿元 9.3%` `18.7 9.8%` */
const TABLE_ROW =
  /^(?:\S{1,14}\s+){1,}[-+]?\d[\d.,]*\s*[%％\u4e00-\u9fff]{0,4}(?:\s+\S{1,14})*$|^[-+]?\d[\d.,]*\s*[%％]?(?:\s+[-+]?\d[\d.,]*\s*[%％]?)+$/;

/** `表1 1-5月重点行业主要指标` */
const TABLE_NAME = /^附?表\s?[\d一二三四五六七八九十]{1,2}(?:[\s:：.、]|$)/;
/** `编者按：…` `开栏的话：…`: the editors' words before an article, whose own opening follows. */
const EDITORS_NOTE =
  /^[（(【[]?(?:编者按|编者的话|开栏的话|编前|导语|核心提示|阅读提示|内容提要)[）)】\]]?\s*[:：]/;
/** `相关链接`: what stands below an article and belongs to it. */
const SIDE_HEADING =
  /^[【〔［[「『■●◆]?(?:相关链接|新闻链接|背景链接|知识链接|延伸阅读|名词解释|新闻背景|小贴士|记者手记|采访手记|记者感言|编后|编后语|编辑点评|专家点评)[】〕］\]」』]?$/;
const COMMAS = ['，', ',', '；', ';'];
const MOST_COMMAS = 3;
const ENDING_LENGTH = 8;
/** Labels of columns and the like, set with blanks. */
const LONGEST_LABEL = 40;
/** Fewer tell nothing of how a page parts its lines. */
const LEAST_RUNS = 8;
/** Where a page's header stands, and its editors. */
const LINES_OF_HEAD = 10;
const LINES_OF_FOOT = 4;
/** Two characters wide: `　　本报讯` */
const INDENTED = /^(?:\u3000{2}|[^\S\u3000]{4})(?=\S)/;
/** `2026 年`: a headline with OCR blanks round its year is no row of figures. */
const YEAR = /(?:19|20)\d{2}\s*年/;

/** Gathers what each line of text shows about itself. Blank lines leave only their number behind. */
export function toBlocks(lines: readonly Line[], zones: ZoneFinder): Block[] {
  const printed = lines
    .map(({ number, text }) => ({ number, text: text.trim(), isIndented: INDENTED.test(text) }))
    .filter(({ text }) => text !== '');
  const usual = usualBlankLines(printed.map(({ number }) => number));
  const blocks = printed.map(({ number, text, isIndented }, index) => {
    const before = number - (printed[index - 1]?.number ?? 0) - 1;
    const after = (printed[index + 1]?.number ?? lines.length + 1) - number - 1;
    const space = { before: before > usual ? before : 0, after: after > usual ? after : 0 };
    const block = toBlock(text, number, before, space, zones);
    block.isIndented = isIndented;
    const isAtFoot = index >= printed.length - LINES_OF_FOOT;
    const isAtEdge = index < LINES_OF_HEAD || isAtFoot;
    // Further down a date with a weekday is a letter's, and one with a number a table's.
    const isPlaced =
      index < LINES_OF_HEAD || isWholeHeader(block.text) || (isAtFoot && isHeaderAtFoot(block.text));
    if (isPlaced && block.text.length <= LONGEST_HEAD) block.header = readPageHeader(block.text);
    block.isImprint = text.length <= LONGEST_HEAD && isImprint(block.text, isAtEdge);
    return block;
  });
  const headerLines = countHeaderLines(blocks.map((block) => block.text));
  for (const block of blocks.slice(0, headerLines))
    if (!block.isImprint) block.header ??= readHeaderPart(block.text);
  const isSpaced = blocks.filter((block) => block.blankLinesBefore > 0).length > blocks.length / 2;
  if (isSpaced) for (const block of blocks) block.isRightBelow = block.blankLinesBefore === 0;
  compareNeighbours(blocks);
  findBrokenWords(blocks);
  findNewSubjects(blocks, zones);
  return blocks;
}

/** The number of blank lines that stand between seven lines of ten and their next ones; 0 on a page of few lines. */
function usualBlankLines(numbers: readonly number[]): number {
  const runs = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0) - 1);
  return runs.length < LEAST_RUNS ? 0 : (runs.sort((a, b) => a - b)[Math.floor(runs.length * 0.3)] ?? 0);
}

/** Runs of blank lines longer than the page's usual ones, round a line; 0 where they are as usual. */
interface Space {
  before: number;
  after: number;
}

function toBlock(
  printed: string,
  line: number,
  blankLinesBefore: number,
  space: Space,
  zones: ZoneFinder,
): Block {
  const marks = HEADING_MARK.exec(printed);
  const bold = BOLD.exec(printed.slice(marks?.[0].length ?? 0));
  const headingMark = `${marks?.[0] ?? ''}${bold?.[1] ?? ''}`;
  const closingMark = bold?.[2] ?? '';
  const text = printed.slice(headingMark.length, printed.length - closingMark.length);
  const mayBeHead = text.length <= LONGEST_HEAD;
  const isLabelLong = text.length <= LONGEST_LABEL;
  const isPictureNews = isLabelLong && isPictureNewsLabel(text);
  const continuesOn = text.includes('下转') ? readPageMark(CONTINUES_ON, text) : null;
  const withoutMark =
    continuesOn === null ? text : text.slice(0, text.length - continuesOn.mark.length).trimEnd();
  return {
    line,
    printed,
    headingMark,
    closingMark,
    text,
    ending: text.slice(-ENDING_LENGTH),
    level: (marks?.[1] ?? marks?.[2])?.length ?? (bold !== null && isHeadingInBold(text) ? LEVEL_OF_BOLD : 0),
    blankLinesBefore,
    isRightBelow: null,
    length: squeeze(text).length,
    endsSentence: SENTENCE_AT_END.test(withoutMark.slice(-ENDING_LENGTH)),
    hasInnerSentence: INNER_SENTENCE.test(text),
    commas: countCommas(text),
    quotationBalance: quotationBalance(text),
    opening: readOpening(text),
    continuedFrom: text.includes('接') ? readPageMark(CONTINUED_FROM, text) : null,
    headlineContinuedFrom:
      isLabelLong && text.includes('接') ? readPageMark(CONTINUED_FROM_AT_END, text) : null,
    continuesOn,
    byline: mayBeHead ? readBylineAlone(text) : null,
    tailByline: findTailByline(withoutMark),
    caption: captionLikeness(text, space.before, space.after),
    isZoneName: mayBeHead && zones.isZoneName(text),
    leadingZone: mayBeHead ? leadingZoneLength(text, zones) : 0,
    isOrganizationName: mayBeHead && isOrganizationName(text),
    isNoticeHeadline: mayBeHead && isNoticeHeadline(text),
    isNoticeLine: mayBeHead && isNoticeLine(text),
    declaresLoss: declaresLoss(text),
    header: null,
    isImprint: false,
    // Above another headline 图片新闻 is the label of a column.
    isColumnLabel: isLabelLong && (isPictureNews || isColumnLabel(text)),
    isPictureNews,
    isRightAbove: false,
    isAboveNotice: false,
    isLikeColumnLabel: false,
    goesOn: 0,
    nextGoesOn: 0,
    newSubject: 0,
    opensWithZone: false,
    isParallel: false,
    isPredicate: false,
    isSlogan: false,
    isVerse: false,
    isListEntry: false,
    isOneOfNames: false,
    isLikeSectionBelow: false,
    fillsColumn: false,
    isIndented: false,
    levelAfter: 0,
    isCreditRest: false,
    isCaptionRest: false,
    isTableRow: mayBeHead && ((TABLE_ROW.test(text) && !YEAR.test(text)) || TABLE_NAME.test(text)),
    isEditorsNote: EDITORS_NOTE.test(text),
    isSideHeading: isLabelLong && SIDE_HEADING.test(squeeze(text)),
  };
}

/** A sentence in bold, or a turn of an interview, is no heading for it. */
function isHeadingInBold(text: string): boolean {
  return !endsInFullStop(text) && !startsTurn({ text });
}

/** Commas and semicolons of a line, counted no further than they tell anything. */
function countCommas(text: string): number {
  let count = 0;
  for (const comma of COMMAS)
    for (let at = text.indexOf(comma); at >= 0 && count < MOST_COMMAS; at = text.indexOf(comma, at + 1))
      count += 1;
  return count;
}

function readPageMark(pattern: RegExp, text: string): PageMark | null {
  const match = pattern.exec(text);
  const page = match?.[1];
  return match === null || page === undefined ? null : { mark: match[0], page: toPageNumber(page) };
}

/** `灵石经济技术开发区 多轮驱动出四措` → 9. OCR blanks inside the name are none of its. */
function leadingZoneLength(text: string, zones: ZoneFinder): number {
  const blank = /^(\S{3,30})[\s\u3000]+(?=\S)/.exec(text);
  const first = blank?.[1] ?? '';
  return first !== '' && zones.isZoneName(first) ? first.length : 0;
}
