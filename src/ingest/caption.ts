import { nameLikeness } from './names.ts';

/** `综改区供图` `常翠英 摄` `记者 王波摄影` `新华社发` `资料图片`, at the end of a line. 文/图 is a byline's. */
const CREDIT_AT_END =
  /(?:图片?[均皆]?(?:由|为|系|[:：]).{2,24}(?:提供|拍摄)|[\u4e00-\u9fffA-Za-z]\s?供图|(?:^|[\s。！？”）)（(：:]|记者|通讯员)(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,6})\s*摄(?:影)?|(?<!文\s*)[/／]\s*图|资料图片?|效果图|新华社发|图片来源[:：].{2,20})[）)]?[。.]?\s*$/;
/** `图为` `上图：` `图①为` */
const PICTURE_AT_START = /^[（(]?(?:[上下左右]?图(?:片)?[为：:]|图[①-⑨\d一二三四五六][:：为]|[图照]片说明)/;
/** `魏鹏飞（右）向客商介绍园区规划。`, not `先铺路面（左）半幅` nor `汾河记（中）`: who is where in the picture. */
const NAMED_IN_PICTURE =
  /(?:^|[，,、；;和与]|[长员师工人任记理授士者家民])([\u4e00-\u9fff]{2,3})[（(][左右中][）)](?=\S)/;
/** `双方代表（前排左一、右二）握手。` */
const PLACE_IN_PICTURE = /[（(](?:[前后中]排)?[左右][一二三四五六](?:[、，,和][^）)]{1,8})?[）)]/;
/** Every credit and every start of a caption holds one of these; most lines don't. */
const PICTURE_WORD = /[图摄]|新华社发|照片说明|[左右中一二三四五六][）)]/;
/** `石某某 摄`: the photographer's name in a credit. */
const PHOTOGRAPHER =
  /(?:^|[\s。！？”）)（(])(?:本?[报刊]?记者\s*|通讯员\s*)?([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,6})\s*摄(?:影)?[）)]?\s*$/;
/** `徐某某 摄` `（综改区供图）` `本报记者 王波 摄` */
const BARE_CREDIT =
  /^[（(]?(?:(?:本[报刊])?(?:记者|通讯员)?\s*[\u4e00-\u9fff·]{1,4}(?:\s[\u4e00-\u9fff])?\s*摄影?|[\u4e00-\u9fff]{2,14}\s?供图|资料图片?|新华社发)[）)]?$/;
/** `以上图片均由广灵经开区提供` */
const SEVERAL = /图片[均皆]|以上图片|均[由为].{2,20}(?:提供|拍摄|摄)$/;
/** What `nameLikeness` gives for a surname and a given name. */
const SURE_NAME = 1.5;
/** Captions are short; a longer line that ends in a credit is picture news. */
const LONGEST_CAPTION = 90;
const SHORT_CAPTION = 40;
/** Blank lines where a picture stood. */
export const PICTURE_SPACE = 3;

/** How much a line looks like a caption. */
export const CAPTION = {
  none: 0,
  /** A short line with the space of a picture above it. */
  belowSpace: 1,
  /** The same with the space around it. */
  inSpace: 2,
  /** With a credit or 图为, but long for a caption. */
  long: 3,
  credited: 5,
} as const;

/** Whether a line shows a credit, or begins as captions do. */
export function isCredited({ caption }: { caption: number }): boolean {
  return caption >= CAPTION.long;
}

/**
 * How much a line looks like a caption, of `CAPTION`.
 * @param blankLinesBefore a run of three and more stands where a picture was
 */
export function captionLikeness(text: string, blankLinesBefore: number, blankLinesAfter: number): number {
  if (text.length > LONGEST_CAPTION * 2) return CAPTION.none;
  if (PICTURE_WORD.test(text) && isPictures(text))
    return text.length <= LONGEST_CAPTION ? CAPTION.credited : CAPTION.long;
  if (blankLinesBefore < PICTURE_SPACE || text.length > SHORT_CAPTION || text.length < 5) return CAPTION.none;
  return blankLinesAfter >= PICTURE_SPACE ? CAPTION.inSpace : CAPTION.belowSpace;
}

function isPictures(text: string): boolean {
  return (
    CREDIT_AT_END.test(text) ||
    PICTURE_AT_START.test(text) ||
    (text.length <= LONGEST_CAPTION && (PLACE_IN_PICTURE.test(text) || isNamedInPicture(text)))
  );
}

function isNamedInPicture(text: string): boolean {
  const name = NAMED_IN_PICTURE.exec(text)?.[1];
  return name !== undefined && nameLikeness(name) >= SURE_NAME;
}

/** Whether a line is nothing but a credit: `徐某某 摄`. */
export function isBareCredit(text: string): boolean {
  return BARE_CREDIT.test(text.trim());
}

/** Whether a credit speaks of several pictures, so that the line above is a caption too: `…。以上图片均由广灵经开区提供` */
export function creditsSeveral(text: string): boolean {
  return SEVERAL.test(text);
}

/** The photographer whom a credit names: `养殖户在捡拾鸡蛋。常翠英 摄` → `{ name: '常翠英', start: 9 }`. */
export function findPhotographer(text: string): { name: string; start: number } | null {
  const match = PHOTOGRAPHER.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  return { name, start: text.indexOf(name, match.index) };
}
