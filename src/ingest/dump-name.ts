import { maskPersonal } from '../archive/mask.ts';

/** File systems take 255 bytes; the files made of a dump end in more than `.txt`, while they are being written. */
const MOST_BYTES = 200;
const CONTROL_CHARACTER = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/** A dump's name as messages may show it: one line, no personal number. */
export function shownName(name: string): string {
  return maskPersonal(name).text.replace(new RegExp(CONTROL_CHARACTER, 'gu'), '\ufffd');
}

/** Why a dump can't be called so: its name becomes an address, a file's name and a cell of the ledger. null where it can. */
export function faultOfDumpName(name: string): string | null {
  if (/^\.*$/.test(name)) return 'A dump has no name but its ending. Rename it.';
  if (CONTROL_CHARACTER.test(name))
    return `The name of the dump ${shownName(name)} holds a control character. Rename it.`;
  if (maskPersonal(name).masked.length > 0)
    return `The name of the dump ${shownName(name)} holds a personal number and becomes an address. Rename it.`;
  const bytes = Buffer.byteLength(name);
  return bytes > MOST_BYTES
    ? `The name of the dump ${name} has ${bytes} bytes; ${MOST_BYTES} may be. Rename it.`
    : null;
}
