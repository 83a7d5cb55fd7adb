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
