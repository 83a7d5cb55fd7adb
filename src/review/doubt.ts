import type { ArticleDocument } from '../archive/article.ts';
import type { Flag, FlagCode } from '../archive/flags.ts';
import type { Sheet } from '../archive/sheet.ts';
import type { Correction } from '../archive/corrections.ts';
import { doubtfulWords } from './quotation.ts';
import { HIDDEN_ROLES, SEVERITIES } from './words.ts';
import { squeeze } from '../archive/squeeze.ts';

/** A flag with what became of it. */
export interface Doubt {
  flag: Flag;
  /** Id of the article that it is about; null for the page itself and for withheld text. */
  article: string | null;
  /** It is about text that may not be shown. */
  isHidden: boolean;
  /** The doubtful words as they are printed, when the flag speaks of words. */
  words: string | null;
  /** A correction has answered it. */
  isSettled: boolean;
}

type SettableField = keyof NonNullable<Correction['set']>;

/** Fields that answer a doubt when an editor sets them. */
const ANSWERS: Partial<Record<FlagCode, SettableField[]>> = {
  'cut-short': ['continuesOn'],
  'begins-midway': ['continuedFrom'],
  'year-inferred': ['date'],
  'year-unknown': ['date'],
  'date-contradicts': ['date'],
  'date-impossible': ['date'],
  'no-headline': ['title'],
  'no-byline': ['byline', 'authors'],
  'name-uncertain': ['authors'],
  'no-park': ['parks'],
  'park-unknown': ['parks'],
  'park-ambiguous': ['parks'],
};

/** What a page's doubts are judged by. */
export interface DoubtfulPage {
  sheet: Sheet;
  flags: readonly Flag[];
  /** Published articles of the page, corrected. */
  documents: ReadonlyMap<string, ArticleDocument>;
  corrections: readonly Correction[];
  /** Reads the text of every line of the dump; few doubts need it. */
  readLines: () => readonly string[];
}

/**
 * The doubts of a page in the order of its lines, the most serious of a line first. One is settled when its article is withheld, when the words it quotes
 * no longer stand in the corrected article, or when an editor has set the field or named the line that it is about, or
 * has checked it.
 */
export function doubtsOf(page: DoubtfulPage): Doubt[] {
  return page.flags
    .map((flag) => toDoubt(flag, page))
    .toSorted((a, b) => a.flag.line - b.flag.line || rankOf(a) - rankOf(b));
}

function rankOf({ flag }: Doubt): number {
  return SEVERITIES.indexOf(flag.severity);
}

function toDoubt(flag: Flag, { sheet, documents, corrections, readLines }: DoubtfulPage): Doubt {
  const run = sheet.lines.find(({ from, to }) => from <= flag.line && flag.line <= to);
  const isHidden = run !== undefined && HIDDEN_ROLES.has(run.role);
  const article = articleOf(flag, run?.article ?? null, documents);
  const document = article === null ? undefined : documents.get(article);
  const words = doubtfulWords(flag, () => readLines()[flag.line - 1] ?? '');
  const isMended =
    words !== null && document !== undefined && !textsOf(document).some((text) => text.includes(words));
  const isSet = corrections.some(
    (correction) =>
      correction.article === article &&
      (ANSWERS[flag.code] ?? []).some((field) => correction.set?.[field] !== undefined),
  );
  const isChecked = corrections.some(
    (correction) => correction.article === article && correction.checked === flag.code,
  );
  const isRuled =
    flag.code === 'boundary-uncertain' && isNamed(readLines()[flag.line - 1] ?? '', corrections);
  // A number that stands unmasked in the file does so whether its article is published or not.
  const isSettled =
    flag.code !== 'personal-number-in-dump' &&
    (isHidden || isMended || isRuled || (article !== null && (isSet || isChecked)));
  return { flag, article, isHidden, words, isSettled };
}

/** Whether an editor has said to whom a line belongs. */
function isNamed(line: string, corrections: readonly Correction[]): boolean {
  return corrections.some(({ split, join, drop }) => {
    const words = split ?? join ?? drop;
    return words !== undefined && squeeze(line).startsWith(squeeze(words));
  });
}

/** A line may end one article and begin the next: the doubt is of the one that carries its code. */
function articleOf(flag: Flag, atLine: string | null, documents: DoubtfulPage['documents']): string | null {
  const carries = ({ article }: ArticleDocument) =>
    article.flags.includes(flag.code) &&
    article.source.lines.some(([from, to]) => from <= flag.line && flag.line <= to);
  const first = atLine === null ? undefined : documents.get(atLine);
  if (first !== undefined && carries(first)) return atLine;
  return [...documents.values()].find(carries)?.article.id ?? atLine;
}

/** The texts of an article in which words can be replaced. */
export function textsOf({ article, body }: ArticleDocument): string[] {
  return [
    article.title,
    article.label,
    ...article.kickers,
    article.subtitle ?? null,
    ...article.captions,
    ...body.map((block) => block.text),
  ].filter((text) => text !== null);
}
