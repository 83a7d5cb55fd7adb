import { hash } from 'node:crypto';
import { anonymise, type Anonymised } from './anonymise.ts';
import type { Correction } from './corrections.ts';
import { decode, type Encoding } from './decode.ts';
import { type MaskedNumber, maskPersonal } from './mask.ts';
import { type Line, split } from './split.ts';

/** A dump as everybody may see it. */
export interface DumpLines {
  encoding: Encoding;
  /** Decoded, personal numbers masked, names taken out. */
  text: string;
  /**
   * Of the file; of the text where numbers or names were taken out of it: what was taken out could be guessed from a hash
   * of the file.
   */
  sha256: string;
  lines: Line[];
  masked: MaskedNumber[];
  /** Numbers of the lines that names were taken from. */
  anonymised: Anonymised['lines'];
  /** Corrections that name words which stand nowhere. */
  faults: Anonymised['faults'];
}

/**
 * Reads a dump's bytes as lines: decoded, masked, anonymised, split. The only way to a dump's text, so that nobody sees
 * more of it than ingest did, and a line's number is the same for everybody.
 * @throws DecodeError when the file is no text
 */
export function readDumpLines(bytes: Uint8Array, corrections: readonly Correction[]): DumpLines {
  const { text: decoded, encoding } = decode(bytes);
  const { text: maskedText, masked } = maskPersonal(decoded);
  const { text, lines, faults } = anonymise(maskedText, corrections);
  const sha256 = hash('sha256', masked.length > 0 || lines.size > 0 ? text : bytes);
  return { encoding, text, sha256, lines: split(text), masked, anonymised: lines, faults };
}
