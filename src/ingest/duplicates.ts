import type { ArticleDocument } from '../archive/article.ts';
import { sharedShare, shinglesOf } from './shingles.ts';
import { squeeze } from '../archive/squeeze.ts';
import { BANDS, likeness, SHINGLE_LENGTH, type Sketch, sketchOf } from './sketch.ts';

/** Share of common shingles from which two texts are the same news. */
const SAME_TEXT = 0.8;
/** Sketches that agree in less are not worth a whole comparison: their share is known to a tenth or so. */
const LIKE_ENOUGH = 0.55;
/** Shorter texts are the same only when every character is. */
const SHORTEST_FUZZY = 60;

/** What is kept of an article for finding its copies: a short text whole, of a long one a sketch. */
export type Trace = { text: string } | { sketch: Sketch };

/** An article, as far as copies of it are looked for. */
export interface Traced {
  id: string;
  trace: Trace;
  /** Month and day of the news: 112 is 12 January; null where it has none. */
  day: number | null;
  /** The zones that it is about. */
  parks: readonly string[];
}

/** Articles in a fixed order, to be asked for one by one. */
export interface TracedArticles<Article extends Traced> {
  readonly length: number;
  at: (position: number) => Article;
  /** For each band and article the one before it that agrees in the band; see `SketchColumn`. */
  agreeingBefore: () => Int32Array;
}

/** The body without blanks, headline left out: the same news may run under another headline. */
export function comparableText({ body }: ArticleDocument): string {
  return squeeze(body.map((block) => block.text).join('')).normalize('NFKC');
}

/** What to keep of a text. */
export function traceOf(comparable: string): Trace {
  return comparable.length < SHORTEST_FUZZY ? { text: comparable } : { sketch: sketchOf(comparable) };
}

/**
 * Finds articles that are printed or dumped twice.
 * @param articles in a fixed order; the first of several copies is the original
 * @param textOf the comparable text of an article, asked for where two traces are alike
 * @returns the original's id by the copy's
 */
export function findDuplicates<Article extends Traced>(
  articles: TracedArticles<Article>,
  textOf: (article: Article) => string,
): Map<string, string> {
  const duplicates = new Map<string, string>();
  const copies = new Set<number>();
  const agreeing = articles.agreeingBefore();
  /** Positions of short texts. */
  const known = new Map<string, number>();
  for (let position = 0; position < articles.length; position++) {
    const article = articles.at(position);
    const { trace } = article;
    const candidates =
      'text' in trace
        ? [known.get(trace.text) ?? position]
        : likeOnes(position, articles.length, agreeing).filter((other) => !copies.has(other));
    const original = candidates
      .map((other) => articles.at(other))
      .find((candidate) => candidate.id !== article.id && isSame(candidate, article, textOf));
    if (original !== undefined) {
      duplicates.set(article.id, original.id);
      copies.add(position);
    } else if ('text' in trace) known.set(trace.text, known.get(trace.text) ?? position);
  }
  return duplicates;
}

/** Positions of the articles before one that agree with it in a band, in order. */
function likeOnes(position: number, length: number, agreeing: Int32Array): number[] {
  const found = new Set<number>();
  for (let band = 0; band < BANDS; band++) {
    const start = band * length;
    for (let other = agreeing[start + position] ?? -1; other >= 0; other = agreeing[start + other] ?? -1)
      found.add(other);
  }
  return [...found].sort((a, b) => a - b);
}

function isSame<Article extends Traced>(
  a: Article,
  b: Article,
  textOf: (article: Article) => string,
): boolean {
  if ('text' in a.trace || 'text' in b.trace)
    return 'text' in a.trace && 'text' in b.trace && a.trace.text === b.trace.text;
  if (likeness(a.trace.sketch, b.trace.sketch) < LIKE_ENOUGH) return false;
  const first = textOf(a);
  const second = textOf(b);
  if (first === second) return true;
  return (
    mayBeSame(a, b) &&
    sharedShare(shinglesOf(first, SHINGLE_LENGTH), shinglesOf(second, SHINGLE_LENGTH)) >= SAME_TEXT
  );
}

/** News of another day, or of other zones, is other news, however like its words: meetings are reported in set phrases. */
function mayBeSame(a: Traced, b: Traced): boolean {
  if (a.day !== null && b.day !== null && a.day !== b.day) return false;
  return a.parks.length === 0 || b.parks.length === 0 || a.parks.some((park) => b.parks.includes(park));
}
