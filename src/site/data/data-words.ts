/** Bytes of the next larger unit. */
const STEP = 1024;

/**
 * A size as a reader takes it in, counted in steps of 1024.
 * @example sizeInWords(1536) // '1.5 KB'
 */
export function sizeInWords(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  if (bytes < STEP * STEP) return `${(bytes / STEP).toFixed(1)} KB`;
  return `${(bytes / STEP / STEP).toFixed(1)} MB`;
}
