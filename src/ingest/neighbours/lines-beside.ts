import type { Block } from '../block.ts';
import { BULLET } from '../bullet.ts';
import { isCredited } from '../caption.ts';
import { mayLabelColumn } from '../column-label.ts';
import { endsInFullStop, isBareMark, startsWithDash } from '../signs/line-forms.ts';

/** `焦炉煤气制氢项目` `长治经开区管委会与某某大学机械学院`: who does something. */
const SUBJECT =
  /(?:项目|工程|企业|公司|集团|基地|中心|园区|产业园|生产线|开发区|经开区|示范区|高新区|管委会|大学|学院|研究院|协会|学会|商会|分会)$/;
/** `进入设备安装阶段` `联合举办对接会`: what it does, without a subject of its own. */
const PREDICATE =
  /^(?:联合|共同|携手|举办|进入|启动|开工|投产|试产|建成|落地|签约|亮相|上线|获评|获批|荣获|揭牌|封顶|通过|入选|挂牌|开通|开园|正式|走进|迈入|跻身|拿到|用上)/;
/** `●3月10日，`: news of its own. */
const BRIEF_BEHIND_BULLET = /^\S\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日/;
/** `重点抓好三件事：` */
const LEADS_TO_LIST = /[:：]$/;
/** `六十万千瓦风电为煤化工`: for whom something is done, what it is still to come. */
const BENEFICIARY = /^(?!.*以[^，]*为)[^，]*[\u4e00-\u9fff”](?<![成作变])[为给](?!.*的)[\u4e00-\u9fff]{2,6}$/;
/** `把“蓄水池”` above `建在产业链上`: what is done with something stands below it. */
const WITHOUT_VERB = /^[把让将使][^\s，,、：:]{1,8}$/;
/** `黄昏把最后一抹红` `妈妈，今夜我不回家` */
const VERSE = /^[\u4e00-\u9fff][\u4e00-\u9fff，、“”？！—…]{2,15}$/;
/** A poem has so many lines at least, most of them right below each other. */
const FEWEST_VERSES = 6;
/** `新书架` `数字·7天`, not `三问营商环境` */
const FEW_WORDS = /^(?![一二三四五六七八九十两])[\u4e00-\u9fff·\d]{3,6}$/;
/** `科学导报社` `编辑部` `沁源县` `旱井村里`: who signs, or where. */
const PLACE_OR_OFFICE = /[县市区镇乡村社部会室队办局处里上中下]$/;
/** What `readByline` gives for words that no name is like. */
const NO_NAME = -0.5;
/** For a surname and a given name, or a role before the names. */
const SURE_BYLINE = 1.5;
/** For one that may be a pen name. */
const PEN_NAME = 0;
/** Neither line of a headline over two is longer. */
const LONGEST_HALF = 40;
/** Lines of a headline that are built alike are no longer. */
const LONGEST_COUPLET = 22;
/** A zone's label and a company's may stand together; of three names none is a label. */
const FEWEST_NAMES = 3;
/** `“让模型用得上！”` */
const SLOGAN = /^“[^“”]*[！!。]”$/;

/** Notes what the lines right above and below show of a line: their heading marks, slogans, lists, what is built alike. */
export function compareWithLinesBeside(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const below = blocks[index + 1];
    block.levelAfter = below?.level ?? 0;
    block.isRightAbove = below?.isRightBelow === true;
    block.isAboveNotice = below?.isNoticeHeadline === true;
    // Right above its caption 图片新闻 is the headline.
    if (block.isPictureNews && below !== undefined && isCredited(below)) block.isColumnLabel = false;
    block.isColumnLabel ||= isHeadlineLike(below) && !isSigned(below) && mayLabelColumn(block.text);
    block.isLikeColumnLabel =
      !block.isColumnLabel &&
      (endsArticle(before) || (isPageHead(before) && isHeadlineLike(blocks[index + 2]))) &&
      isHeadlineLike(below) &&
      below.blankLinesBefore > 0 &&
      namesNothing(block, before) &&
      !startsWithDash(below);
    block.isSlogan = isSlogan(block) && (isSlogan(before) || isSlogan(below));
    block.isListEntry =
      before !== undefined &&
      BULLET.test(block.text) &&
      !BRIEF_BEHIND_BULLET.test(block.text) &&
      block.tailByline === null &&
      !before.isColumnLabel &&
      (before.isListEntry || LEADS_TO_LIST.test(before.text));
    block.isLikeSectionBelow =
      before !== undefined &&
      before.continuedFrom !== null &&
      isBareMark(before) &&
      isLikeSectionOf(block, articleFrom(blocks, index + 1));
    block.isPredicate = before !== undefined && isSaidOf(before.text, block.text);
    block.isParallel =
      before !== undefined && isCouplet(before.text, block.text, block.isRightBelow === true);
  });
  for (const lines of runsOf(blocks, mayBeVerse))
    if (
      lines.length >= FEWEST_VERSES &&
      lines.filter(({ isRightBelow }) => isRightBelow === true).length * 2 >= lines.length
    )
      for (const block of lines) block.isVerse = true;
  for (const names of runsOf(blocks, isNameInList))
    if (names.length >= FEWEST_NAMES) for (const block of names) block.isOneOfNames = true;
}

/** Lines of a kind that stand one below the other. */
function runsOf(blocks: readonly Block[], isOfKind: (block: Block) => boolean): Block[][] {
  const runs: Block[][] = [[]];
  for (const block of blocks)
    if (isOfKind(block)) runs.at(-1)?.push(block);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  return runs;
}

function isName(block: Block): boolean {
  return block.isOrganizationName || block.isZoneName;
}

/** A name above a heading mark is the label of what is headed there. */
function isNameInList(block: Block): boolean {
  return isName(block) && block.levelAfter === 0;
}

/** Whether a line could be one of a poem's: some words that end in no full stop, and nothing that a page is built of. */
function mayBeVerse(block: Block): boolean {
  return (
    VERSE.test(block.text) &&
    block.level === 0 &&
    block.opening === null &&
    block.header === null &&
    block.continuedFrom === null &&
    !isName(block) &&
    !block.isNoticeHeadline &&
    !block.isNoticeLine &&
    !block.isTableRow &&
    !isCredited(block)
  );
}

/** The lines from one on up to the article's end, or to the 上接 mark of another. */
function* articleFrom(blocks: readonly Block[], first: number): Generator<Block, void> {
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.continuedFrom !== null || endsArticle(block)) return;
    yield block;
  }
}

/** Whether a line is built like one of the headings of the same article. */
function isLikeSectionOf({ text }: Block, below: Iterable<Block>): boolean {
  for (const block of below) if (!block.endsSentence && isCouplet(text, block.text, false)) return true;
  return false;
}

function isHeadlineLike(block: Block | undefined): block is Block {
  return (
    block !== undefined &&
    block.length <= LONGEST_HALF &&
    !endsInFullStop(block.ending) &&
    block.opening === null &&
    !isCredited(block)
  );
}

/** Whether nothing but the page's header stands above. What is there may be a kicker, unless one stands below it. */
function isPageHead(before: Block | undefined): boolean {
  return before?.header !== null;
}

/** Whether a line is a byline: a series' label above it stands below its headline. */
function isSigned({ byline }: Block): boolean {
  return (byline?.likeness ?? 0) >= SURE_BYLINE;
}

/** Whether an article shows its end there, by a byline or 下转: a sentence's end would do between sections as well. */
function endsArticle(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return block.byline !== null || block.tailByline !== null || block.continuesOn !== null;
}

/** Three to six characters that are no zone, company, place or person, nor a heading. */
function namesNothing(block: Block, before: Block | undefined): boolean {
  // Below a byline nobody signs once more.
  const isSigned = before?.tailByline != null || before?.byline != null;
  return (
    FEW_WORDS.test(block.text) &&
    !PLACE_OR_OFFICE.test(block.text) &&
    block.level === 0 &&
    !block.isZoneName &&
    !block.isOrganizationName &&
    !block.isNoticeHeadline &&
    !block.isPictureNews &&
    (block.byline?.likeness ?? NO_NAME) <= (isSigned ? PEN_NAME : NO_NAME)
  );
}

function isSlogan(block: Block | undefined): boolean {
  return block !== undefined && SLOGAN.test(block.text);
}

/** Whether a line tells what the one above it does, as the second of a headline's may. */
function isSaidOf(subject: string, predicate: string): boolean {
  if (subject.length > LONGEST_HALF || predicate.length > LONGEST_HALF) return false;
  return (
    (SUBJECT.test(subject) && PREDICATE.test(predicate)) ||
    BENEFICIARY.test(subject) ||
    WITHOUT_VERB.test(subject)
  );
}

/**
 * `小米醋“酿”成大产业` and `老区人“尝”到新滋味`: as long as each other, with marks, blanks or the same character in the same
 * places; of two lines right below each other their length alone tells.
 */
function isCouplet(first: string, second: string, isRightBelow: boolean): boolean {
  if (first.length !== second.length || first.length > LONGEST_COUPLET || first === second) return false;
  const frame = (text: string) => text.replace(/[\u4e00-\u9fff]/g, '字').replace(/[0-9A-Za-z]/g, '数');
  return (
    frame(first) === frame(second) &&
    (isRightBelow || /[^字数]/.test(frame(first)) || shareCharacter(first, second))
  );
}

function shareCharacter(first: string, second: string): boolean {
  return Array.from(first).some((character, index) => character === second[index]);
}
