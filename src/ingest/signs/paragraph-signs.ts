import { CAPTION } from '../caption.ts';
import type { Block } from '../block.ts';
import {
  ENUMERATOR,
  hasLength,
  isBareMark,
  isBulletedBrief,
  isOfFrame,
  isQuotation,
  isRhetorical,
  isSalutation,
  isShort,
  startsTurn,
} from './line-forms.ts';
import { NEVER } from '../roles.ts';
import type { Sign } from './sign.ts';

const tailLikeness = (block: Block) => Math.min(block.tailByline?.likeness ?? 0, 4);

/** What paragraphs have in common, wherever in an article they stand. */
export const PARAGRAPH: readonly Sign[] = [
  { says: 'nothing but a mark', weight: NEVER, when: isBareMark },
  { says: 'as long as paragraphs are', weight: 2, when: hasLength(50, Infinity) },
  { says: 'long enough for a paragraph', weight: 0.5, when: hasLength(25, 49) },
  {
    says: 'short for a paragraph',
    weight: -2,
    when: (block, continues) =>
      isShort(block) &&
      !continues &&
      !block.isNoticeLine &&
      !block.fillsColumn &&
      !block.isOneOfNames &&
      !block.isVerse,
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
    when: (block) => ENUMERATOR.test(block.text) && isShort(block),
  },
  // The rest of a sentence does not begin with a quotation of its own.
  {
    says: 'nothing but a quotation',
    weight: -2.5,
    when: (block, continues) => continues && isQuotation(block) && !block.endsSentence,
  },
  { says: 'row of figures', weight: 3, when: (block) => block.isTableRow },
  { says: 'one of a list of names', weight: 2, when: (block) => block.isOneOfNames },
  { says: 'a line of a poem', weight: 2, when: (block) => block.isVerse },
  { says: 'a question that a text asks itself', weight: 2, when: isRhetorical },
  { says: 'a letter’s first line', weight: 4, when: isSalutation },
  { says: 'question or answer', weight: 3, when: startsTurn },
  { says: 'heading mark', weight: -3, when: (block) => block.level > 0 },
  {
    says: 'nothing but a zone',
    weight: -3,
    when: (block) => block.isZoneName && !block.isOneOfNames,
  },
  {
    says: 'nothing but an organization',
    weight: -1.5,
    when: (block) => block.isOrganizationName && !block.isNoticeLine && !block.isOneOfNames,
  },
  { says: 'headline of notices', weight: -2, when: (block) => block.isNoticeHeadline },
  { says: 'credit of a picture', weight: -3, when: (block) => block.caption === CAPTION.credited },
  { says: 'nothing but names', weight: -2, when: (block) => (block.byline?.likeness ?? -1) > 0 },
  { says: 'header or editors', weight: -4, when: isOfFrame },
];

// 科学导报讯 and its like open an article and stand nowhere else; briefs without headlines begin with a bullet.
const FIRST: readonly Sign[] = [
  {
    says: 'too short for a first paragraph, and no sentence',
    // In a narrow column its first line is short.
    weight: (block) => (block.fillsColumn ? -1.5 : -3),
    when: (block) =>
      isShort(block) &&
      !block.endsSentence &&
      block.opening === null &&
      !block.isTableRow &&
      !block.isVerse &&
      !block.isIndented &&
      !isSalutation(block),
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
const LATER: readonly Sign[] = [
  { says: 'bullet', weight: -2, when: isBulletedBrief },
  { says: 'opening', weight: -5, when: (block) => block.opening !== null },
  { says: '上接', weight: -6, when: (block) => block.continuedFrom !== null },
];
const CLOSING: readonly Sign[] = [
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

/** What the first paragraph of an article has beyond that. */
export const LEAD: readonly Sign[] = [...FIRST, BYLINE_LEFT_IN_TEXT];
/** What one in its midst has. */
export const LATER_PARAGRAPH: readonly Sign[] = [...LATER, BYLINE_LEFT_IN_TEXT];
/** What the one has that ends it, with its byline or 下转. */
export const LAST_PARAGRAPH: readonly Sign[] = [...LATER, ...CLOSING];
/** What the only one of an article has. */
export const ONLY_PARAGRAPH: readonly Sign[] = [...FIRST, ...CLOSING];
