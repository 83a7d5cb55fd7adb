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
 * @param address of `/data/`
 */
export function dataCitation(version: string, newest: string | null, address: string): DataCitation {
  const state = newest === null ? `版本${version}` : `版本${version}，收至${dateInWords(newest)}`;
  const title = `${NEWSPAPER}开发区报道数据`;
  return {
    gb2025: `${SITE_NAME}. ${title}（${state}）[DS/OL]. ${address}.`,
    gb2015: `${SITE_NAME}. ${title}: ${state.replace('，', ', ')}[DS/OL]. [引用日期]. ${address}.`,
  };
}
