/** Slots for the starts of strings; some hundreds leave most of them free. */
const SLOTS = 1 << 13;

/**
 * The first two characters of some strings, each as a slot that their hash tells: a place of a text without it begins
 * none of them, which passes over nearly all places at the cost of a look.
 * @example new Starts(['长治高新区']).mayBe('长'.charCodeAt(0), '治'.charCodeAt(0)) // true
 */
export class Starts {
  readonly #slots = new Uint8Array(SLOTS);

  /** @param strings of two characters and more */
  constructor(strings: Iterable<string>) {
    for (const string of strings) this.#slots[slotOf(string.charCodeAt(0), string.charCodeAt(1))] = 1;
  }

  /** Whether one of the strings may begin with two characters; false is certain. */
  mayBe(first: number, second: number): boolean {
    return this.#slots[slotOf(first, second)] === 1;
  }
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second * 7) & (SLOTS - 1);
}
