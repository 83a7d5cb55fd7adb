import { isCredited } from '../caption.ts';
import type { Block } from '../block.ts';
import {
  endsInFullStop,
  ENUMERATOR,
  hasLength,
  isBareMark,
  isOfFrame,
  isQuotation,
  isSpeaker,
  startsWithDash,
  ZONE_WORD,
} from './line-forms.ts';
import { NEVER } from '../roles.ts';
import type { Sign } from './sign.ts';

/** `● 补链：引进配套企业10家以上` */
const ENTRY = /^[●■▲◆★▶►◎※]\s*[\u4e00-\u9fff]{1,4}[:：]/;
/** `强基础、固民生——` */
const DASH_AT_END = /(?:——|—|--)$/;
/** No headline ends so; a line cut at a column's end may. */
const BROKEN_OFF = /[,，、；;：:（(“]$/;
/** No line begins so unless a sentence goes on in it. */
const BEGINS_MIDWAY = /^[,，、；;。！？”’）)》]/;
/** `签约当天，双方还`: adverbs and prepositions that no headline ends in. */
const DANGLING =
  /(?:[还将把也就又已且或]|(?<!^[^，,。]{0,12}是[^，,。是]{1,12})的|原来|已经|正在|曾经|竟然|居然|几乎|往往|常常|不仅|不但|而且|因为|由于|如果|虽然|但是|以及|并且)$/;
/** `阳泉高新区：` `盐湖高新区把一个`: what follows right below belongs to it. */
const GOES_ON_BELOW = /(?:[:：]|[把将让给]|一[个批座条家项种场支块])$/;
const NOTHING_BUT_FIGURES = /^[\d.,，%％+\-\s]+$/;
/** `下一步，` `据了解，`: sentences begin so. */
const BEGINS_WITH_ADVERB =
  /^(?:下一步|接下来|目前|眼下|当前|如今|此外|同时|随后|随着|据介绍|据了解|据悉|近年来|今年以来|截至目前)[，,]/;
/** `11月26日,` */
const BEGINS_WITH_DAY = /^(?:\d{4}\s*年)?\d{1,2}\s*月\s*\d{1,2}\s*日[上下中]?[午]?[,，]/;
/** Kickers end so: `…会议提出` `…活动举行` */
const KICKER_END = /(?:提出|指出|强调|要求|明确|举行|召开|启动|开幕|闭幕|透露|传来)$/;
/** `从“有没有水”，` */
const COMMA_AT_END = /[,，]$/;
const LONGEST_PLACE = 6;
const isShorterThanAny = hasLength(0, 3);

/** `旱井村里`: where something happens, before the line that says what. */
function isPlacePhrase({ text, length }: Block): boolean {
  return length <= LONGEST_PLACE && /[\u4e00-\u9fff][里上中下]$/.test(text);
}

function goesOnRightBelow({ isRightAbove, ending }: Block): boolean {
  return isRightAbove && GOES_ON_BELOW.test(ending);
}

/**
 * What headlines, their further lines, kickers, subtitles and section headings have in common. Headlines of the archive’s
 * first five pages have 9 to 34 characters, one has 60.
 */
export const HEADLINE: readonly Sign[] = [
  { says: 'nothing but a mark', weight: NEVER, when: isBareMark },
  {
    says: 'shorter than any headline',
    weight: -2,
    when: (block) => isShorterThanAny(block) && !block.isNoticeHeadline,
  },
  { says: 'as long as headlines are', weight: 1.5, when: hasLength(4, 34) },
  { says: 'long for a headline', weight: 0.5, when: hasLength(35, 50) },
  { says: 'very long for a headline', weight: -1, when: hasLength(51, 80) },
  { says: 'too long for a headline', weight: -8, when: hasLength(81, Infinity) },
  { says: 'ends in a full stop', weight: -6, when: (block) => endsInFullStop(block.ending) },
  { says: 'holds a whole sentence', weight: -4, when: (block) => block.hasInnerSentence },
  { says: 'three commas', weight: -1.5, when: (block) => block.commas >= 3 },
  { says: 'ends in a comma or colon', weight: -3, when: (block) => BROKEN_OFF.test(block.ending) },
  { says: 'begins with a mark that goes on', weight: -4, when: (block) => BEGINS_MIDWAY.test(block.text) },
  { says: 'ends in a dash, as kickers do', weight: -2.5, when: (block) => DASH_AT_END.test(block.ending) },
  {
    says: 'begins with a day, as sentences do',
    weight: -4,
    when: (block) => BEGINS_WITH_DAY.test(block.text),
  },
  {
    says: 'begins as sentences do',
    weight: -3,
    when: (block) => BEGINS_WITH_ADVERB.test(block.text),
  },
  { says: 'ends in a word that goes on', weight: -3, when: (block) => DANGLING.test(block.ending) },
  {
    says: 'fills its column, as text does',
    weight: -3,
    when: (block) => block.fillsColumn && !block.endsSentence,
  },
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
  { says: 'who speaks', weight: -3, when: isSpeaker },
  { says: 'a line of a poem', weight: -5, when: (block) => block.isVerse },
  { says: 'one of several slogans', weight: -3, when: (block) => block.isSlogan },
  { says: 'entry of a list', weight: -3, when: (block) => ENTRY.test(block.text) },
  { says: 'nothing but a zone', weight: -3, when: (block) => block.isZoneName },
  { says: 'nothing but an organization', weight: -2, when: (block) => block.isOrganizationName },
  { says: 'one of a list of names', weight: -4, when: (block) => block.isOneOfNames },
  { says: 'row of figures', weight: -2, when: (block) => block.isTableRow },
  { says: 'nothing but figures', weight: -4, when: (block) => NOTHING_BUT_FIGURES.test(block.text) },
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
  { says: 'credit of a picture', weight: -4, when: (block) => isCredited(block) },
  { says: 'nothing but names', weight: -2, when: (block) => (block.byline?.likeness ?? 0) >= 1.5 },
  {
    says: 'header, editors or column',
    weight: -4,
    when: (block) => isOfFrame(block) || (block.isColumnLabel && !block.isPictureNews),
  },
];

/** What a headline’s first line has beyond that. */
export const HEADLINE_START: readonly Sign[] = [
  { says: 'goes on in the line right below', weight: 3, when: goesOnRightBelow },
  { says: 'begins with a dash, as kickers and subtitles do', weight: -2, when: startsWithDash },
  { says: 'built like a section further down', weight: -2, when: (block) => block.isLikeSectionBelow },
];

/** What a headline’s further line has beyond that. */
export const HEADLINE_REST: readonly Sign[] = [
  { says: 'right below the line before', weight: 1.5, when: (block) => block.isRightBelow === true },
  { says: 'parted from the line before', weight: -2.5, when: (block) => block.isRightBelow === false },
  { says: 'a headline of two lines is rare', weight: -1.5, when: (block) => block.isRightBelow === null },
  { says: 'begins with a zone, as headlines do', weight: -3, when: (block) => block.opensWithZone },
  { says: 'built like the line before', weight: 3.5, when: (block) => block.isParallel },
  { says: 'says what the line before does', weight: 3.5, when: (block) => block.isPredicate },
  { says: 'headline of notices', weight: -6, when: (block) => block.isNoticeHeadline },
];

/** Names with a role before them. */
const SURE_BYLINE = 3;
/** `最细的一档只有14.5微米`, not `“1+3”模式` */
const FIGURE_FURTHER_ON = /^[^\d“]{3,}\d/;
/** As the first line of a headline over two is, and hardly a kicker. */
const isAsLongAsHalf = hasLength(4, 5);

/** What a kicker has beyond that. */
export const KICKER: readonly Sign[] = [
  { says: 'a kicker is rarer than a headline', weight: -0.7, when: () => true },
  // Of 288 kickers one has fewer than six characters; a blank line below it would tell more.
  {
    says: 'short for a kicker',
    weight: -1.5,
    when: (block) => block.isRightBelow === null && isAsLongAsHalf(block),
  },
  { says: 'headline of pictures', weight: -4, when: (block) => block.isPictureNews },
  { says: 'notices have no kicker', weight: -3, when: (block) => block.isAboveNotice },
  { says: 'a few words, as columns are called', weight: -2, when: (block) => block.isLikeColumnLabel },
  { says: 'ends in 提出, 举行 and the like', weight: 2, when: (block) => KICKER_END.test(block.ending) },
  { says: 'begins a sentence that the next line goes on with', weight: -2, when: isPlacePhrase },
  { says: 'ends in a dash', weight: 4.5, when: (block) => DASH_AT_END.test(block.ending) },
  { says: 'goes on in the line right below', weight: -3, when: goesOnRightBelow },
  // The first line of a headline over two does.
  { says: 'ends in a comma', weight: -2, when: (block) => COMMA_AT_END.test(block.ending) },
  // Where marks are used they tell the headline; a kicker has them now and then, more often where the line below does too.
  {
    says: 'heading mark',
    weight: (block) => (block.levelAfter === block.level ? -1.5 : -2),
    when: (block) => block.level > 0 && !(block.levelAfter > 0 && block.levelAfter < block.level),
  },
  {
    says: 'the line below is more of a heading',
    weight: 2,
    when: (block) =>
      block.levelAfter > 0 &&
      (block.level === 0 || block.levelAfter < block.level) &&
      (block.byline?.likeness ?? 0) < SURE_BYLINE,
  },
  { says: 'a zone opens the line', weight: -1, when: (block) => block.leadingZone > 0 },
  { says: 'headline of notices', weight: -4, when: (block) => block.isNoticeHeadline },
];

/** What a subtitle has beyond that. */
export const SUBTITLE: readonly Sign[] = [
  { says: 'who speaks, as below the headline of a speech', weight: 6, when: isSpeaker },
  { says: 'headline of notices', weight: -4, when: (block) => block.isNoticeHeadline },
  { says: 'begins with a dash', weight: 2, when: startsWithDash },
  { says: 'no dash', weight: -2.5, when: (block) => !startsWithDash(block) },
  {
    says: 'begins with a zone, as headlines do',
    weight: -2,
    when: (block) => block.opensWithZone && !startsWithDash(block),
  },
  { says: 'heading mark', weight: -1.5, when: (block) => block.level > 0 },
];

/** What a section heading has beyond that: it is shorter than headlines. */
export const HEADING: readonly Sign[] = [
  { says: '上接', weight: NEVER, when: (block) => block.continuedFrom !== null },
  { says: 'a section may have a short name', weight: 2, when: hasLength(2, 3) },
  { says: 'long for a section heading', weight: -1.5, when: hasLength(27, 36) },
  { says: 'too long for a section heading', weight: -3, when: hasLength(37, Infinity) },
  {
    says: 'names a zone that only the text below names',
    weight: (block) => -6 * block.newSubject,
    when: (block) => block.newSubject > 0,
  },
  {
    says: 'nothing but a quotation',
    weight: 1.5,
    // Where it names no zone and the text below turns to another, it is what the next article begins with.
    when: (block) => isQuotation(block) && (block.newSubject === 0 || ZONE_WORD.test(block.text)),
  },
  { says: 'stands below an article', weight: 8, when: (block) => block.isSideHeading },
  {
    says: 'number, and no sentence',
    weight: 3,
    when: (block) => ENUMERATOR.test(block.text) && !endsInFullStop(block.ending),
  },
  // What the column's edge cut from a sentence has, and hardly a section.
  {
    says: 'figures further on in the line',
    weight: -2,
    when: ({ text }) => FIGURE_FURTHER_ON.test(text) && !ENUMERATOR.test(text),
  },
  // A section may be named after a park, a label far more often.
  { says: 'a section may be named after a park', weight: 1.5, when: (block) => block.isZoneName },
  { says: 'a zone opens the line', weight: -2, when: (block) => block.leadingZone > 0 },
  { says: 'headline of pictures', weight: -6, when: (block) => block.isPictureNews },
  // 遗失声明 and 注销公告 stand between articles, never inside one.
  { says: 'headline of notices', weight: -6, when: (block) => block.isNoticeHeadline },
];
