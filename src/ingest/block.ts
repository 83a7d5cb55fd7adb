import type { Byline, TailByline } from './byline.ts';
import type { PageHeader } from './page-header.ts';
import type { Opening } from './opening.ts';

/** Bold is the least of heading marks. */
export const LEVEL_OF_BOLD = 6;
/** Nothing but running text is longer, in characters; the readings of short lines are left out for it. */
export const LONGEST_HEAD = 120;

/** A line that holds text, with everything that tells what it is. Nothing is decided here. */
export interface Block {
  line: number;
  /** The line as printed, without blanks at its ends. */
  printed: string;
  /** Heading marks at its start: `## `, or `**` before a line in bold. */
  headingMark: string;
  /** `**` at its end. */
  closingMark: string;
  /** The text after the heading marks. */
  text: string;
  /** Its last characters: what stands at the end is looked for there, not in the whole line. */
  ending: string;
  /** Number of heading marks; a hint, since some pages mark kickers and leave headlines bare. */
  level: number;
  blankLinesBefore: number;
  /** Right below the line before, on a page that parts its lines by blank ones; null on a page that does not. */
  isRightBelow: boolean | null;
  /** The next line stands right below it, on a page where that tells something. */
  isRightAbove: boolean;
  /** The next line is a notice's headline. */
  isAboveNotice: boolean;
  /** Characters without blanks. */
  length: number;
  /** Ends as a sentence does: 。！？…, closing marks included. */
  endsSentence: boolean;
  /** Holds a full stop before its end, as running text does and headlines don't. */
  hasInnerSentence: boolean;
  /** Up to three. */
  commas: number;
  /** Opening quotation marks less closing ones. */
  quotationBalance: number;
  opening: Opening | null;
  /** `（上接A1版）` at its start: the mark and the page. */
  continuedFrom: PageMark | null;
  /** The same at the end of a headline. */
  headlineContinuedFrom: PageMark | null;
  /** `（下转A3版）` at its end. */
  continuesOn: PageMark | null;
  byline: Byline | null;
  tailByline: TailByline | null;
  /** How much it looks like a caption, of `CAPTION`. */
  caption: number;
  isZoneName: boolean;
  /** Length of the zone's name that opens the line and is parted from the rest by a blank; 0 where there is none. */
  leadingZone: number;
  isOrganizationName: boolean;
  isNoticeHeadline: boolean;
  isNoticeLine: boolean;
  /** A notice of loss in one sentence. */
  declaresLoss: boolean;
  header: PageHeader | null;
  isImprint: boolean;
  isColumnLabel: boolean;
  /** A few words that name nothing where an article has ended, with a headline below, or at the page's head with a kicker below: `新书架`. */
  isLikeColumnLabel: boolean;
  isPictureNews: boolean;
  /** How sure it is that a word was broken in two between the line before and this one: 0 to 4, see `findBrokenWords`. */
  goesOn: number;
  /** The same between this line and the next. */
  nextGoesOn: number;
  /** It names a zone that the lines before it do not name and the lines below it do: 0 to 1, see `findNewSubjects`. */
  newSubject: number;
  /** A short line that a zone’s name begins, however it goes on. */
  opensWithZone: boolean;
  /** Built like the line before, as the two lines of a headline are: as long, its quotations in the same places. */
  isParallel: boolean;
  /** `进入设备安装阶段` below `焦炉煤气制氢项目`: what the line before does. */
  isPredicate: boolean;
  /** `“让模型用得上！”` beside another such line; alone it may be a heading. */
  isSlogan: boolean;
  /** A line of a poem. */
  isVerse: boolean;
  /** One of several entries below a colon, no brief. */
  isListEntry: boolean;
  /** One of three names of companies or zones and more, a line each. */
  isOneOfNames: boolean;
  /** Below 上接 and nothing else, and built like a section's heading further down. */
  isLikeSectionBelow: boolean;
  /** It reaches the edge of its column, on a page that was read line by line. */
  fillsColumn: boolean;
  /** Set in by two characters, as first lines of paragraphs are, on a page that sets them so. */
  isIndented: boolean;
  /** Heading marks of the line right after; 0 without. */
  levelAfter: number;
  /** Nothing but a picture's credit, below its caption: `徐某某 摄`. */
  isCreditRest: boolean;
  /** A caption's second or third line. */
  isCaptionRest: boolean;
  isEditorsNote: boolean;
  isSideHeading: boolean;
  /** Figures parted by blanks, or a figure with its unit alone: a row of a flattened table. */
  isTableRow: boolean;
}

export interface PageMark {
  /** As printed: `(上接A1版)` */
  mark: string;
  /** `A1` */
  page: string;
}
