import { LEVEL_OF_BOLD } from '../block.ts';
import { CAPTION, isCredited } from '../caption.ts';
import { HEADING, HEADLINE, HEADLINE_REST, HEADLINE_START, KICKER, SUBTITLE } from './headline-signs.ts';
import { isBareMark, isOfFrame } from './line-forms.ts';
import { LAST_PARAGRAPH, LATER_PARAGRAPH, LEAD, ONLY_PARAGRAPH, PARAGRAPH } from './paragraph-signs.ts';
import { type Action, NEVER } from '../roles.ts';
import type { Sign } from './sign.ts';

// A label is a name and nothing else; the newspaper sets it on a line of its own above two headlines of three.
const LABEL_SIGNS: readonly Sign[] = [
  { says: 'no name', weight: NEVER, when: (block) => !block.isZoneName && !block.isOrganizationName },
  { says: 'last line of a notice or letter', weight: -6, when: (block) => block.isNoticeLine },
  { says: 'one of a list of names', weight: -6, when: (block) => block.isOneOfNames },
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
];

const MARK_SIGNS: readonly Sign[] = [
  { says: 'more than a mark', weight: NEVER, when: (block) => !isBareMark(block) },
  { says: 'nothing but a mark', weight: 6, when: isBareMark },
];

const CAPTION_SIGNS: readonly Sign[] = [
  { says: 'credit of a picture', weight: 4, when: (block) => block.caption === CAPTION.credited },
  { says: 'alone in the space of a picture', weight: 2, when: (block) => block.caption === CAPTION.inSpace },
  {
    says: 'credit of a picture at the end of a long line',
    weight: 1,
    when: (block) => block.caption === CAPTION.long,
  },
  // Without credit only the white space of the picture speaks for it, and it must look like nothing else.
  {
    says: 'no sign of a picture',
    weight: NEVER,
    when: (block) =>
      !isCredited(block) &&
      (block.caption === CAPTION.none || block.isZoneName || block.byline !== null || block.level > 0),
  },
];

const BYLINE_SIGNS: readonly Sign[] = [
  { says: 'no names', weight: NEVER, when: (block) => block.byline === null },
  {
    says: 'names',
    weight: (block) => 1 + Math.min(block.byline?.likeness ?? 0, 4),
    when: (block) => block.byline !== null,
  },
  { says: 'credit of the caption above', weight: -4, when: (block) => block.isCreditRest },
  { says: 'unlikely names', weight: -2, when: (block) => (block.byline?.likeness ?? 0) <= -0.5 },
  {
    says: 'heading mark',
    weight: (block) => (block.level === LEVEL_OF_BOLD ? -1 : -5),
    when: (block) => block.level > 0,
  },
];

const FURNITURE_SIGNS: readonly Sign[] = [
  { says: 'header or editors', weight: 6, when: isOfFrame },
  { says: 'column label', weight: 2, when: (block) => !isOfFrame(block) && block.isColumnLabel },
  {
    says: 'a few words, as columns are called',
    weight: 1,
    when: (block) => !isOfFrame(block) && block.isLikeColumnLabel,
  },
  {
    says: 'nothing of the page’s frame',
    weight: NEVER,
    when: (block) => !isOfFrame(block) && !block.isColumnLabel && !block.isLikeColumnLabel,
  },
];

const NONE: readonly Sign[] = [];

/** What actions of one kind have in common: looked at once a line. */
export const COMMON_SIGNS: Record<Action, readonly Sign[]> = {
  label: NONE,
  headline: HEADLINE,
  'headline-rest': HEADLINE,
  kicker: HEADLINE,
  subtitle: HEADLINE,
  heading: HEADLINE,
  mark: NONE,
  lead: PARAGRAPH,
  paragraph: PARAGRAPH,
  'last-paragraph': PARAGRAPH,
  'only-paragraph': PARAGRAPH,
  caption: NONE,
  byline: NONE,
  furniture: NONE,
};

/** What each action has beyond that. */
export const SIGNS: Record<Action, readonly Sign[]> = {
  label: LABEL_SIGNS,
  headline: HEADLINE_START,
  'headline-rest': HEADLINE_REST,
  kicker: KICKER,
  subtitle: SUBTITLE,
  heading: HEADING,
  mark: MARK_SIGNS,
  lead: LEAD,
  paragraph: LATER_PARAGRAPH,
  'last-paragraph': LAST_PARAGRAPH,
  'only-paragraph': ONLY_PARAGRAPH,
  caption: CAPTION_SIGNS,
  byline: BYLINE_SIGNS,
  furniture: FURNITURE_SIGNS,
};
