import { FLAG_CODES, type FlagCode } from '../archive/flags.ts';
import { findDoubts } from '../ingest/doubts.ts';

/** Where in a paragraph something is doubtful. */
export interface DoubtSpot {
  code: FlagCode;
  start: number;
  end: number;
}

/** What a flag quotes: the doubtful characters with up to four on either side: `“企一策”人企帮扶情况”` */
const QUOTED = /^“(.+)”$/s;
const AROUND = 4;
const QUOTATION_MARK = /[“”]/g;

/**
 * The spots of a paragraph that ingest doubts, in the order of the text: its own rules are asked again, because an
 * article's file says what is doubted and not where.
 * @param codes what the article is flagged with; what an editor has settled is no doubt any more
 */
export function doubtSpots(text: string, codes: readonly FlagCode[]): DoubtSpot[] {
  if (codes.length === 0) return [];
  const line = { kind: 'paragraph', line: 1, text, endsSentence: true, isClosed: true } as const;
  const after = new Map<FlagCode, number>();
  const spots = findDoubts('', line)
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, message }): DoubtSpot[] => {
      const spot =
        code === 'unbalanced-quotation'
          ? unopenedMark(text)
          : quotedSpot(text, message, after.get(code) ?? 0);
      if (spot === null) return [];
      after.set(code, spot.end);
      return [{ code, ...spot }];
    });
  return spots.toSorted(
    (a, b) => a.start - b.start || FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code),
  );
}

type Stretch = Pick<DoubtSpot, 'start' | 'end'>;

/** The characters that a message is about, without those around them. */
function quotedSpot(text: string, message: string, from: number): Stretch | null {
  const quoted = QUOTED.exec(message)?.[1];
  const at = quoted === undefined ? -1 : text.indexOf(quoted, Math.max(0, from - AROUND));
  if (quoted === undefined || at === -1) return null;
  const end = at + quoted.length;
  // At either end of the text, how many stand around is not known: all of them are marked.
  return { start: at === 0 ? 0 : at + AROUND, end: end === text.length ? end : end - AROUND };
}

/** The first closing quotation mark that nothing opened. */
function unopenedMark(text: string): Stretch | null {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(QUOTATION_MARK)) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return { start: index, end: index + 1 };
  }
  return null;
}
