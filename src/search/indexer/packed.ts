import { createHash } from 'node:crypto';
import { gzipSync, constants } from 'node:zlib';

/** Byte of the gzip header that names the machine's system, and its value for "unknown". */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;
/** Hexadecimal digits of a hash that stand in a file's name. */
const NAME_DIGITS = 8;

/** Packs bytes with gzip; the same input gives the same bytes on every system. */
export function pack(bytes: string | Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  packed[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return packed;
}

/** A short hash for file names, so that a changed file has a new address: `4f2a9c01`. */
export function nameHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, NAME_DIGITS);
}
