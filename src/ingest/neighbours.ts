import { type Byline, readByline } from './byline.ts';
import { creditsSeveral, isBareCredit } from './caption.ts';
import { isFarewell, isSignedDay } from './notice.ts';
import type { Opening } from './opening.ts';

/** What is needed of a block here. */
export interface Neighbour {
  text: string;
  length: number;
  level: number;
  endsSentence: boolean;
  isRightBelow: boolean | null;
  blankLinesBefore: number;
  isZoneName: boolean;
  opening: Opening | null;
  caption: number;
  isParallel: boolean;
  isPredicate: boolean;
  isSlogan: boolean;
  isListEntry: boolean;
  fillsColumn: boolean;
  isPictureNews: boolean;
  isColumnLabel: boolean;
  isOrganizationName: boolean;
  levelBefore: number;
  levelAfter: number;
  isCreditRest: boolean;
  isCaptionRest: boolean;
  isTableRow: boolean;
  isNoticeLine: boolean;
  isNoticeHeadline: boolean;
  byline: Byline | null;
  tailByline: object | null;
}

/** `18.7` `9.8%` `-3` `1,200亿元`: the cell of a table. */
const FIGURE = /^[-+]?\d[\d.,]*\s*(?:[%％‰]|[\u4e00-\u9fff]{1,3})?$/;
const LONGEST_CELL = 24;
/** `情况如下：`: text that leads to a table. */
const BROKEN_OFF = /[,，、；;：:]/;
const LEAST_FIGURES = 3;
const MOST_COLUMNS = 5;
/** A caption whose credit stands on the next line is no longer. */
const LONGEST_CREDITED = 60;
/** A caption is set over no more lines. */
const MOST_CAPTION_LINES = 3;
/** Whoever signs a letter. */
const LONGEST_SIGNATURE = 20;
const MOST_SIGNATURES = 3;
/** How far above a notice's headline that of the one before stands, where it is short. */
const LINES_OF_NOTICE = 6;
/** `科学导报社` `某某公司清算组` */
const SIGNING_OFFICE =
  /^[\u4e00-\u9fff（）()]{2,24}(?:社|清算组|管委会|管理委员会|局|厅|委|院|所|中心|部|站|队)$/;
/** `焦炉煤气制氢项目`: who does something. */
const SUBJECT = /(?:项目|工程|企业|公司|基地|中心|园区|产业园|生产线|开发区|示范区|高新区)$/;
/** `进入设备安装阶段`: what it does, without a subject of its own. */
const PREDICATE =
  /^(?:进入|启动|开工|投产|试产|建成|落地|签约|亮相|上线|获评|获批|荣获|揭牌|封顶|通过|入选|挂牌|开通|开园|正式|走进|迈入|跻身|拿到|用上)/;
/** `●` `■` before a brief, or an entry of a list. */
export const BULLET = /^[●■▲◆★▶►◎※]/;
/** `●3月10日，`: news of its own. */
const BRIEF_BEHIND_BULLET = /^\S\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日/;
/** `重点抓好三件事：` */
const LEADS_TO_LIST = /[:：]$/;
/** `六十万千瓦风电为煤化工`: for whom something is done, what it is still to come. */
const BENEFICIARY = /[\u4e00-\u9fff”](?:为|给|让|把|将)[\u4e00-\u9fff“”]{2,8}$/;
/** `插上“绿色翅膀”` */
const DEED =
  /^(?:插上|送[上去来]|注入|按下|装上|点[亮燃]|打开|铺[就平]|撑[起开]|[穿戴搭架]上|架起|搭[起建]|筑[牢起]|开出|带来|提供|腾出|减[轻去]|松绑|赋能|护航|撑腰|兜底|变成|变[为身])/;
/** A role or brackets, and likely names. */
const SURE_BYLINE = 3;
/** Blank lines where a picture stood. */
const PICTURE_SPACE = 3;
/** Neither line of a headline over two is longer. */
const LONGEST_HALF = 40;
/** Lines of a headline that are built alike are no longer. */
const LONGEST_COUPLET = 22;

/**
 * Notes on each line what only those beside it show: their heading marks, whether two lines are built alike, cells of
 * tables, captions whose credit stands on the next line.
 */
export function compareNeighbours(blocks: readonly Neighbour[]): void {
  compareWithLinesBeside(blocks);
  findTables(blocks);
  findCaptionLines(blocks);
  findCaptionsOverLines(blocks);
  findTornCaptions(blocks);
  findFullLines(blocks);
  findTornBylines(blocks);
  findSignatures(blocks);
}

function isNoticeNear(blocks: readonly Neighbour[], index: number): boolean {
  return blocks.slice(Math.max(0, index - LINES_OF_NOTICE), index).some((block) => block.isNoticeHeadline);
}

/** The notice above is signed and dated already: an office below its day heads the next one. */
function isDayNear(blocks: readonly Neighbour[], index: number): boolean {
  return blocks
    .slice(Math.max(0, index - MOST_SIGNATURES - 1), index)
    .some((block) => isSignedDay(block.text));
}

/** Notes who signs a letter or notice, below its last words. */
function findSignatures(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before?.isNoticeLine === true && isFarewell(before.text)) markSigners(blocks, index);
    // Whoever signs a notice stands right above its day, one a line, or below it, above the next.
    const isBetween = block.isNoticeHeadline && isNoticeNear(blocks, index) && !isDayNear(blocks, index);
    if (!isBetween && !isSignedDay(block.text)) return;
    for (let above = index - 1; above >= Math.max(0, index - MOST_SIGNATURES); above--) {
      const line = blocks[above];
      if (line === undefined || !(line.isOrganizationName || SIGNING_OFFICE.test(line.text))) break;
      line.isNoticeLine = true;
    }
  });
}

/** Whoever signs a letter stands below its farewell, one a line; where its day ends it, all lines up to that. */
function markSigners(blocks: readonly Neighbour[], first: number): void {
  const below = blocks.slice(first, first + MOST_SIGNATURES + 1);
  const day = below.findIndex((block) => isSignedDay(block.text));
  const signers = below.slice(0, Math.max(1, day));
  const isLong = signers.findIndex((block) => block.length > LONGEST_SIGNATURE || block.isNoticeHeadline);
  const marked = isLong < 0 ? signers : signers.slice(0, Math.min(isLong, 1));
  // A headline, not a name.
  if (blocks[first + marked.length]?.opening != null) return;
  for (const block of marked) block.isNoticeLine = true;
}

/** `“让模型用得上！”` */
const SLOGAN = /^“[^“”]*[！!。]”$/;

function isSlogan(block: Neighbour | undefined): boolean {
  return block !== undefined && SLOGAN.test(block.text);
}

function compareWithLinesBeside(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    block.levelBefore = before?.level ?? 0;
    block.levelAfter = blocks[index + 1]?.level ?? 0;
    // Right above its caption 图片新闻 is the headline.
    if (block.isPictureNews && (blocks[index + 1]?.caption ?? 0) >= 3) block.isColumnLabel = false;
    block.isSlogan = isSlogan(block) && (isSlogan(before) || isSlogan(blocks[index + 1]));
    block.isListEntry =
      before !== undefined &&
      BULLET.test(block.text) &&
      !BRIEF_BEHIND_BULLET.test(block.text) &&
      block.tailByline === null &&
      !before.isColumnLabel &&
      (before.isListEntry || LEADS_TO_LIST.test(before.text));
    block.isPredicate = before !== undefined && isSaidOf(before.text, block.text);
    block.isParallel =
      before !== undefined && isCouplet(before.text, block.text, block.isRightBelow === true);
  });
}

/** Whether a line tells what the one above it does, as the second of a headline's may. */
function isSaidOf(subject: string, predicate: string): boolean {
  if (subject.length > LONGEST_HALF || predicate.length > LONGEST_HALF) return false;
  return (
    (SUBJECT.test(subject) && PREDICATE.test(predicate)) ||
    (BENEFICIARY.test(subject) && DEED.test(predicate))
  );
}

/**
 * `小米醋“酿”成大产业` and `老区人“尝”到新滋味`: as long as each other, with marks, blanks or the same character in the same
 * places; of two lines right below each other their length alone tells.
 */
function isCouplet(first: string, second: string, isRightBelow: boolean): boolean {
  if (first.length !== second.length || first.length > LONGEST_COUPLET || first === second) return false;
  const frame = (text: string) => text.replace(/[\u4e00-\u9fff0-9A-Za-z]/g, '字');
  return (
    frame(first) === frame(second) &&
    (isRightBelow || /[^字]/.test(frame(first)) || shareCharacter(first, second))
  );
}

function shareCharacter(first: string, second: string): boolean {
  return Array.from(first).some((character, index) => character === second[index]);
}

/**
 * Notes the cells of tables that were read one by one: a run of short lines among which figures stand alone again and
 * again.
 */
function findTables(blocks: readonly Neighbour[]): void {
  let run: Neighbour[] = [];
  const close = () => {
    const figures = run.flatMap((block, index) => (FIGURE.test(block.text) ? [index] : []));
    const first = figures[0];
    const last = figures.at(-1);
    if (first !== undefined && last !== undefined && figures.length >= LEAST_FIGURES) {
      // The heads of the columns stand before the first row.
      for (const block of run.slice(Math.max(0, first - MOST_COLUMNS), last + 1)) block.isTableRow = true;
    }
    run = [];
  };
  blocks.forEach((block, index) => {
    // The heads of the columns, above a row that was read as one line.
    const below = blocks[index + 1];
    if (below?.isTableRow === true && !block.endsSentence && columnsOf(block) > 1)
      block.isTableRow ||= columnsOf(block) === columnsOf(below);
  });
  for (const block of blocks) {
    const isText = block.endsSentence || BROKEN_OFF.test(block.text.slice(-1));
    if (block.length > LONGEST_CELL || isText || block.level > 0 || block.caption >= 3) close();
    else run.push(block);
  }
  close();
}

function columnsOf({ text }: Neighbour): number {
  return text.split(/\s+/).length;
}

/** Notes captions that only the line below shows to be some: its credit stands there, or speaks of several pictures. */
function findCaptionLines(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before === undefined || before.length > LONGEST_CREDITED || before.caption >= 3) {
      block.isCreditRest = before !== undefined && before.caption >= 3 && isBareCredit(block.text);
      return;
    }
    if (before.isZoneName || before.level > 0 || before.opening !== null) return;
    if (isBareCredit(block.text)) {
      before.caption = 5;
      block.isCreditRest = true;
    } else if (creditsSeveral(block.text)) {
      before.caption = 5;
    }
  });
}

/**
 * Notes captions that were set over several lines, of which only the last one shows the credit: the lines right above it,
 * up to the white space of the picture, as long as the caption's sentence goes on from each to the next.
 */
function findCaptionsOverLines(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    if (block.caption < 3 || block.isCreditRest || block.blankLinesBefore > 0) return;
    for (let first = index - 1; first >= Math.max(0, index - MOST_CAPTION_LINES + 1); first--) {
      const line = blocks[first];
      if (line === undefined || mayBeMoreThanCaption(line)) return;
      if (line.blankLinesBefore === 0) continue;
      // A page that parts its lines by blank ones sets nothing else without one.
      if (block.isRightBelow !== true && line.blankLinesBefore < PICTURE_SPACE) return;
      line.caption = 5;
      for (const rest of blocks.slice(first + 1, index + 1)) {
        rest.caption = 5;
        rest.isCaptionRest = true;
      }
      return;
    }
  });
}

/** `工人正在检查产品平` above `整度。郭晋平 摄`: who does what in the picture. */
const GOING_ON = /^[^、，。；正].+正[在忙]/;
/** Neither part of such a caption is longer. */
const LONGEST_TORN_CAPTION = 30;
/** `图为项目建设现场`: a caption of its own. */
const WHOLE_CAPTION = /^图|正在/;
/** Where a picture tore a paragraph, the paragraph is long. */
const SHORTEST_TORN = 60;

/**
 * Notes captions in the middle of a paragraph that were read as two lines, blank lines between: the first goes on in the
 * second, which shows the credit, and above it the paragraph broke off.
 */
function findTornCaptions(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    const first = blocks[index - 1];
    const torn = blocks[index - 2];
    if (block.caption < 3 || block.isCreditRest || block.isCaptionRest) return;
    if (first === undefined || mayBeMoreThanCaption(first) || torn === undefined) return;
    if (torn.endsSentence || torn.length < SHORTEST_TORN) return;
    if (first.length > LONGEST_TORN_CAPTION || block.length > LONGEST_TORN_CAPTION) return;
    if (WHOLE_CAPTION.test(block.text)) return;
    const isPictured = first.blankLinesBefore >= PICTURE_SPACE || GOING_ON.test(first.text);
    if (!isPictured || BROKEN_OFF.test(first.text.slice(-1))) return;
    first.caption = 5;
    block.caption = 5;
    block.isCaptionRest = true;
  });
}

/** A column is no wider, in Han characters; a page has no fewer lines of it; so many of them reach its edge. */
const WIDEST_COLUMN = 40;
const LEAST_LINES = 15;
const LEAST_FULL = 0.4;
/** A mark that may not begin a line stands beyond the edge, one that may not end it leaves a gap. */
const RAGGED = 1.5;

/** Notes lines that reach the edge of their column, on a page whose paragraphs were read line by line. */
function findFullLines(blocks: readonly Neighbour[]): void {
  const short = blocks.filter(({ length }) => length <= WIDEST_COLUMN);
  if (short.length < LEAST_LINES || short.length < blocks.length * 2 * LEAST_FULL) return;
  const widths = short.map(({ text }) => widthOf(text));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [usual = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const full = short.filter((_, index) => Math.abs((widths[index] ?? 0) - usual) <= RAGGED);
  if (full.length < blocks.length * LEAST_FULL) return;
  // Where lines follow each other without a blank one, what stands below one is a headline or begins a paragraph.
  const isDense = full.filter(({ blankLinesBefore }) => blankLinesBefore === 0).length > full.length / 2;
  for (const block of full) block.fillsColumn = !isDense || block.blankLinesBefore === 0;
  // Below a byline stands no text that goes on.
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before !== undefined && (before.byline !== null || before.tailByline !== null))
      block.fillsColumn = false;
  });
}

/** Letters and figures are half as wide as Han characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x80 ? 0.5 : 1;
  return width;
}

/** `（本报记者 安文` */
const BRACKET_OPENED = /^[（(【][^（()）【】]+$/;
/** `博）` */
const BRACKET_CLOSED = /^[^（()）【】]{1,12}[）)】]$/;

/** Notes bylines in brackets that were read as two lines; the first takes all names. */
function findTornBylines(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    const first = blocks[index - 1];
    if (first === undefined || !BRACKET_OPENED.test(first.text) || !BRACKET_CLOSED.test(block.text)) return;
    const whole = readByline(`${first.text}${block.text}`);
    if (whole === null || whole.likeness < SURE_BYLINE) return;
    first.byline = { ...whole, printed: first.text };
    block.byline = { printed: block.text, authors: [], likeness: whole.likeness };
  });
}

function mayBeMoreThanCaption({
  length,
  level,
  endsSentence,
  opening,
  isZoneName,
  caption,
}: Neighbour): boolean {
  return (
    length > LONGEST_CREDITED || level > 0 || endsSentence || opening !== null || isZoneName || caption >= 3
  );
}
