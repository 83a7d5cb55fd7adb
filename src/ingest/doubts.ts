import { findDoubtfulSpots } from '../archive/doubtful-spots.ts';
import { flag, type Flag } from '../archive/flags.ts';
import type { BodyLine } from './draft.ts';

/** Characters that a message shows on either side of a spot. */
const AROUND = 4;

/** Flags the doubtful spots of a line of text. */
export function findDoubts(dump: string, { kind, line, text }: BodyLine): Flag[] {
  if (kind === 'heading') return [];
  return findDoubtfulSpots(text).map(({ code, start, end }) => {
    const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
    const message =
      code === 'unbalanced-quotation' ? 'a closing quotation mark without an opening one' : `“${around}”`;
    return flag(code, dump, line, message);
  });
}
