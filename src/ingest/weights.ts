import type { Block } from './blocks.ts';

/**
 * What ingest believes about pages, as numbers. `classify` adds them up over every possible reading of a page and keeps
 * the best sum, so a weight says how many other signs it takes to overrule this one. The scale: 1 is a hint, 2 to 3 a
 * usual habit of the newspaper, 5 and more a rule with rare exceptions. Impossible readings get `NEVER`.
 */

/** What a line can be taken for. */
export type Action =
  | 'label'
  | 'kicker'
  | 'headline'
  /** The second line of a headline. */
  | 'headline-rest'
  | 'subtitle'
  /** 上接 or 下转 on a line of its own. */
  | 'mark'
  /** The first paragraph of an article. */
  | 'lead'
  | 'paragraph'
  /** A paragraph with a byline, or 下转, at its end. */
  | 'last-paragraph'
  /** The first paragraph and the last. */
  | 'only-paragraph'
  | 'heading'
  | 'caption'
  | 'byline'
  | 'furniture';

/** Where in an article the page stands after a line. */
export type Phase =
  /** The article is over: its byline stood, or the page begins. */
  | 'closed'
  | 'label'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  /** After 上接: the rest of an article whose headline is elsewhere. */
  | 'marked'
  /** A paragraph has ended as sentences do. */
  | 'body'
  /** A paragraph broke off in its middle, as at a column's end. */
  | 'cut'
  | 'heading'
  | 'notice-headline'
  | 'notice';

export const NEVER = -1000;

/** `一、` `（二）` `3.` before a heading's words. */
const ENUMERATOR = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])/;
/** Kickers end so: `…——` `…会议提出` `…活动举行` */
const KICKER_END = /(?:——|—|提出|指出|强调|要求|明确|举行|召开|启动|开幕|闭幕|透露|传来)$/;
/** `●` `■` before a brief. */
const BULLET = /^[●■▲◆★▶►◎※]/;
/** A kicker's dash leads to the headline; none ends in one itself. */
const DASH_AT_END = /(?:——|—|--)$/;
const DASH_AT_START = /^(?:——|—|--)/;
/** No headline ends so; a line cut at a column's end may. */
const BROKEN_OFF = /[,，、；;：:（(“]$/;
/** No line begins so unless a sentence goes on in it. */
const GOES_ON = /^[,，、；;。！？”’）)》]/;
/** `问：` `答:` `记者：` */
const INTERVIEW_TURN = /^(?:[问答]|记者|主持人)\s*[:：]/;

/**
 * How well a line fits an action by its own look.
 * @param continues whether the paragraph before broke off, so that a short line may be its rest
 */
export function emission(block: Block, action: Action, continues: boolean): number {
  switch (action) {
    case 'label':
      return nameWeight(block);
    case 'headline':
      return headlineWeight(block);
    case 'headline-rest':
      return (
        headlineWeight(block) + (block.blankLinesBefore === 0 ? 1.5 : -2.5) - (block.isNoticeHeadline ? 6 : 0)
      );
    case 'kicker':
      return kickerWeight(block);
    case 'subtitle':
      return (
        headlineWeight(block) + (DASH_AT_START.test(block.text) ? 2 : -2.5) + (block.level > 0 ? -1.5 : 0)
      );
    case 'heading':
      return headingWeight(block);
    case 'mark':
      return isBareMark(block) ? 6 : NEVER;
    case 'lead':
      return paragraphWeight(block, continues) + leadWeight(block) - tailWeight(block) / 2;
    case 'paragraph':
      return (
        paragraphWeight(block, continues) +
        (block.opening === null ? 0 : -5) -
        tailWeight(block) / 2 -
        (block.continuedFrom === null ? 0 : 6)
      );
    case 'last-paragraph':
      return lastParagraphWeight(block, continues) + (block.opening === null ? 0 : -5);
    case 'only-paragraph':
      return lastParagraphWeight(block, continues) + leadWeight(block);
    case 'caption':
      return captionWeight(block);
    case 'byline':
      return block.byline === null
        ? NEVER
        : 1 + Math.min(block.byline.likeness, 4) + (block.level > 0 ? -2 : 0);
    case 'furniture':
      return furnitureWeight(block);
  }
}

/** A mark of 上接 or 下转 with nothing else on its line. */
export function isBareMark(block: Block): boolean {
  const mark = block.continuedFrom ?? block.continuesOn;
  return mark !== null && mark.mark.trim().length === block.text.trim().length;
}

/** Whether a line is a turn of an interview: `问：` `答:` */
export function startsTurn(text: string): boolean {
  return INTERVIEW_TURN.test(text);
}

function nameWeight(block: Block): number {
  // A label is a name and nothing else; the newspaper sets it on a line of its own above two headlines of three.
  if (block.isZoneName) return 4 + (block.level > 0 ? -0.5 : 0);
  return block.isOrganizationName ? 2 : NEVER;
}

function headlineWeight(block: Block): number {
  let weight =
    block.length < 4
      ? -2
      : block.length <= 34
        ? 1.5
        : block.length <= 50
          ? 0.5
          : block.length <= 80
            ? -1
            : -8;
  if (/。[”’）)]*$/.test(block.text)) weight -= 4;
  if (block.hasInnerSentence) weight -= 4;
  if (block.commas >= 3) weight -= 1.5;
  if (BROKEN_OFF.test(block.text)) weight -= 3;
  if (GOES_ON.test(block.text)) weight -= 4;
  if (DASH_AT_END.test(block.text)) weight -= 2.5;
  if (block.quotationBalance !== 0) weight -= 1.5;
  if (block.level > 0) weight += 1.5;
  if (block.leadingZone > 0) weight += 1;
  if (block.isNoticeHeadline || block.isPictureNews) weight += 1;
  if (block.isZoneName) weight -= 3;
  if (block.isOrganizationName) weight -= 2;
  if (block.isTableRow) weight -= 2;
  if (block.isNoticeLine) weight -= 6;
  if (block.opening !== null || block.continuedFrom !== null) weight -= 8;
  // A word broken in two by the next line: the first half of a paragraph, however short.
  weight -= block.nextGoesOn;
  if (block.caption >= 3) weight -= 4;
  if ((block.byline?.likeness ?? 0) >= 1.5) weight -= 2;
  if (block.isImprint || block.header !== null || block.isColumnLabel) weight -= 4;
  return weight;
}

function kickerWeight(block: Block): number {
  let weight = headlineWeight(block) - 0.7;
  if (block.isNoticeHeadline) weight -= 4;
  if (KICKER_END.test(block.text)) weight += 2;
  if (DASH_AT_END.test(block.text)) weight += 2.5;
  if (DASH_AT_START.test(block.text)) weight += 0.5;
  // Where marks are used they tell the headline; a kicker has them now and then.
  if (block.level > 0) weight -= 2;
  if (block.leadingZone > 0) weight -= 1;
  return weight;
}

function headingWeight(block: Block): number {
  if (block.continuedFrom !== null) return NEVER;
  let weight = headlineWeight(block);
  // Section headings are shorter than headlines.
  if (block.length > 36) weight -= 3;
  else if (block.length > 26) weight -= 1.5;
  if (ENUMERATOR.test(block.text)) weight += 1;
  // A section may be named after a park, a label far more often.
  if (block.isZoneName) weight += 1.5;
  if (block.isPictureNews || block.leadingZone > 0) weight -= 2;
  // 遗失声明 and 注销公告 stand between articles, never inside one.
  if (block.isNoticeHeadline) weight -= 6;
  return weight;
}

function paragraphWeight(block: Block, continues: boolean): number {
  if (isBareMark(block)) return NEVER;
  let weight = block.length >= 50 ? 2 : block.length >= 25 ? 0.5 : continues || block.isNoticeLine ? 0 : -2;
  weight += block.nextGoesOn + block.goesOn / 2;
  if (block.endsSentence) weight += 1.5;
  if (block.hasInnerSentence) weight += 1;
  if (block.commas >= 2) weight += 0.5;
  if (block.isTableRow || startsTurn(block.text)) weight += 3;
  if (block.level > 0) weight -= 3;
  if (block.isZoneName) weight -= 3;
  if (block.isOrganizationName) weight -= 1.5;
  if (block.isNoticeHeadline) weight -= 2;
  if (block.caption >= 5) weight -= 3;
  if ((block.byline?.likeness ?? -1) > 0) weight -= 2;
  if (block.isImprint || block.header !== null) weight -= 4;
  return weight;
}

function leadWeight(block: Block): number {
  // 科学导报讯 and its like open an article and stand nowhere else; briefs without headlines begin with a bullet.
  return (
    (block.opening === null ? 0 : 4) +
    (block.continuedFrom === null ? 0 : 5) +
    (BULLET.test(block.text) ? 2.5 : 0)
  );
}

function lastParagraphWeight(block: Block, continues: boolean): number {
  if (block.tailByline === null && block.continuesOn === null) return NEVER;
  const turn = block.continuesOn === null ? 0 : 5;
  return paragraphWeight(block, continues) + turn + tailWeight(block) - 0.5;
}

function tailWeight(block: Block): number {
  return block.tailByline === null ? 0 : Math.min(block.tailByline.likeness, 4);
}

function captionWeight(block: Block): number {
  if (block.caption >= 5) return 4;
  if (block.caption >= 3) return 1;
  // Without credit only the white space of the picture speaks for it, and it must look like nothing else.
  return block.caption >= 1 && !block.isZoneName && block.byline === null && block.level === 0 ? 0 : NEVER;
}

function furnitureWeight(block: Block): number {
  if (block.isImprint || block.header !== null) return 6;
  return block.isColumnLabel ? 2 : NEVER;
}

/**
 * How well an action follows a phase. What is missing never happens. Read a row as: after this, the newspaper sets …
 */
export const TRANSITIONS: Record<Phase, Partial<Record<Action, number>>> = {
  closed: {
    label: 0,
    kicker: 0,
    headline: 0,
    mark: 1,
    // An article without any headline; rare, but for a continuation, whose mark weighs it up.
    lead: -4,
    'only-paragraph': -4,
    // Bylines over two lines, captions after the byline.
    byline: -4,
    caption: 0,
    furniture: 0,
  },
  label: {
    headline: 0,
    kicker: -1,
    label: -3,
    lead: -3,
    'only-paragraph': -3,
    caption: -0.5,
    mark: -3,
    furniture: -1,
  },
  kicker: {
    headline: 0,
    kicker: -0.5,
    label: -1.5,
    lead: -5,
    'only-paragraph': -5,
    caption: -1,
    furniture: -1,
  },
  headline: {
    'headline-rest': 0,
    subtitle: 0,
    lead: 0,
    'only-paragraph': 0,
    caption: 0,
    byline: -1.5,
    heading: -5,
    mark: -1,
    // A headline without any text below it.
    label: -7,
    kicker: -7,
    headline: -7,
    furniture: -1,
  },
  subtitle: { lead: 0, 'only-paragraph': 0, caption: 0, byline: -1.5, subtitle: -2, furniture: -1 },
  marked: {
    lead: 0,
    'only-paragraph': 0,
    heading: -1,
    headline: -1.5,
    label: -1.5,
    kicker: -2,
    caption: 0,
    furniture: 0,
  },
  body: {
    paragraph: 0,
    'last-paragraph': 0,
    heading: -0.5,
    caption: -0.2,
    byline: 0,
    mark: -1,
    // A new article though no byline closed the last one.
    label: -2.5,
    headline: -3.5,
    kicker: -3.5,
    lead: -4,
    'only-paragraph': -4,
    furniture: 0,
  },
  cut: {
    paragraph: 0.5,
    'last-paragraph': 0.5,
    caption: 0.3,
    heading: -3.5,
    byline: -1.5,
    mark: -3,
    label: -5,
    headline: -6,
    kicker: -6,
    lead: -6,
    'only-paragraph': -6,
    furniture: -0.5,
  },
  // A heading has text below it; a second one only where headings are numbered.
  heading: { paragraph: 0, 'last-paragraph': 0, heading: -4, caption: -0.2, furniture: -1 },
  'notice-headline': { lead: 0, 'only-paragraph': -1, furniture: -1, headline: -5, label: -2 },
  // Notices end in short lines: name, date, telephone.
  notice: {
    paragraph: 0,
    label: -2,
    headline: -2.5,
    kicker: -3.5,
    mark: 0,
    caption: -2,
    byline: -2,
    furniture: 0,
    lead: -4,
    'only-paragraph': -4,
  },
};

/** How well a page ends in a phase. */
export const ENDINGS: Record<Phase, number> = {
  closed: 0,
  notice: 0,
  body: -0.5,
  cut: -1,
  marked: -3,
  heading: -4,
  label: -6,
  kicker: -6,
  headline: -6,
  subtitle: -6,
  'notice-headline': -4,
};
