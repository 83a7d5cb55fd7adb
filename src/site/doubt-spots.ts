import { type Flag, FLAG_CODES, type FlagCode } from '../archive/flags.ts';
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
/** Stands before and behind a text, so that there are always four. Latin, which no rule looks at beside Han. */
const PADDING = 'x'.repeat(AROUND);
/** Rules that look at how a text begins: they must see it as it is. */
const BY_BEGINNING: ReadonlySet<FlagCode> = new Set<FlagCode>(['stray-blank', 'unbalanced-quotation']);
/** Doubts about characters of one paragraph; the others are about joins, dates or the whole. */
const OF_CHARACTERS: ReadonlySet<FlagCode> = new Set<FlagCode>([
  'ocr-look-alike',
  'doubled-word',
  'stray-latin',
  'unbalanced-quotation',
  'doubled-punctuation',
  'stray-blank',
  'replacement-character',
]);
const QUOTATION_MARK = /[“”]/g;

/**
 * The spots of a paragraph that ingest doubts, in the order of the text: its own rules are asked again, because an
 * article's file says what is doubted and not where.
 * @param codes what the article is flagged with; what an editor has settled is no doubt any more
 */
export function doubtSpots(text: string, codes: readonly FlagCode[]): DoubtSpot[] {
  if (!codes.some((code) => OF_CHARACTERS.has(code))) return [];
  const padded = `${PADDING}${text}${PADDING}`;
  const own = flagsOf(text);
  // The opening is set with blanks; its are the first, and only the text as it is shows which are not its.
  const blanks = own.filter(({ code }) => code === 'stray-blank').length;
  const around = flagsOf(padded);
  const flags = [
    ...around.filter(({ code }) => !BY_BEGINNING.has(code)),
    ...around.filter(({ code }) => code === 'stray-blank').slice(-blanks || Infinity),
    ...own.filter(({ code }) => code === 'unbalanced-quotation'),
  ];
  const after = new Map<FlagCode, number>();
  const spots = flags
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, message }): DoubtSpot[] => {
      const spot =
        code === 'unbalanced-quotation'
          ? unopenedMark(text)
          : quotedSpot(padded, message, after.get(code) ?? 0);
      if (spot === null) return [];
      after.set(code, spot.end);
      return [{ code, ...spot }];
    });
  return spots.toSorted(
    (a, b) => a.start - b.start || FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code),
  );
}

type Stretch = Pick<DoubtSpot, 'start' | 'end'>;

function flagsOf(text: string): Flag[] {
  return findDoubts('', { kind: 'paragraph', line: 1, text, endsSentence: true, isClosed: true });
}

/** The characters that a message is about, without those around them; as places of the text without its padding. */
function quotedSpot(padded: string, message: string, from: number): Stretch | null {
  const quoted = QUOTED.exec(message)?.[1];
  if (quoted === undefined) return null;
  // A message says nothing of where: of equal ones, each is looked for behind the one before.
  const start = padded.indexOf(quoted, from);
  return start === -1 ? null : { start, end: start + quoted.length - 2 * AROUND };
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
