const FULL_WIDTH_DIGIT = /[０-９]/g;

/**
 * Full-width digits as half-width ones; every character stays in its place.
 * @example withHalfWidthDigits('１９９８年') // '1998年'
 */
export function withHalfWidthDigits(text: string): string {
  return text.search(FULL_WIDTH_DIGIT) < 0
    ? text
    : text.replace(FULL_WIDTH_DIGIT, (digit) => digit.normalize('NFKC'));
}

/** `！` to `～`, and how far they stand from `!` to `~`. */
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH = 0xfee0;

/**
 * A character's number, a full-width letter, figure or mark having that of its half-width form.
 * @example halfWidthCodeAt('１２', 0) // 0x31
 */
export function halfWidthCodeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH ? code - FULL_WIDTH : code;
}
