import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import { type CslItem, cslItem } from './csl-json.ts';
import { issuedIso, type Reference, surelyIssued } from './reference.ts';

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
/** Macros that every style of BibTeX and BibLaTeX defines, and prints in its own language. */
const MONTH_MACROS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What the converter writes otherwise: the month in three forms, and the address a second time. */
const REPLACED = new Set(['year', 'month', 'howpublished']);

// The converter's own escaping leaves out every character that TeX of 1985 does not know, all of Chinese among them.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/**
 * An article as BibTeX, its id the key. BibTeX knows no newspapers, only articles: `entrysubtype` tells BibLaTeX, `mark`
 * the styles of GB/T 7714. `date` tells BibLaTeX the day, which `year` and `month` cannot.
 */
export function citeBibtex(reference: Reference): string {
  const [entry] = new Cite([withTexEscapes(cslItem(reference))]).format('bibtex', { format: 'object' });
  if (entry === undefined) throw new Error(`${reference.id}: the converter to BibTeX gave nothing`);
  const fields = [
    ...Object.entries(entry.properties)
      .filter(([name]) => !REPLACED.has(name))
      .map(([name, value]) => `${name} = {${value}}`),
    ...dateFields(reference),
    'entrysubtype = {newspaper}',
    'mark = {N}',
    'langid = {chinese}',
  ];
  return `@${entry.type}{${entry.label},\n${fields.map((field) => `\t${field},\n`).join('')}}\n`;
}

/** `year = {2026}`, `month = jan`, `date = {2026-01-13}`; BibTeX cannot mark an estimate, which has none of them. */
function dateFields(reference: Reference): string[] {
  const issued = surelyIssued(reference);
  if (issued === null) return [];
  const { year, month } = issued;
  const macro = month === null ? undefined : MONTH_MACROS[month - 1];
  return [
    `year = {${year}}`,
    ...(macro === undefined ? [] : [`month = ${macro}`]),
    `date = {${issuedIso(issued)}}`,
  ];
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
