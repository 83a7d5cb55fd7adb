import { normalise } from './normalise.ts';

/** Parts terms: any white space, the full-width blank included. */
const BLANK = /\s/u;
const QUOTE = '"';
const MINUS = '-';

/** What a reader typed, taken apart. Terms are normalised, not empty and distinct. */
export interface ParsedQuery {
  /** Every one of these must be in the article. */
  included: string[];
  /** None of these may be. */
  excluded: string[];
}

/**
 * Reads a query. Operators are read as typed, before normalising: blanks part terms; an ASCII `"` at a term's start
 * and its partner make one term of what is between; an ASCII `-` at a term's start excludes it. Anything else, printed
 * quotation marks and a `"` or `-` without what it would rule included, is text.
 * @param literal takes the whole query as one term, operators and all
 * @example parseQuery('零碳 "A B" -光伏') // { included: ['零碳', 'ab'], excluded: ['光伏'] }
 */
export function parseQuery(query: string, literal = false): ParsedQuery {
  if (literal) return { included: distinctTerms([query]), excluded: [] };
  const terms = readTerms(query);
  return {
    included: distinctTerms(terms.filter((term) => !term.excluded).map((term) => term.text)),
    excluded: distinctTerms(terms.filter((term) => term.excluded).map((term) => term.text)),
  };
}

/**
 * The terms that must be in an article, as typed, without operators.
 * @returns each once, however it was written: 開發區 is 开发区
 * @example typedTerms('零碳 "A B" -光伏') // ['零碳', 'A B']
 */
export function typedTerms(query: string, literal = false): string[] {
  const texts = literal
    ? [query]
    : readTerms(query)
        .filter((term) => !term.excluded)
        .map((term) => term.text);
  const byForm = new Map(texts.map((text) => [normalise(text), text]));
  byForm.delete('');
  return [...byForm.values()];
}

/**
 * The query without the terms that it excludes, as typed; null where it excludes none.
 * @example withoutExclusions('零碳 -光伏') // '零碳'
 */
export function withoutExclusions(query: string): string | null {
  const terms = readTerms(query);
  const kept = terms.filter((term) => !term.excluded);
  return kept.length === terms.length
    ? null
    : kept.map((term) => query.slice(term.start, term.end)).join(' ');
}

interface RawTerm {
  text: string;
  excluded: boolean;
  /** Where it stands in the query, signs included. */
  start: number;
  end: number;
}

function readTerms(query: string): RawTerm[] {
  const terms: RawTerm[] = [];
  let position = 0;
  while (position < query.length) {
    if (BLANK.test(query.charAt(position))) {
      position++;
      continue;
    }
    const next = query.charAt(position + 1);
    const excluded = query.charAt(position) === MINUS && next !== '' && !BLANK.test(next);
    const start = excluded ? position + 1 : position;
    const { text, end } = readQuoted(query, start) ?? readPlain(query, start);
    terms.push({ text, excluded, start: position, end });
    position = end;
  }
  return terms;
}

function readQuoted(query: string, start: number) {
  if (query.charAt(start) !== QUOTE) return null;
  const partner = query.indexOf(QUOTE, start + 1);
  return partner === -1 ? null : { text: query.slice(start + 1, partner), end: partner + 1 };
}

function readPlain(query: string, start: number) {
  let end = start;
  while (end < query.length && !BLANK.test(query.charAt(end))) end++;
  return { text: query.slice(start, end), end };
}

function distinctTerms(raw: string[]): string[] {
  return [...new Set(raw.map(normalise))].filter((term) => term !== '');
}
