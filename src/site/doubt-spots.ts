import { type DoubtfulSpot, findDoubtfulSpots } from '../archive/doubtful-spots.ts';
import { FLAG_CODES, type FlagCode } from '../archive/flags.ts';

/**
 * The spots of a paragraph that are doubted, in the order of the text. An article's file says what is doubted and not
 * where: the rules that flagged it find the places again.
 * @param codes what the article is flagged with; what an editor has settled is no doubt any more
 */
export function doubtSpots(text: string, codes: readonly FlagCode[]): DoubtfulSpot[] {
  if (codes.length === 0) return [];
  return findDoubtfulSpots(text)
    .filter(({ code }) => codes.includes(code))
    .toSorted((a, b) => a.start - b.start || FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code));
}
