import { squeeze } from '../archive/squeeze.ts';

const CHINESE_DIGITS = '零一二三四五六七八九';
/** `五` `十` `十二` `二十一` */
const CHINESE_NUMBER = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/;

/**
 * A page's number as the archive writes it, in ASCII without blanks.
 * @example toPageNumber('五') // '5'
 * @example toPageNumber('Ａ 2') // 'A2'
 */
export function toPageNumber(printed: string): string {
  const page = squeeze(printed.normalize('NFKC'));
  const chinese = CHINESE_NUMBER.exec(page);
  if (page === '' || chinese === null) return page;
  const [, first, ten, last] = chinese;
  const digit = (character: string | undefined) =>
    character === undefined ? 0 : CHINESE_DIGITS.indexOf(character);
  const tens = ten === undefined ? 0 : 10 * (first === undefined ? 1 : digit(first));
  return String(ten === undefined ? digit(first) : tens + digit(last));
}
