import { normaliseWithOffsets, type NormalisedText } from './offsets.ts';

/** `<` `>` `&` `"` `'` */
const MARKUP = /[<>&"']/g;

/** A stretch of a line that matches, in offsets of the printed line. */
export interface Span {
  start: number;
  end: number;
  /** The terms that match here. */
  terms: string[];
}

/** The stretches of a printed line that match any of the terms, ascending; overlapping ones are one. */
export function findSpans(line: string, terms: readonly string[]): Span[] {
  const normalised = normaliseWithOffsets(line);
  const spans = terms.flatMap((term) => findTerm(normalised, term));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.terms.push(...span.terms);
    } else {
      merged.push({ ...span, terms: [...span.terms] });
    }
  }
  return merged;
}

function findTerm({ text, starts, ends }: NormalisedText, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    spans.push({ start: starts[at] ?? 0, end: ends[at + term.length - 1] ?? 0, terms: [term] });
  }
  return spans;
}

/** Escapes text for HTML and puts its matches into `<mark>`. */
export function markSpans(text: string, spans: readonly Span[]): string {
  let html = '';
  let position = 0;
  for (const { start, end } of spans) {
    html += `${escapeHtml(text.slice(position, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    position = end;
  }
  return html + escapeHtml(text.slice(position));
}

/** Escapes what HTML could take for markup. */
export function escapeHtml(text: string): string {
  return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
