/**
 * A copy of a text that is kept for long. V8 keeps a string that was cut out of another, or put together of several, as a
 * reference to these, and so all of them stay in memory.
 */
export function ofItsOwn(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
