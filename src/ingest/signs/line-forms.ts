import type { Block } from '../block.ts';
import { BULLET } from '../bullet.ts';

/** `一、` `（二）` `3.` `第一道坎：` before a heading's words. */
export const ENUMERATOR =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．]|第[一二三四五六七八九十]{1,2}[\u4e00-\u9fff]{1,2}[:：])/;
/** `——来自一线的调查` */
const DASH_AT_START = /^(?:——|—|--)/;
/** `为什么？` `能！` */
const RHETORICAL = /^(?:为什么|为啥|怎么办|凭什么|结果呢|然后呢|行吗|能吗|真的吗|[能行对是])[？?！!]$/;
/** `亲爱的读者：` */
const SALUTATION =
  /^(?:(?:亲爱的|尊敬的|敬爱的|各位|广大)[\u4e00-\u9fff、]{2,16}|(?:本报)?编辑部?(?:同志|老师)们?|(?:本报)?编辑部)[:：]$/;
/** `“走，去临汾开发区”` */
const QUOTATION = /^“[^“”]{2,20}”$/;
/** `问：` `答:` `记者：` `科学导报：` */
const INTERVIEW_TURN = /^(?:[问答]|(?:本报|本刊|科学导报)?记者|科学导报|本报|本刊|主持人|嘉宾)\s*[:：]/;
/** `开发区` `园区`, with its place or without. */
export const ZONE_WORD = /开发区|经开区|高新区|示范区|园区/;
/** `…全部开工。”` */
const FULL_STOP_AT_END = /。[”’）)]*$/;
/** Entries of a list are no longer. */
const LONGEST_ENTRY = 40;
/** Whole paragraphs are no shorter. */
const SHORTEST_PARAGRAPH = 25;

/** Makes a test of a line's length in characters, both ends included. */
export const hasLength = (from: number, to: number) => (block: Block) =>
  block.length >= from && block.length <= to;

/** Whether a line is no whole paragraph, but maybe the rest of one. */
export function isShort({ length }: Block): boolean {
  return length < SHORTEST_PARAGRAPH;
}

/** Whether a bullet begins news of its own: a sentence. Shorter entries without a full stop are a list's. */
export function isBulletedBrief({ text, length, isListEntry, endsSentence, tailByline }: Block): boolean {
  return BULLET.test(text) && !isListEntry && (endsSentence || tailByline !== null || length > LONGEST_ENTRY);
}

/** Whether a line belongs to the page's frame: its header or its editors. */
export function isOfFrame({ isImprint, header }: Block): boolean {
  return isImprint || header !== null;
}

/** Whether a line is a mark of 上接 or 下转 with nothing else. */
export function isBareMark({ text, continuedFrom, continuesOn }: Block): boolean {
  const mark = continuedFrom ?? continuesOn;
  return mark !== null && mark.mark.trim().length === text.trim().length;
}

/** Whether a line begins with a dash, as subtitles do. */
export function startsWithDash({ text }: Block): boolean {
  return DASH_AT_START.test(text);
}

/** Whether a line is what a text asks itself, or answers: `为什么？` */
export function isRhetorical({ text }: Block): boolean {
  return RHETORICAL.test(text);
}

/** Whether a line is a quotation and nothing else: `“走，去临汾开发区”` */
export function isQuotation({ text }: Block): boolean {
  return QUOTATION.test(text);
}

/** `长治经济技术开发区党工委书记 栗海东`, below the headline of a speech. */
const SPEAKER =
  /[\u4e00-\u9fff](?:书记|主任|局长|市长|县长|区长|镇长|厅长|部长|院长|校长|会长|主席|董事长|总经理|教授|院士)\s+[\u4e00-\u9fff]{2,4}$/;

/** Whether a line is who speaks: an office and a name. */
export function isSpeaker({ text }: Pick<Block, 'text'>): boolean {
  return SPEAKER.test(text);
}

/** Whether a line is a letter's first: `亲爱的读者：` */
export function isSalutation({ text }: Pick<Block, 'text'>): boolean {
  return SALUTATION.test(text);
}

/** Whether a line is a turn of an interview: `问：` `答:` */
export function startsTurn({ text }: Pick<Block, 'text'>): boolean {
  return INTERVIEW_TURN.test(text);
}

/** Whether a text ends in a full stop, closing marks aside. */
export function endsInFullStop(text: string): boolean {
  return FULL_STOP_AT_END.test(text);
}
