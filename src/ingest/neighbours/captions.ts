import {
  CAPTION,
  captionLikeness,
  creditsSeveral,
  isBareCredit,
  isCredited,
  PICTURE_SPACE,
} from '../caption.ts';
import type { Block } from '../block.ts';

/** A caption whose credit stands on the next line is no longer. */
const LONGEST_CREDITED = 60;
/** `川 摄`: what is left of a credit in the next line. */
const LONGEST_CREDIT_REST = 4;
/** A caption is set over no more lines. */
const MOST_CAPTION_LINES = 3;
/** `工人正在检查产品平`: what is going on in the picture. */
const PICTURED = /.正[在忙]/;
/** Neither part of such a caption is longer. */
const LONGEST_TORN_CAPTION = 30;
/** `图为项目建设现场`: a caption of its own. */
const WHOLE_CAPTION = /^图|正在/;
/** Where a picture tore a paragraph, the paragraph is long. */
const SHORTEST_TORN = 60;
/** `产品远销，`: what goes on is no caption's first line. */
const BROKEN_OFF = /[,，、；;：:]$/;

/** Notes captions that only the line below shows to be some: its credit stands there, or speaks of several pictures. */
export function findCaptionLines(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (block.isCaptionRest) return;
    if (before === undefined || before.length > LONGEST_CREDITED || isCredited(before)) {
      block.isCreditRest = before !== undefined && isCredited(before) && isBareCredit(block.text);
      return;
    }
    if (before.isZoneName || before.level > 0 || before.opening !== null) return;
    if (isBareCredit(block.text)) {
      before.caption = CAPTION.credited;
      block.isCreditRest = true;
    } else if (creditsSeveral(block.text)) {
      before.caption = CAPTION.credited;
    }
  });
}

/** `签约现场。` `园区一角。`: what is in the picture. */
const SHOWN = /现场|正在|一角|[外内全夜]景|鸟瞰|航拍|俯瞰|远眺|合影|场景|掠影/;

/**
 * Notes captions without a credit: a short sentence on what is in the picture between a headline and the opening of its
 * text, `签约现场。` above `科学导报讯 10月16日，`. No text stands above its opening.
 */
export function findCaptionsAboveOpenings(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const above = blocks[index - 1];
    const isAboveOpening = blocks[index + 1]?.opening != null;
    if (above === undefined || !isAboveOpening || !tellsOfPicture(block)) return;
    const isBelowHeadline =
      !above.endsSentence &&
      above.length <= LONGEST_CREDITED &&
      above.byline === null &&
      block.blankLinesBefore > 0;
    if (isBelowHeadline) block.caption = CAPTION.credited;
  });
}

/** Whether a line is a short sentence on a picture and nothing else. */
function tellsOfPicture(block: Block): boolean {
  return (
    block.length <= LONGEST_TORN_CAPTION &&
    block.text.endsWith('。') &&
    SHOWN.test(block.text) &&
    block.byline === null &&
    block.tailByline === null &&
    !block.isEditorsNote &&
    !mayBeMoreThanCaption({ ...block, endsSentence: false })
  );
}

/** Notes captions whose credit was torn: `…分拣鲜果。牟小` above `川 摄`. */
export function findTornCredits(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const first = blocks[index - 1];
    if (first === undefined || block.blankLinesBefore > 0 || block.length > LONGEST_CREDIT_REST) return;
    if (first.length > LONGEST_CREDITED || isCredited(first) || isCredited(block)) return;
    if (captionLikeness(`${first.text}${block.text}`, 0, 0) !== CAPTION.credited) return;
    first.caption = CAPTION.credited;
    block.caption = CAPTION.credited;
    block.isCaptionRest = true;
  });
}

/**
 * Notes captions that were set over several lines, of which only the last one shows the credit: the lines right above it,
 * up to the white space of the picture, as long as the caption's sentence goes on from each to the next.
 */
export function findCaptionsOverLines(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (!isCredited(block) || block.isCreditRest || block.blankLinesBefore > 0) return;
    for (let first = index - 1; first >= Math.max(0, index - MOST_CAPTION_LINES + 1); first--) {
      const line = blocks[first];
      if (line === undefined || mayBeMoreThanCaption(line)) return;
      if (line.blankLinesBefore === 0) continue;
      // A page that parts its lines by blank ones sets nothing else without one.
      if (block.isRightBelow !== true && line.blankLinesBefore < PICTURE_SPACE) return;
      line.caption = CAPTION.credited;
      for (const rest of blocks.slice(first + 1, index + 1)) {
        rest.caption = CAPTION.credited;
        rest.isCaptionRest = true;
      }
      return;
    }
  });
}

/**
 * Notes captions in the middle of a paragraph that were read as two lines, blank lines between: the first goes on in the
 * second, which shows the credit, and above it the paragraph broke off.
 */
export function findTornCaptions(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const first = blocks[index - 1];
    const torn = blocks[index - 2];
    if (!isCredited(block) || block.isCreditRest || block.isCaptionRest) return;
    if (first === undefined || mayBeMoreThanCaption(first) || torn === undefined) return;
    if (torn.endsSentence || torn.length < SHORTEST_TORN) return;
    if (first.length > LONGEST_TORN_CAPTION || block.length > LONGEST_TORN_CAPTION) return;
    if (WHOLE_CAPTION.test(block.text)) return;
    const isPictured = first.blankLinesBefore >= PICTURE_SPACE || PICTURED.test(first.text);
    if (!isPictured || BROKEN_OFF.test(first.text)) return;
    first.caption = CAPTION.credited;
    block.caption = CAPTION.credited;
    block.isCaptionRest = true;
  });
}

function mayBeMoreThanCaption({ length, level, endsSentence, opening, isZoneName, caption }: Block): boolean {
  return (
    length > LONGEST_CREDITED ||
    level > 0 ||
    endsSentence ||
    opening !== null ||
    isZoneName ||
    isCredited({ caption })
  );
}
