import { escapeHtml, findSpans, markSpans, type Span } from './spans.ts';
import { textFragment } from './text-fragment.ts';

/** Printed characters shown before the first match and behind the last one of an excerpt. */
const CONTEXT = 32;
/** Matches share an excerpt as long as it stays shorter than this. */
const LONGEST_EXCERPT = 90;
/** Excerpts shown of an article. */
const EXCERPTS = 2;
/** Printed characters of the opening, shown when only the headline matches. */
const OPENING = 90;
const ELLIPSIS = '……';

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
  /** Leads to the first match below the headline when it follows the address and `#`; null without one. */
  fragment: string | null;
}

/** Matches that one excerpt is cut around. */
interface SpanGroup {
  line: string;
  spans: Span[];
  /** All matches of the line: an excerpt's edges may show more than its own. */
  lineSpans: Span[];
}

/**
 * Cuts excerpts around the matches of an article, none across a paragraph.
 * @param terms normalised; a list without one gives the opening
 * @param withHeadline shows the headline's matches in `html` too, for callers that show no headline of their own
 */
export function cutExcerpts(article: ArticleLines, terms: readonly string[], withHeadline: boolean): Excerpt {
  const body = article.lines.map((line) => ({ line, spans: findSpans(line, terms) }));
  const headlineSpans = article.headline === null ? [] : findSpans(article.headline, terms);
  const headlineGroups =
    withHeadline && article.headline !== null ? groupSpans(article.headline, headlineSpans) : [];
  const groups = [...headlineGroups, ...body.flatMap(({ line, spans }) => groupSpans(line, spans))];
  const first = body.find(({ spans }) => spans.length > 0);
  const firstSpan = first?.spans[0];
  return {
    html:
      groups.length === 0
        ? paragraph(cutOpening(article.lines[0] ?? ''))
        : chooseGroups(groups)
            .map((group) => paragraph(cutAround(group)))
            .join(''),
    headline: article.headline === null ? null : markSpans(article.headline, headlineSpans),
    matches: body.reduce((sum, { spans }) => sum + spans.length, headlineSpans.length),
    fragment: first && firstSpan ? textFragment(first.line, firstSpan) : null,
  };
}

/** Puts matches that stand near each other into one group. */
function groupSpans(line: string, spans: Span[]): SpanGroup[] {
  const groups: SpanGroup[] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const start = group?.spans[0]?.start;
    if (group !== undefined && start !== undefined && span.end - start < LONGEST_EXCERPT)
      group.spans.push(span);
    else groups.push({ line, spans: [span], lineSpans: spans });
  }
  return groups;
}

/** The groups to show, in the text's order: first those that bring a term not shown yet, then the earliest. */
function chooseGroups(groups: SpanGroup[]): SpanGroup[] {
  const shown = new Set<string>();
  const bringing = groups.filter(({ spans }) => {
    const before = shown.size;
    for (const { terms } of spans) for (const term of terms) shown.add(term);
    return shown.size > before;
  });
  const chosen = new Set(bringing.slice(0, EXCERPTS));
  for (const group of groups) if (chosen.size < EXCERPTS) chosen.add(group);
  return groups.filter((group) => chosen.has(group));
}

/** Cuts a line around a group. A match that an edge would cut in half is shown whole. */
function cutAround({ line, spans, lineSpans }: SpanGroup): string {
  let from = Math.max(0, (spans[0]?.start ?? 0) - CONTEXT);
  let to = Math.min(line.length, (spans.at(-1)?.end ?? 0) + CONTEXT);
  from = lineSpans.find((span) => span.start < from && span.end > from)?.start ?? avoidHalf(line, from);
  to = lineSpans.find((span) => span.start < to && span.end > to)?.end ?? avoidHalf(line, to);
  const shown = lineSpans.filter((span) => span.start >= from && span.end <= to);
  const within = shown.map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
  const html = markSpans(line.slice(from, to), within);
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
