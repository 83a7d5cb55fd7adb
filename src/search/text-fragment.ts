/** Characters before and behind the match that tell it from the same words elsewhere on the page. */
const CONTEXT = 8;

/**
 * A text fragment that leads browsers to a stretch of a line and marks it there. It names what stands before and behind,
 * since the words alone may stand in the page's navigation too; and both begin and end between words, because browsers find
 * nothing that cuts a word (URL Fragment Text Directives, "find a range from a text directive").
 * @param line as printed, one block of the page
 * @returns null where half a character would have to be written
 * @example textFragment('长治高新区开工', { start: 2, end: 5 }) // ':~:text=%E9%95%BF%E6%B2%BB-,%E9%AB%98%E6%96%B0%E5%8C%BA,-%E5%BC%80%E5%B7%A5'
 */
export function textFragment(line: string, { start, end }: { start: number; end: number }): string | null {
  const bounds = wordBounds(line);
  const from = bounds.findLast((bound) => bound <= Math.max(0, start - CONTEXT)) ?? 0;
  const to = bounds.find((bound) => bound >= Math.min(line.length, end + CONTEXT)) ?? line.length;
  const text = line.slice(start, end);
  const prefix = line.slice(from, start).trim();
  const suffix = line.slice(end, to).trim();
  if (![prefix, text, suffix].every((part) => part.isWellFormed())) return null;
  const before = prefix === '' ? '' : `${encode(prefix)}-,`;
  const behind = suffix === '' ? '' : `,-${encode(suffix)}`;
  return `:~:text=${before}${encode(text)}${behind}`;
}

/** Offsets between words, the ends of the line included. */
function wordBounds(line: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(line);
  return [...Array.from(words, ({ index }) => index), line.length];
}

/** A hyphen is syntax of text fragments, as a comma and an ampersand are; encodeURIComponent leaves it as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
