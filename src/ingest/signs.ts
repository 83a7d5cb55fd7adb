import type { Block } from './blocks.ts';
import { BULLET } from './neighbours.ts';
import { type Action, NEVER } from './roles.ts';

/**
 * What a line's own look says for or against a role, as numbers. `classify` adds them up over every possible reading of
 * a page and keeps the best sum, so a weight says how many other signs it takes to overrule this one. The scale: 1 is a
 * hint, 2 to 3 a usual habit of the newspaper, 5 and more a rule with rare exceptions. The weights were set by hand on
 * the pages of the archive and on composed ones; `npm run ingest -- --explain DUMP` shows how they add up.
 */
export interface Sign {
  /** What is seen, in a few words. */
  says: string;
  weight: number | ((block: Block) => number);
  /** @param continues the paragraph before broke off, so that a short line may be its rest */
  when: (block: Block, continues: boolean) => boolean;
}

/** A sign that a line shows, with its weight there. */
export interface Term {
  says: string;
  weight: number;
}

/** `一、` `（二）` `3.` before a heading's words. */
export const ENUMERATOR = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])/;
/** Kickers end so: `…会议提出` `…活动举行` */
const KICKER_END = /(?:提出|指出|强调|要求|明确|举行|召开|启动|开幕|闭幕|透露|传来)$/;
/** `● 补链：引进配套企业10家以上` */
const ENTRY = /^[●■▲◆★▶►◎※]\s*[\u4e00-\u9fff]{1,4}[:：]/;
/** `强基础、固民生——` */
const DASH_AT_END = /(?:——|—|--)$/;
/** `——来自一线的调查` */
const DASH_AT_START = /^(?:——|—|--)/;
/** No headline ends so; a line cut at a column's end may. */
const BROKEN_OFF = /[,，、；;：:（(“]$/;
/** `从“有没有水”，` */
const COMMA_AT_END = /[,，]$/;
/** No line begins so unless a sentence goes on in it. */
const GOES_ON = /^[,，、；;。！？”’）)》]/;
/** `签约当天，双方还`: adverbs and prepositions that no headline ends in. */
const DANGLING =
  /(?:[还将把也就又已且或的]|原来|已经|正在|曾经|竟然|居然|几乎|往往|常常|不仅|不但|而且|因为|由于|如果|虽然|但是|以及|并且)$/;
/** `为什么？` `能！`: what a text asks itself, and answers. */
const RHETORICAL = /^(?:为什么|为啥|怎么办|凭什么|结果呢|然后呢|行吗|能吗|真的吗|[能行对是])[？?！!]$/;
/** `亲爱的读者：` */
const SALUTATION = /^(?:亲爱的|尊敬的|敬爱的|各位|广大)[\u4e00-\u9fff、]{2,16}[:：]$/;
/** `产业园还请来`: text tells what else was done. */
const TELLS_MORE =
  /[\u4e00-\u9fff]还(?:请|邀|组织|建|设|推出|把|将|从|对|与|引|开展|举办|制定|出台|专门|主动|联合)/;
/** `11月26日,` */
const DAY_AT_START = /^(?:\d{4}\s*年)?\d{1,2}\s*月\s*\d{1,2}\s*日[上下中]?[午]?[,，]/;
/** `“走，去临汾开发区”` */
const QUOTATION = /^“[^“”]{2,20}”$/;
const ZONE_WORD = /开发区|经开区|高新区|示范区|园区/;
const FULL_STOP_AT_END = /。[”’）)]*$/;
/** `问：` `答:` `记者：` `科学导报：` */
const INTERVIEW_TURN = /^(?:[问答]|(?:本报|本刊|科学导报)?记者|科学导报|本报|本刊|主持人|嘉宾)\s*[:：]/;

const LONGEST_PLACE = 6;
const LONGEST_ENTRY = 40;
const always = () => true;
const between = (from: number, to: number) => (block: Block) => block.length >= from && block.length <= to;
const tailLikeness = (block: Block) => Math.min(block.tailByline?.likeness ?? 0, 4);
/** No whole paragraph, but maybe the rest of one. */
export const isShort = (block: Block) => block.length < 25;
/** `旱井村里`: where something happens, before the line that says what. */
const isPlacePhrase = ({ text, length }: Block) =>
  length <= LONGEST_PLACE && /[\u4e00-\u9fff][里上中下]$/.test(text);
/** A brief is a sentence; shorter entries without a full stop are a list's. */
const isBulletedBrief = (block: Block) =>
  BULLET.test(block.text) &&
  !block.isListEntry &&
  (block.endsSentence || block.tailByline !== null || block.length > LONGEST_ENTRY);
const isPlacedElsewhere = (block: Block) => block.isImprint || block.header !== null;

// Headlines of the five pages the archive began with have 9 to 34 characters, one has 60.
const HEADLINE: Sign[] = [
  { says: 'nothing but a mark', weight: NEVER, when: isBareMark },
  { says: 'shorter than any headline', weight: -2, when: between(0, 3) },
  { says: 'as long as headlines are', weight: 1.5, when: between(4, 34) },
  { says: 'long for a headline', weight: 0.5, when: between(35, 50) },
  { says: 'very long for a headline', weight: -1, when: between(51, 80) },
  { says: 'too long for a headline', weight: -8, when: between(81, Infinity) },
  { says: 'ends in a full stop', weight: -4, when: (block) => FULL_STOP_AT_END.test(block.ending) },
  { says: 'holds a whole sentence', weight: -4, when: (block) => block.hasInnerSentence },
  { says: 'three commas', weight: -1.5, when: (block) => block.commas >= 3 },
  { says: 'ends in a comma or colon', weight: -3, when: (block) => BROKEN_OFF.test(block.ending) },
  { says: 'begins with a mark that goes on', weight: -4, when: (block) => GOES_ON.test(block.text) },
  { says: 'ends in a dash, as kickers do', weight: -2.5, when: (block) => DASH_AT_END.test(block.ending) },
  { says: 'begins with a day, as sentences do', weight: -4, when: (block) => DAY_AT_START.test(block.text) },
  { says: 'ends in a word that goes on', weight: -3, when: (block) => DANGLING.test(block.ending) },
  {
    says: 'fills its column, as text does',
    weight: -3,
    when: (block) => block.fillsColumn && !block.endsSentence,
  },
  { says: 'a question that a text asks itself', weight: -4, when: (block) => RHETORICAL.test(block.text) },
  { says: 'a letter’s first line', weight: -6, when: (block) => SALUTATION.test(block.text) },
  { says: 'tells what else was done', weight: -1, when: (block) => TELLS_MORE.test(block.text) },
  { says: 'quotation marks unpaired', weight: -1.5, when: (block) => block.quotationBalance !== 0 },
  { says: 'heading mark', weight: 1.5, when: (block) => block.level > 0 },
  { says: 'a zone opens the line', weight: 1, when: (block) => block.leadingZone > 0 },
  {
    says: 'names a zone that only the text below names',
    weight: (block) => 3 * block.newSubject,
    when: (block) => block.newSubject > 0,
  },
  {
    says: 'headline of notices or pictures',
    weight: 1,
    when: (block) => block.isNoticeHeadline || block.isPictureNews,
  },
  { says: 'stands below an article', weight: -5, when: (block) => block.isSideHeading },
  { says: 'declares a loss', weight: -4, when: (block) => block.declaresLoss },
  { says: 'one of several slogans', weight: -3, when: (block) => block.isSlogan },
  { says: 'entry of a list', weight: -3, when: (block) => ENTRY.test(block.text) },
  { says: 'nothing but a zone', weight: -3, when: (block) => block.isZoneName },
  { says: 'nothing but an organization', weight: -2, when: (block) => block.isOrganizationName },
  { says: 'row of figures', weight: -2, when: (block) => block.isTableRow },
  { says: 'last line of a notice or letter', weight: -6, when: (block) => block.isNoticeLine },
  {
    says: 'opening or 上接',
    weight: -8,
    when: (block) => block.opening !== null || block.continuedFrom !== null,
  },
  // A word broken in two by the next line: the first half of a paragraph, however short.
  {
    says: 'a word goes on in the next line',
    weight: (block) => -block.nextGoesOn,
    when: (block) => block.nextGoesOn > 0,
  },
  { says: 'credit of a picture', weight: -4, when: (block) => block.caption >= 3 },
  { says: 'nothing but names', weight: -2, when: (block) => (block.byline?.likeness ?? 0) >= 1.5 },
  {
    says: 'header, editors or column',
    weight: -4,
    when: (block) => isPlacedElsewhere(block) || (block.isColumnLabel && !block.isPictureNews),
  },
];

const PARAGRAPH: Sign[] = [
  { says: 'nothing but a mark', weight: NEVER, when: isBareMark },
  { says: 'as long as paragraphs are', weight: 2, when: between(50, Infinity) },
  { says: 'long enough for a paragraph', weight: 0.5, when: between(25, 49) },
  {
    says: 'short for a paragraph',
    weight: -2,
    when: (block, continues) => isShort(block) && !continues && !block.isNoticeLine,
  },
  {
    says: 'a word goes on in the next line',
    weight: (block) => block.nextGoesOn,
    when: (block) => block.nextGoesOn > 0,
  },
  {
    says: 'a word goes on from the line before',
    weight: (block) => block.goesOn / 2,
    when: (block) => block.goesOn > 0,
  },
  { says: 'fills its column', weight: 1, when: (block) => block.fillsColumn && !block.endsSentence },
  { says: 'ends as sentences do', weight: 1.5, when: (block) => block.endsSentence },
  { says: 'holds a whole sentence', weight: 1, when: (block) => block.hasInnerSentence },
  { says: 'two commas', weight: 0.5, when: (block) => block.commas >= 2 },
  {
    says: 'number of a heading',
    weight: -1.5,
    when: (block) => ENUMERATOR.test(block.text) && block.length < 25,
  },
  // The rest of a sentence does not begin with a quotation of its own.
  {
    says: 'nothing but a quotation',
    weight: -2.5,
    when: (block, continues) => continues && QUOTATION.test(block.text) && !block.endsSentence,
  },
  { says: 'row of figures', weight: 3, when: (block) => block.isTableRow },
  { says: 'a question that a text asks itself', weight: 2, when: (block) => RHETORICAL.test(block.text) },
  { says: 'a letter’s first line', weight: 4, when: (block) => SALUTATION.test(block.text) },
  { says: 'question or answer', weight: 3, when: (block) => startsTurn(block.text) },
  { says: 'heading mark', weight: -3, when: (block) => block.level > 0 },
  { says: 'nothing but a zone', weight: -3, when: (block) => block.isZoneName },
  {
    says: 'nothing but an organization',
    weight: -1.5,
    when: (block) => block.isOrganizationName && !block.isNoticeLine,
  },
  { says: 'headline of notices', weight: -2, when: (block) => block.isNoticeHeadline },
  { says: 'credit of a picture', weight: -3, when: (block) => block.caption >= 5 },
  { says: 'nothing but names', weight: -2, when: (block) => (block.byline?.likeness ?? -1) > 0 },
  { says: 'header or editors', weight: -4, when: isPlacedElsewhere },
];

// 科学导报讯 and its like open an article and stand nowhere else; briefs without headlines begin with a bullet.
const FIRST_PARAGRAPH: Sign[] = [
  {
    says: 'too short for a first paragraph, and no sentence',
    weight: -3,
    when: (block) =>
      block.length < 25 &&
      !block.endsSentence &&
      block.opening === null &&
      !block.isTableRow &&
      !SALUTATION.test(block.text),
  },
  { says: 'opening', weight: 6, when: (block) => block.opening !== null },
  { says: '上接', weight: 7, when: (block) => block.continuedFrom !== null },
  { says: 'declares a loss', weight: 3.5, when: (block) => block.declaresLoss },
  { says: 'bullet', weight: 4.5, when: isBulletedBrief },
  {
    says: 'a zone opens the line, names in brackets end it, as in briefs',
    weight: 5,
    when: (block) => block.leadingZone > 0 && (block.tailByline?.isBracketed ?? false),
  },
];
const LATER_PARAGRAPH: Sign[] = [
  { says: 'bullet', weight: -2, when: isBulletedBrief },
  { says: 'opening', weight: -5, when: (block) => block.opening !== null },
  { says: '上接', weight: -6, when: (block) => block.continuedFrom !== null },
];
const CLOSING_PARAGRAPH: Sign[] = [
  {
    says: 'neither byline nor 下转 at its end',
    weight: NEVER,
    when: (block) => block.tailByline === null && block.continuesOn === null,
  },
  { says: '下转', weight: 5, when: (block) => block.continuesOn !== null },
  {
    says: 'byline at its end',
    weight: (block) => tailLikeness(block) - 0.5,
    when: (block) => block.tailByline !== null,
  },
];
const BYLINE_LEFT_IN_TEXT: Sign = {
  says: 'what looks like a byline is text',
  weight: (block) => -tailLikeness(block) / 2,
  when: (block) => block.tailByline !== null,
};

/** What actions of one kind have in common: looked at once a line. */
const COMMON_SIGNS: Partial<Record<Action, readonly Sign[]>> = {
  headline: HEADLINE,
  'headline-rest': HEADLINE,
  kicker: HEADLINE,
  subtitle: HEADLINE,
  heading: HEADLINE,
  lead: PARAGRAPH,
  paragraph: PARAGRAPH,
  'last-paragraph': PARAGRAPH,
  'only-paragraph': PARAGRAPH,
};
const NOTHING_IN_COMMON: readonly Sign[] = [];

/** What each action has beyond that. */
const SIGNS: Record<Action, readonly Sign[]> = {
  // A label is a name and nothing else; the newspaper sets it on a line of its own above two headlines of three.
  label: [
    { says: 'no name', weight: NEVER, when: (block) => !block.isZoneName && !block.isOrganizationName },
    { says: 'last line of a notice or letter', weight: -6, when: (block) => block.isNoticeLine },
    { says: 'nothing but a zone', weight: 4, when: (block) => block.isZoneName },
    {
      says: 'names a zone that only the text below names',
      weight: (block) => 3 * block.newSubject,
      when: (block) => block.newSubject > 0,
    },
    {
      says: 'nothing but an organization',
      weight: 2,
      when: (block) => !block.isZoneName && block.isOrganizationName,
    },
    { says: 'heading mark', weight: -0.5, when: (block) => block.level > 0 },
  ],
  headline: [],
  'headline-rest': [
    { says: 'right below the line before', weight: 1.5, when: (block) => block.isRightBelow === true },
    { says: 'parted from the line before', weight: -2.5, when: (block) => block.isRightBelow === false },
    { says: 'a headline of two lines is rare', weight: -1.5, when: (block) => block.isRightBelow === null },
    { says: 'begins with a zone, as headlines do', weight: -3, when: (block) => block.opensWithZone },
    { says: 'built like the line before', weight: 3.5, when: (block) => block.isParallel },
    { says: 'says what the line before does', weight: 3.5, when: (block) => block.isPredicate },
    {
      says: 'more of a heading than the line before',
      weight: -5,
      when: (block) => block.levelBefore > 0 && block.level > 0 && block.level < block.levelBefore,
    },
    { says: 'headline of notices', weight: -6, when: (block) => block.isNoticeHeadline },
  ],
  kicker: [
    { says: 'a kicker is rarer than a headline', weight: -0.7, when: always },
    { says: 'headline of pictures', weight: -4, when: (block) => block.isPictureNews },
    { says: 'ends in 提出, 举行 and the like', weight: 2, when: (block) => KICKER_END.test(block.ending) },
    { says: 'begins a sentence that the next line goes on with', weight: -2, when: isPlacePhrase },
    { says: 'ends in a dash', weight: 4.5, when: (block) => DASH_AT_END.test(block.ending) },
    // The first line of a headline over two does.
    { says: 'ends in a comma', weight: -2, when: (block) => COMMA_AT_END.test(block.ending) },
    { says: 'begins with a dash', weight: 0.5, when: (block) => DASH_AT_START.test(block.text) },
    // Where marks are used they tell the headline; a kicker has them now and then.
    {
      says: 'heading mark',
      weight: -2,
      when: (block) => block.level > 0 && !(block.levelAfter > 0 && block.levelAfter < block.level),
    },
    {
      says: 'the line below is more of a heading',
      weight: 2,
      when: (block) => block.levelAfter > 0 && (block.level === 0 || block.levelAfter < block.level),
    },
    { says: 'a zone opens the line', weight: -1, when: (block) => block.leadingZone > 0 },
    { says: 'headline of notices', weight: -4, when: (block) => block.isNoticeHeadline },
  ],
  subtitle: [
    { says: 'begins with a dash', weight: 2, when: (block) => DASH_AT_START.test(block.text) },
    { says: 'no dash', weight: -2.5, when: (block) => !DASH_AT_START.test(block.text) },
    {
      says: 'begins with a zone, as headlines do',
      weight: -2,
      when: (block) => block.opensWithZone && !DASH_AT_START.test(block.text),
    },
    { says: 'heading mark', weight: -1.5, when: (block) => block.level > 0 },
  ],
  heading: [
    { says: '上接', weight: NEVER, when: (block) => block.continuedFrom !== null },
    // Section headings are shorter than headlines.
    { says: 'a section may have a short name', weight: 2, when: between(2, 3) },
    { says: 'long for a section heading', weight: -1.5, when: between(27, 36) },
    { says: 'too long for a section heading', weight: -3, when: between(37, Infinity) },
    {
      says: 'names a zone that only the text below names',
      weight: (block) => -6 * block.newSubject,
      when: (block) => block.newSubject > 0,
    },
    {
      says: 'nothing but a quotation',
      weight: 1.5,
      // Where it names no zone and the text below turns to another, it is what the next article begins with.
      when: ({ text, newSubject }) => QUOTATION.test(text) && (newSubject === 0 || ZONE_WORD.test(text)),
    },
    { says: 'stands below an article', weight: 8, when: (block) => block.isSideHeading },
    { says: 'number', weight: 3, when: (block) => ENUMERATOR.test(block.text) },
    // A section may be named after a park, a label far more often.
    { says: 'a section may be named after a park', weight: 1.5, when: (block) => block.isZoneName },
    { says: 'a zone opens the line', weight: -2, when: (block) => block.leadingZone > 0 },
    { says: 'headline of pictures', weight: -6, when: (block) => block.isPictureNews },
    // 遗失声明 and 注销公告 stand between articles, never inside one.
    { says: 'headline of notices', weight: -6, when: (block) => block.isNoticeHeadline },
  ],
  mark: [
    { says: 'more than a mark', weight: NEVER, when: (block) => !isBareMark(block) },
    { says: 'nothing but a mark', weight: 6, when: isBareMark },
  ],
  lead: [...FIRST_PARAGRAPH, BYLINE_LEFT_IN_TEXT],
  paragraph: [...LATER_PARAGRAPH, BYLINE_LEFT_IN_TEXT],
  'last-paragraph': [...LATER_PARAGRAPH, ...CLOSING_PARAGRAPH],
  'only-paragraph': [...FIRST_PARAGRAPH, ...CLOSING_PARAGRAPH],
  caption: [
    { says: 'credit of a picture', weight: 4, when: (block) => block.caption >= 5 },
    { says: 'alone in the space of a picture', weight: 2, when: (block) => block.caption === 2 },
    {
      says: 'credit of a picture at the end of a long line',
      weight: 1,
      when: (block) => block.caption >= 3 && block.caption < 5,
    },
    // Without credit only the white space of the picture speaks for it, and it must look like nothing else.
    {
      says: 'no sign of a picture',
      weight: NEVER,
      when: (block) =>
        block.caption < 3 &&
        (block.caption < 1 || block.isZoneName || block.byline !== null || block.level > 0),
    },
  ],
  byline: [
    { says: 'no names', weight: NEVER, when: (block) => block.byline === null },
    {
      says: 'names',
      weight: (block) => 1 + Math.min(block.byline?.likeness ?? 0, 4),
      when: (block) => block.byline !== null,
    },
    { says: 'unlikely names', weight: -2, when: (block) => (block.byline?.likeness ?? 0) <= -0.5 },
    { says: 'heading mark', weight: -5, when: (block) => block.level > 0 },
  ],
  furniture: [
    { says: 'header or editors', weight: 6, when: isPlacedElsewhere },
    { says: 'column label', weight: 2, when: (block) => !isPlacedElsewhere(block) && block.isColumnLabel },
    {
      says: 'nothing of the page’s frame',
      weight: NEVER,
      when: (block) => !isPlacedElsewhere(block) && !block.isColumnLabel,
    },
  ],
};

/** How well a line fits actions by its own look. */
export class Emission {
  readonly #block: Block;
  readonly #continues: boolean;
  readonly #sumsInCommon = new Map<readonly Sign[], number>();

  /** @param continues whether the paragraph before broke off */
  constructor(block: Block, continues: boolean) {
    this.#block = block;
    this.#continues = continues;
  }

  /** The sum of the signs that the line shows. */
  of(action: Action): number {
    const common = COMMON_SIGNS[action] ?? NOTHING_IN_COMMON;
    let start = this.#sumsInCommon.get(common);
    if (start === undefined) {
      start = this.#addSigns(0, common);
      this.#sumsInCommon.set(common, start);
    }
    return Math.max(this.#addSigns(start, SIGNS[action]), NEVER);
  }

  #addSigns(start: number, signs: readonly Sign[]): number {
    let sum = start;
    for (const sign of signs) if (sign.when(this.#block, this.#continues)) sum += weightOf(sign, this.#block);
    return sum;
  }
}

/** The signs that a line shows for or against an action, each with its weight: what `Emission` adds up. */
export function explainEmission(block: Block, action: Action, continues: boolean): Term[] {
  return [...(COMMON_SIGNS[action] ?? NOTHING_IN_COMMON), ...SIGNS[action]]
    .filter((sign) => sign.when(block, continues))
    .map((sign) => ({ says: sign.says, weight: weightOf(sign, block) }));
}

function weightOf({ weight }: Sign, block: Block): number {
  return typeof weight === 'number' ? weight : weight(block);
}

/** A mark of 上接 or 下转 with nothing else on its line. */
export function isBareMark(block: Block): boolean {
  const mark = block.continuedFrom ?? block.continuesOn;
  return mark !== null && mark.mark.trim().length === block.text.trim().length;
}

/** Whether a line is a letter's first: `亲爱的读者：` */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

/** Whether a line is a turn of an interview: `问：` `答:` */
export function startsTurn(text: string): boolean {
  return INTERVIEW_TURN.test(text);
}
