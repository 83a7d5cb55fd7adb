import { ACCESS_DATE } from '../citation/gbt7714.ts';
import { dateInWords } from '../date-words.ts';
import { NEWSPAPER, SITE_NAME } from '../site-name.ts';

/** The data set in the form of GB/T 7714, [DS/OL]. */
export interface DataCitation {
  /** The edition of 2025: full-width punctuation, no day of access. */
  gb2025: string;
  /** The edition of 2015; who cites writes the day of access. */
  gb2015: string;
}

/**
 * How to cite a state of the data set. It is named by its version and its newest article, never by the day of a build.
 * What is unknown is left out with the marks around it.
 * @param newest newest day that an article has; null while none has one
 * @param address absolute address of `/data/`; null while the site does not know where it is served: a path is none
 */
export function dataCitation(version: string, newest: string | null, address: string | null): DataCitation {
  const state = newest === null ? `版本${version}` : `版本${version}，收至${dateInWords(newest)}`;
  const title = `${NEWSPAPER}开发区报道数据`;
  const path = address === null ? '' : ` ${address}`;
  return {
    gb2025: `${SITE_NAME}. ${title}（${state}）[DS/OL].${path}`,
    gb2015: `${SITE_NAME}. ${title}: ${state.replace('，', ', ')}[DS/OL]. ${ACCESS_DATE}.${path}`,
  };
}
