import type { ArticleDocument } from '../archive/article.ts';
import { sharedShare, shinglesOf } from './shingles.ts';
import { squeeze } from '../archive/squeeze.ts';
import { release } from './packed/release.ts';
import { BANDS, likeness, SHINGLE_LENGTH, type Sketch, sketchOf } from './sketch.ts';

/** Share of common shingles from which two texts are the same news. */
const SAME_TEXT = 0.8;
/** Sketches that agree in less are not worth a whole comparison: their share is known to a tenth or so. */
const LIKE_ENOUGH = 0.55;
/** Articles compared whole with one, the likest of its day and zones: of hundreds in the same set phrases the copies are among these. */
const MOST_COMPARED = 10;
/** Articles before one that agree with it in a band and are looked at, the nearest ones. */
const MOST_IN_BAND = 1000;
/** Shorter texts are the same only when every character is. */
const SHORTEST_FUZZY = 60;

/** What is kept of an article for finding its copies: a short text whole, of a long one a sketch. */
export type Trace = { text: string } | { sketch: Sketch };

/** An article, as far as copies of it are looked for. */
export interface Traced {
  trace: Trace;
  /** Month and day of the news: 112 is 12 January; null where it has none. */
  day: number | null;
  /** The zones that it is about. */
  parks: readonly string[];
}

/** Articles in a fixed order, to be asked for one by one. */
export interface TracedArticles<Article extends Traced & { id: string }> {
  readonly length: number;
  at: (position: number) => Article;
  /** The same, but only what many articles are compared by. */
  tracedAt: (position: number) => Traced;
  /** For each band and article the one before it that agrees in the band; see `SketchColumn`. Made anew at each call. */
  agreeingBefore: () => Int32Array<ArrayBuffer>;
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
export function findDuplicates<Article extends Traced & { id: string }>(
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
        : likestOnes(article, trace.sketch, likeOnes(position, articles.length, agreeing, copies), articles);
    const original = candidates
      .map((other) => articles.at(other))
      .find((candidate) => candidate.id !== article.id && isSame(candidate, article, textOf));
    if (original !== undefined) {
      duplicates.set(article.id, original.id);
      copies.add(position);
    } else if ('text' in trace) known.set(trace.text, known.get(trace.text) ?? position);
  }
  release(agreeing);
  return duplicates;
}

/** Positions of the articles before one that agree with it in a band and are no copies themselves. */
function likeOnes(
  position: number,
  length: number,
  agreeing: Int32Array,
  copies: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  for (let band = 0; band < BANDS; band++) {
    const start = band * length;
    let at = position;
    for (let count = 0; count < MOST_IN_BAND; count++) {
      let other = agreeing[start + at] ?? -1;
      while (copies.has(other)) other = agreeing[start + other] ?? -1;
      // The copies between are passed over once and for all.
      agreeing[start + at] = other;
      if (other < 0) break;
      found.add(other);
      at = other;
    }
  }
  return found;
}

/** Positions of the articles that are worth a whole comparison, in order. */
function likestOnes(
  article: Traced,
  sketch: Sketch,
  positions: ReadonlySet<number>,
  articles: Pick<TracedArticles<never>, 'tracedAt'>,
): number[] {
  return [...positions]
    .map((position) => {
      const other = articles.tracedAt(position);
      return {
        position,
        likeness: 'text' in other.trace ? 0 : likeness(other.trace.sketch, sketch),
        mayBeSame: mayBeSame(other, article),
      };
    })
    .filter((other) => other.likeness >= LIKE_ENOUGH)
    .sort(
      (a, b) =>
        Number(b.mayBeSame) - Number(a.mayBeSame) || b.likeness - a.likeness || a.position - b.position,
    )
    .slice(0, MOST_COMPARED)
    .map(({ position }) => position)
    .sort((a, b) => a - b);
}

function isSame<Article extends Traced>(
  a: Article,
  b: Article,
  textOf: (article: Article) => string,
): boolean {
  if ('text' in a.trace || 'text' in b.trace)
    return 'text' in a.trace && 'text' in b.trace && a.trace.text === b.trace.text;
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
