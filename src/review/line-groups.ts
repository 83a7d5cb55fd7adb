import type { Article } from '../archive/article.ts';
import type { SheetLine } from '../site/sheet-view.ts';
import type { Doubt } from './doubt.ts';

/** A doubt with its place among those of the page, from 1. */
export interface NumberedDoubt extends Doubt {
  number: number;
}

/** A line with the doubts about it. */
export interface ReviewLine extends SheetLine {
  doubts: NumberedDoubt[];
}

/** Neighbouring lines of one article, or of none. */
export interface LineGroup {
  /** null for header, furniture and withheld lines. */
  article: string | null;
  lines: ReviewLine[];
  /** Ids of the articles shown beside these lines: each article once, beside its first lines. */
  shown: string[];
}

export interface GroupedLines {
  /** Doubts about the page as a whole. */
  whole: NumberedDoubt[];
  groups: LineGroup[];
}

/**
 * Puts the lines of a page into groups to be read beside their articles, each doubt with its line. A doubt about a line
 * that is not shown stands with the last one shown before it.
 * @param articles of the page, in printed order
 */
export function groupLines(
  lines: readonly SheetLine[],
  articles: readonly Article[],
  doubts: readonly Doubt[],
): GroupedLines {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const reviewLine: ReviewLine = { ...line, doubts: [] };
    if (group?.article === line.article) group.lines.push(reviewLine);
    else groups.push({ article: line.article, lines: [reviewLine], shown: [] });
  }

  for (const { id, source } of articles) {
    const first = source.lines[0]?.[0] ?? 0;
    // An article may begin and end within a line that counts as another's.
    const beside =
      groups.find((group) => group.article === id) ??
      groups.findLast((group) => (group.lines[0]?.number ?? 0) <= first);
    beside?.shown.push(id);
  }

  const shownLines = groups.flatMap((group) => group.lines);
  const whole: NumberedDoubt[] = [];
  doubts.forEach((doubt, index) => {
    const line = shownLines.findLast(({ number }) => number <= doubt.flag.line);
    (line?.doubts ?? whole).push({ ...doubt, number: index + 1 });
  });
  return { whole, groups };
}
