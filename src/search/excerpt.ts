import { normaliseWithOffsets, type NormalisedText } from './offsets.ts';

/** Printed characters shown before the first match and behind the last one of an excerpt. */
const CONTEXT = 36;
/** Matches nearer than this share an excerpt. */
const SAME_EXCERPT = 60;
/** Excerpts shown of an article. */
const EXCERPTS = 3;
/** Printed characters of the opening, shown when only the headline matches. */
const OPENING = 90;
const ELLIPSIS = '…';
/** `<` `>` `&` `"` `'` */
const MARKUP = /[<>&"']/g;

/** An article's text, line by line. */
export interface ArticleLines {
  /** null where the page prints none. */
  headline: string | null;
  /** Everything below the headline: a paragraph, heading or caption each. */
  lines: string[];
}

/** What a list of hits shows of an article. */
export interface Excerpt {
  /** Excerpts, a `<p>` each, escaped, every match in `<mark>`. */
  html: string;
  /** The headline, escaped, every match in `<mark>`; null where the page prints none. */
  headline: string | null;
  /** Matches in the whole article, the headline included; overlapping ones count once. */
  matches: number;
  /** Text of the first match below the headline as printed, for a link that leads to it; null without one. */
  firstMatch: string | null;
}

/** A stretch of a line that matches, in offsets of the printed line. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Cuts excerpts around the matches of an article, none across a paragraph.
 * @param terms normalised; a list without one gives the opening
 * @param withHeadline shows the headline's matches in `html` too, for callers that show no headline of their own
 */
export function cutExcerpts(article: ArticleLines, terms: readonly string[], withHeadline: boolean): Excerpt {
  const body = article.lines.map((line) => ({ line, spans: findSpans(line, terms) }));
  const headlineSpans = article.headline === null ? [] : findSpans(article.headline, terms);
  const shown = [
    ...(withHeadline && article.headline !== null ? [{ line: article.headline, spans: headlineSpans }] : []),
    ...body,
  ].flatMap(({ line, spans }) => groupSpans(spans).map((group) => ({ line, group })));
  const first = body.find(({ spans }) => spans.length > 0);
  const firstSpan = first?.spans[0];
  return {
    html:
      shown.length === 0
        ? paragraph(cutOpening(article.lines[0] ?? ''))
        : shown
            .slice(0, EXCERPTS)
            .map(({ line, group }) => paragraph(cutAround(line, group)))
            .join(''),
    headline: article.headline === null ? null : markSpans(article.headline, headlineSpans),
    matches: body.reduce((sum, { spans }) => sum + spans.length, headlineSpans.length),
    firstMatch: first && firstSpan ? first.line.slice(firstSpan.start, firstSpan.end) : null,
  };
}

/** The stretches of a printed line that match any of the terms, ascending; overlapping ones are one. */
export function findSpans(line: string, terms: readonly string[]): Span[] {
  const normalised = normaliseWithOffsets(line);
  const spans = terms.flatMap((term) => findTerm(normalised, term));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function findTerm({ text, starts, ends }: NormalisedText, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    spans.push({ start: starts[at] ?? 0, end: ends[at + term.length - 1] ?? 0 });
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

/** Matches that stand near each other, so that one excerpt shows them all. */
function groupSpans(spans: Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && span.start - last.end < SAME_EXCERPT) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

function cutAround(line: string, group: Span[]): string {
  const from = avoidHalf(line, Math.max(0, (group[0]?.start ?? 0) - CONTEXT));
  const to = avoidHalf(line, Math.min(line.length, (group.at(-1)?.end ?? 0) + CONTEXT));
  const spans = group.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const html = markSpans(line.slice(from, to), spans);
  return `${from > 0 ? ELLIPSIS : ''}${html}${to < line.length ? ELLIPSIS : ''}`;
}

function cutOpening(line: string): string {
  const to = avoidHalf(line, Math.min(line.length, OPENING));
  return escapeHtml(line.slice(0, to)) + (to < line.length ? ELLIPSIS : '');
}

/** Moves a cut that would part the two halves of a character in front of it. */
function avoidHalf(text: string, cut: number): number {
  const next = text.charCodeAt(cut);
  return next >= 0xdc00 && next <= 0xdfff && cut > 0 ? cut - 1 : cut;
}

function paragraph(html: string): string {
  return html === '' ? '' : `<p>${html}</p>`;
}

function escapeHtml(text: string): string {
  return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
