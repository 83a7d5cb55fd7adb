import type { Byline, TailByline } from '../byline.ts';
import type { Opening } from '../opening.ts';

/** What lines are compared by, and what comparing them notes. */
export interface Neighbour {
  text: string;
  length: number;
  level: number;
  endsSentence: boolean;
  isRightBelow: boolean | null;
  blankLinesBefore: number;
  isZoneName: boolean;
  opening: Opening | null;
  caption: number;
  isParallel: boolean;
  isPredicate: boolean;
  isSlogan: boolean;
  isListEntry: boolean;
  fillsColumn: boolean;
  isIndented: boolean;
  isPictureNews: boolean;
  isColumnLabel: boolean;
  isOrganizationName: boolean;
  levelBefore: number;
  levelAfter: number;
  isCreditRest: boolean;
  isCaptionRest: boolean;
  isTableRow: boolean;
  isNoticeLine: boolean;
  isNoticeHeadline: boolean;
  byline: Byline | null;
  tailByline: TailByline | null;
}

/** Blank lines where a picture stood. */
export const PICTURE_SPACE = 3;
