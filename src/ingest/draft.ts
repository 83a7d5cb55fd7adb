import type { BodyBlock, Issue } from '../archive/article.ts';
import type { Flag } from '../archive/flags.ts';
import type { FurnitureReason, LineRole } from '../archive/sheet.ts';

/** A stretch of a line in one role. The segments of a line, put together, are the line. */
export interface Segment {
  line: number;
  role: LineRole;
  text: string;
}

/** An article as it stands on the page, before names and dates are worked out. */
export interface Draft {
  label: string | null;
  /** The lines of the headline, in order. */
  headline: string[];
  kickers: string[];
  subtitle: string | null;
  /** Body lines in printed order; a paragraph that a column cut is still several. */
  lines: BodyLine[];
  captions: string[];
  bylines: { line: number; printed: string; authors: string[] }[];
  /** Reporters whom the opening names. */
  reporters: string[];
  /** Begins as news does: 科学导报讯. */
  hasOpening: boolean;
  continuedFrom: string | null;
  continuesOn: string | null;
  /** Its headline reads as a notice's does; news may have such a one. */
  hasNoticeHeadline: boolean;
  isPictureNews: boolean;
  segments: Segment[];
}

/** An article of which nothing has been read yet. */
export function emptyDraft(): Draft {
  return {
    label: null,
    headline: [],
    kickers: [],
    subtitle: null,
    lines: [],
    captions: [],
    bylines: [],
    reporters: [],
    hasOpening: false,
    continuedFrom: null,
    continuesOn: null,
    hasNoticeHeadline: false,
    isPictureNews: false,
    segments: [],
  };
}

export interface BodyLine {
  kind: BodyBlock['kind'];
  line: number;
  text: string;
  endsSentence: boolean;
  /** Stands alone whatever its end: a table's row, a turn of an interview, a notice's last lines. */
  isClosed: boolean;
}

/** Why text belongs to no article, in English, as the report says it. */
export const FURNITURE = {
  header: 'page header',
  imprint: 'editors, telephone or mail of the newspaper',
  column: 'column label',
  stray: 'a column read twice',
  dropped: 'left out by an editor',
  caption: 'a caption without an article',
  byline: 'a byline without an article',
  head: 'a headline or name without any text below it',
} as const satisfies Record<'header' | FurnitureReason, string>;
export type FurnitureKind = keyof typeof FURNITURE;

/** Text of the page that belongs to no article. */
export interface Furniture {
  lines: [number, number];
  text: string;
  kind: FurnitureKind;
  segments: Segment[];
}

/** A page taken apart. */
export interface PageDraft {
  drafts: Draft[];
  furniture: Furniture[];
  issue: Issue;
  flags: Flag[];
}
