import { citeBibtex } from './bibtex.ts';
import { citeCslJson } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { citeRis } from './ris.ts';

/** A file for reference managers that stands in the page itself. */
export interface Download {
  /** What the file is called for readers: `BibTeX`. */
  format: string;
  /** Name of the file: `20260112-changzhi-gaoxinqu-4f2a.bib`. */
  name: string;
  /** `data:` address with the whole file. */
  href: string;
}

/** What an address of `data:` cannot hold as it is: marks of its syntax, blanks and controls. Han stays readable. */
const DATA_SYNTAX = /[\u0000-\u0020%#"'<>\\^`{|}\u007f]/g;

/**
 * The citation as files. They stand in the page, because files of their own would be three more an article (30,000 at
 * 10,000 articles), and hosts count files; text that repeats what the page says costs a few hundred compressed bytes.
 */
export function downloadsOf(reference: Reference): Download[] {
  const file = (format: string, extension: string, type: string, text: string) => ({
    format,
    name: `${reference.id}.${extension}`,
    href: dataAddress(type, text),
  });
  return [
    file('BibTeX', 'bib', 'application/x-bibtex', citeBibtex(reference)),
    file('RIS', 'ris', 'application/x-research-info-systems', citeRis(reference)),
    file('CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', citeCslJson(reference)),
  ];
}

/**
 * A text as an address that holds it.
 * @example dataAddress('text/plain', '50% 新闻') // 'data:text/plain;charset=utf-8,50%25%20新闻'
 */
export function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.toWellFormed().replace(DATA_SYNTAX, encodeURIComponent)}`;
}
