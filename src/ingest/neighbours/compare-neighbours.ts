import {
  findCaptionLines,
  findCaptionsAboveOpenings,
  findCaptionsOverLines,
  findTornCaptions,
  findTornCredits,
} from './captions.ts';
import { checkIndents } from './indents.ts';
import { findFullLines } from './full-lines.ts';
import { compareWithLinesBeside } from './lines-beside.ts';
import type { Block } from '../block.ts';
import { findSignatures } from './signatures.ts';
import { findTables } from './tables.ts';
import { findTornBylines } from './torn-bylines.ts';

/**
 * Notes on each line what only those beside it show: their heading marks, whether two lines are built alike, cells of
 * tables, captions whose credit stands on the next line.
 */
export function compareNeighbours(blocks: readonly Block[]): void {
  compareWithLinesBeside(blocks);
  findTables(blocks);
  findTornCredits(blocks);
  findCaptionLines(blocks);
  findCaptionsAboveOpenings(blocks);
  findCaptionsOverLines(blocks);
  findTornCaptions(blocks);
  findFullLines(blocks);
  checkIndents(blocks);
  findTornBylines(blocks);
  findSignatures(blocks);
}
