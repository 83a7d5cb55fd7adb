import type { Action, Phase } from './roles.ts';

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
