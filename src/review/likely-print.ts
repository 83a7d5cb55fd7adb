import type { FlagCode } from '../archive/flags.ts';

/** 人 that was read for 入 before what one enters: 人企、人驻、人园、人库 */
const MISREAD_ENTER = /人(?=[企驻园库统选])/;
/** 企 that was read for 入 before 企: 企企服务 */
const MISREAD_ENTER_BEFORE_COMPANY = /企(?=企)/;
/** Words that stand twice side by side: 的的, 企业企业 */
const TWICE = /([\u4e00-\u9fff]{1,10}?)[、，,]?\1/;
/** A blank between two Han characters. */
const BLANK = /(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])/;
/** `区 and 高` */
const LATIN_AND = /\s*\band\b\s*/i;
/** A mark of punctuation before another: `，。` */
const MARK_BEFORE_MARK = /[，,、；;：:。](?=[，,、。；;：:])/;

/**
 * What the paper probably prints where words look misread: a guess for an editor to check against the paper, never
 * applied by itself. The words themselves where there is nothing to guess from.
 * @example likelyPrint('ocr-look-alike', '“企一策”人企帮扶情况') // '“企一策”入企帮扶情况'
 */
export function likelyPrint(code: FlagCode, words: string): string {
  switch (code) {
    case 'ocr-look-alike':
      return MISREAD_ENTER.test(words)
        ? words.replace(MISREAD_ENTER, '入')
        : words.replace(MISREAD_ENTER_BEFORE_COMPANY, '入');
    case 'doubled-word':
    case 'join-doubled-character':
      return words.replace(TWICE, '$1');
    case 'stray-latin':
      return words.replace(LATIN_AND, '和');
    case 'stray-blank':
      return words.replace(BLANK, '');
    case 'doubled-punctuation':
      return words.replace(MARK_BEFORE_MARK, '');
    default:
      return words;
  }
}
