import { readByline } from '../byline.ts';
import type { Block } from '../block.ts';

/** A role or brackets, and likely names. */
const SURE_BYLINE = 3;
/** `（本报记者 安文` */
const BRACKET_OPENED = /^(?<opened>[（(【][^（()）【】]+)$/;
/** `…放错了地方的资源。”（本报记者` */
const BRACKET_OPENED_AT_END = /[。！？”](?<opened>[（(][^（()）]{1,14})$/;
/** `博）` `卫某 实习生 陶某）` */
const BRACKET_CLOSED = /^[^（()）【】。，]{1,18}[）)】]$/;

/** Notes bylines in brackets that were read as two lines; the first takes all names. */
export function findTornBylines(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const first = blocks[index - 1];
    if (first === undefined || !BRACKET_CLOSED.test(block.text)) return;
    const opened = BRACKET_OPENED.exec(first.text) ?? BRACKET_OPENED_AT_END.exec(first.text);
    const printed = opened?.groups?.opened;
    if (printed === undefined) return;
    const whole = readByline(`${printed}${block.text}`);
    if (whole === null || whole.likeness < SURE_BYLINE) return;
    const start = first.text.length - printed.length;
    if (start === 0) first.byline = { ...whole, printed };
    else first.tailByline = { ...whole, printed, start, isBracketed: true };
    block.byline = { printed: block.text, authors: [], likeness: whole.likeness };
  });
}
