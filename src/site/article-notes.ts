import type { Article, ArticleDocument, BodyBlock } from '../archive/article.ts';
import { type FlagCode, FLAGS } from '../archive/flags.ts';
import { doubtSpots } from './doubt-spots.ts';

/** A note on a spot of the text. */
export interface Note {
  /** From 1, through the whole article. */
  number: number;
  words: string;
  /** What an editor replaced, and why; null for a doubt. */
  correction: Article['corrections'][number] | null;
}

/** A stretch of text; with a note, or plain. */
export interface Piece {
  text: string;
  note: Note | null;
}

/** A block of the body with its notes. Its pieces joined are its text, character for character. */
export interface NotedBlock {
  kind: BodyBlock['kind'];
  pieces: Piece[];
  /** Each once, in the order of the text: spots that are doubted alike share one. */
  notes: Note[];
}

export interface NotedArticle {
  /** Blocks of each part. */
  parts: NotedBlock[][];
  /** What could not be led back to one spot: it is said at the end of the article. */
  flags: FlagCode[];
  corrections: Article['corrections'];
}

interface Spot {
  start: number;
  end: number;
  words: string;
  correction: Note['correction'];
  code: FlagCode | null;
}

/** Leads doubts and corrections of an article's parts back to the spots of the text that they are about. */
export function noteArticle(documents: readonly ArticleDocument[]): NotedArticle {
  const placedFlags = new Set<FlagCode>();
  const placedCorrections = new Set<Article['corrections'][number]>();
  let number = 0;
  const parts = documents.map(({ article, body }) =>
    body.map((block): NotedBlock => {
      const spots = withoutOverlaps([
        ...correctionSpots(block, article, body),
        ...(block.kind === 'heading' ? [] : doubts(block.text, article)),
      ]);
      const pieces: Piece[] = [];
      const notes: Note[] = [];
      let end = 0;
      for (const spot of spots) {
        if (spot.start > end) pieces.push({ text: block.text.slice(end, spot.start), note: null });
        let note = notes.find(
          ({ words, correction }) => words === spot.words && correction === spot.correction,
        );
        if (note === undefined) {
          number += 1;
          note = { number, words: spot.words, correction: spot.correction };
          notes.push(note);
        }
        pieces.push({ text: block.text.slice(spot.start, spot.end), note });
        end = spot.end;
        if (spot.code !== null) placedFlags.add(spot.code);
        if (spot.correction !== null) placedCorrections.add(spot.correction);
      }
      if (end < block.text.length) pieces.push({ text: block.text.slice(end), note: null });
      return { kind: block.kind, pieces, notes };
    }),
  );
  return {
    parts,
    flags: [...new Set(documents.flatMap(({ article }) => article.flags))].filter(
      (code) => !placedFlags.has(code),
    ),
    corrections: documents
      .flatMap(({ article }) => article.corrections)
      .filter((correction) => !placedCorrections.has(correction)),
  };
}

function doubts(text: string, { flags }: Article): Spot[] {
  return doubtSpots(text, flags).map(({ code, start, end }) => ({
    start,
    end,
    code,
    words: FLAGS[code].text,
    correction: null,
  }));
}

/** Corrections whose new words stand once in the whole part: only then is it sure which words they are. */
function correctionSpots(block: BodyBlock, { corrections }: Article, body: readonly BodyBlock[]): Spot[] {
  return corrections.flatMap((correction): Spot[] => {
    const { from, to, reason } = correction;
    const start = to === '' || to === from ? -1 : block.text.indexOf(to);
    if (start === -1 || timesIn(body, to) !== 1) return [];
    return [{ start, end: start + to.length, words: reason, correction, code: null }];
  });
}

function timesIn(body: readonly BodyBlock[], words: string): number {
  return body.reduce((times, { text }) => times + text.split(words).length - 1, 0);
}

/** Spots in the order of the text; of two that meet, the first. */
function withoutOverlaps(spots: readonly Spot[]): Spot[] {
  let end = 0;
  return spots
    .toSorted((a, b) => a.start - b.start)
    .filter((spot) => {
      if (spot.start < end || spot.end <= spot.start) return false;
      end = spot.end;
      return true;
    });
}
