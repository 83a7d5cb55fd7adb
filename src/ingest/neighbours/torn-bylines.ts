import { readByline } from '../byline.ts';
import type { Neighbour } from './neighbour.ts';

/** A role or brackets, and likely names. */
const SURE_BYLINE = 3;
/** `（本报记者 安文` */
const BRACKET_OPENED = /^[（(【][^（()）【】]+$/;
/** `博）` */
const BRACKET_CLOSED = /^[^（()）【】]{1,12}[）)】]$/;

/** Notes bylines in brackets that were read as two lines; the first takes all names. */
export function findTornBylines(blocks: readonly Neighbour[]): void {
  blocks.forEach((block, index) => {
    const first = blocks[index - 1];
    if (first === undefined || !BRACKET_OPENED.test(first.text) || !BRACKET_CLOSED.test(block.text)) return;
    const whole = readByline(`${first.text}${block.text}`);
    if (whole === null || whole.likeness < SURE_BYLINE) return;
    first.byline = { ...whole, printed: first.text };
    block.byline = { printed: block.text, authors: [], likeness: whole.likeness };
  });
}
