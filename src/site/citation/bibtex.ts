import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import { type CslItem, cslItem } from './csl-json.ts';
import { ESTIMATE_NOTE, type Reference } from './reference.ts';

/** Characters that TeX or the converter could take for syntax, with what prints them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const TEX_SYNTAX = /[\\{}<>&%$#_~^]/g;

// The converter's own escaping leaves out every character that TeX of 1985 does not know, all of Chinese among them.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** An article as BibTeX, its id the key. */
export function citeBibtex(reference: Reference): string {
  const note = reference.issued?.isEstimate === true ? { note: ESTIMATE_NOTE } : {};
  return `${new Cite([{ ...withTexEscapes(cslItem(reference)), ...note }]).format('bibtex').trim()}\n`;
}

function withTexEscapes({ title, author, ...item }: CslItem): CslItem {
  return {
    ...item,
    ...(title === undefined ? {} : { title: escapeTex(title) }),
    ...(author === undefined
      ? {}
      : { author: author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
  };
}

/** `escapeTex('50%')` is `50\%`. */
function escapeTex(text: string): string {
  return text.replace(TEX_SYNTAX, (character) => TEX[character] ?? character);
}
