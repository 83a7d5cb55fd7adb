import type { Action, Phase } from './roles.ts';

type Row = Partial<Record<Action, number>>;

const BODY: Row = {
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
};
const CUT: Row = {
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
};
const HEADING: Row = { paragraph: 0, 'last-paragraph': 0, heading: -4, caption: -0.2, furniture: -1 };
/**
 * How well an action follows a phase. What is missing never happens. Read a row as: after this, the newspaper sets …
 */
export const TRANSITIONS: Record<Phase, Row> = {
  start: {
    label: 0,
    kicker: 0,
    headline: 0,
    mark: 1,
    lead: -6,
    'only-paragraph': -6,
    // Above the first headline of the page there is no article that it could close.
    byline: -5,
    caption: 0,
    furniture: 0,
  },
  closed: {
    label: 0,
    kicker: 0,
    headline: 0,
    mark: 1,
    // An article without any headline; rare, but for a continuation or an opening, which weigh it up.
    lead: -6,
    'only-paragraph': -6,
    // Bylines over two lines, captions after the byline.
    byline: -4,
    caption: 0,
    // 相关链接 below a byline, and nothing else, weighs this up.
    heading: -7,
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
    // The zone below the headline, which is rare.
    label: -2,
    // A headline without any text below it.
    kicker: -7,
    headline: -7,
    furniture: -1,
  },
  // A headline of three lines is rare, of four there is none.
  'headline-rest': {
    'headline-rest': -3,
    subtitle: 0,
    lead: 0,
    'only-paragraph': 0,
    caption: 0,
    byline: -1.5,
    heading: -5,
    mark: -1,
    furniture: -1,
  },
  signed: {
    lead: 0,
    'only-paragraph': 0,
    heading: -1,
    byline: -0.5,
    caption: 0,
    subtitle: -2,
    furniture: -1,
  },
  noted: {
    lead: 0,
    'only-paragraph': 0,
    paragraph: 0,
    'last-paragraph': 0,
    heading: 0,
    caption: 0,
    byline: -1.5,
    furniture: -1,
  },
  subtitle: { lead: 0, 'only-paragraph': 0, caption: 0, byline: -1.5, subtitle: -2, furniture: -1 },
  marked: {
    lead: 0,
    'only-paragraph': 0,
    heading: -1,
    // Printed again.
    headline: -0.8,
    label: -1.5,
    kicker: -2,
    caption: 0,
    furniture: 0,
  },
  body: BODY,
  cut: CUT,
  // A heading has text below it; a second one only where headings are numbered.
  heading: HEADING,
  // No byline is to be waited for.
  'signed-body': { ...BODY, headline: -3, kicker: -3 },
  'signed-cut': CUT,
  'signed-heading': HEADING,
  column: {
    label: 0,
    kicker: -1,
    headline: 0,
    mark: 1,
    lead: -2,
    'only-paragraph': -2,
    // Over two lines.
    byline: -4,
    caption: 0,
    furniture: 0,
  },
  'brief-headline': {
    lead: 0,
    'only-paragraph': 0,
    'headline-rest': -1,
    // No brief then, but an article with a column's label above it.
    subtitle: -0.5,
    byline: -1.5,
    caption: -0.5,
    headline: -7,
    furniture: -1,
  },
  brief: {
    headline: 0,
    label: 0,
    kicker: -2,
    byline: 0,
    // A longer text among the briefs.
    paragraph: -1.5,
    'last-paragraph': -1,
    heading: -4,
    lead: -3,
    'only-paragraph': -3,
    mark: 0,
    caption: 0,
    furniture: 0,
  },
  'brief-cut': {
    paragraph: 0.5,
    'last-paragraph': 0.5,
    caption: 0.3,
    mark: -3,
    headline: -5,
    label: -5,
    lead: -6,
    'only-paragraph': -6,
    furniture: -0.5,
  },
  'notice-headline': { lead: 0, 'only-paragraph': -1, furniture: -1, headline: -7, label: -2 },
  'picture-headline': { caption: 1, 'only-paragraph': 0, lead: 0, furniture: -1, headline: -5, label: -5 },
  'notice-dated': {
    label: 0,
    headline: 0,
    kicker: -0.5,
    mark: 0,
    furniture: 0,
    // Where to ask.
    paragraph: -1.5,
    lead: -3,
    'only-paragraph': -3,
    caption: -2,
  },
  // Notices end in short lines: name, date, telephone.
  notice: {
    paragraph: 0,
    label: -2,
    headline: -2.5,
    kicker: -3.5,
    mark: 0,
    caption: -2,
    byline: -6,
    furniture: 0,
    lead: -4,
    'only-paragraph': -4,
  },
};

/** How well a page ends in a phase. */
export const ENDINGS: Record<Phase, number> = {
  start: 0,
  closed: 0,
  notice: 0,
  'notice-dated': 0,
  column: -1,
  'brief-headline': -6,
  brief: 0,
  'brief-cut': -1,
  body: -0.5,
  cut: -1,
  marked: -3,
  heading: -4,
  'signed-body': -0.5,
  'signed-cut': -1,
  'signed-heading': -4,
  label: -6,
  kicker: -6,
  headline: -6,
  subtitle: -6,
  'notice-headline': -4,
  'picture-headline': -4,
  'headline-rest': -6,
  signed: -6,
  noted: -1,
};

/** How rare it is that an article that is signed below its headline or in its opening ends in a byline. */
export const SIGNED_TWICE = -3;

/** How rare it is that an article breaks off where 上接 stands below it: what ends there is signed or turns to another page. */
export const BROKEN_OFF = -2;
