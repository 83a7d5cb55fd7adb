import { isFarewell, isSignedDay } from '../notice.ts';
import type { Block } from '../block.ts';

/** Whoever signs a letter. */
const LONGEST_SIGNATURE = 20;
const MOST_SIGNATURES = 3;
/** How far above a notice's headline that of the one before stands, where it is short. */
const LINES_OF_NOTICE = 6;
/** `科学导报社` `某某公司清算组` */
const SIGNING_OFFICE =
  /^[\u4e00-\u9fff（）()]{2,24}(?:社|清算组|管委会|管理委员会|局|厅|委|院|所|中心|部|站|队)$/;

/** Notes who signs a letter or notice, below its last words. */
export function findSignatures(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before?.isNoticeLine === true && isFarewell(before.text)) markSigners(blocks, index);
    // Whoever signs a notice stands right above its day, one a line, or below it, above the next.
    const isBetween = block.isNoticeHeadline && isNoticeNear(blocks, index) && !isDayNear(blocks, index);
    if (!isBetween && !isSignedDay(block.text)) return;
    for (let above = index - 1; above >= Math.max(0, index - MOST_SIGNATURES); above--) {
      const line = blocks[above];
      if (line === undefined || !(line.isOrganizationName || SIGNING_OFFICE.test(line.text))) break;
      line.isNoticeLine = true;
    }
  });
}

/** Whoever signs a letter stands below its farewell, one a line; where its day ends it, all lines up to that. */
function markSigners(blocks: readonly Block[], first: number): void {
  const below = blocks.slice(first, first + MOST_SIGNATURES + 1);
  const day = below.findIndex((block) => isSignedDay(block.text));
  const signers = below.slice(0, Math.max(1, day));
  const isLong = signers.findIndex((block) => block.length > LONGEST_SIGNATURE || block.isNoticeHeadline);
  const marked = isLong < 0 ? signers : signers.slice(0, Math.min(isLong, 1));
  // A headline, not a name.
  if (blocks[first + marked.length]?.opening != null) return;
  for (const block of marked) block.isNoticeLine = true;
}

function isNoticeNear(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(Math.max(0, index - LINES_OF_NOTICE), index).some((block) => block.isNoticeHeadline);
}

/** The notice above is signed and dated already: an office below its day heads the next one. */
function isDayNear(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(Math.max(0, index - MOST_SIGNATURES - 1), index)
    .some((block) => isSignedDay(block.text));
}
