import { NumberColumn } from './number-column.ts';
import { release } from './release.ts';

/** Bytes of a piece. A piece is added when the last is full: what is there is never copied. */
const PIECE = 64 * 1024;
/** Slots of an empty table; doubled when half of them are taken: in a fuller one the next free slot is far. */
const SLOTS_AT_FIRST = 64;
const MOST_TAKEN = 0.5;
const NONE = -1;
/** Of the hash: FNV-1a. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The text that is looked for, in UTF-8; reused from call to call. */
let wanted = Buffer.allocUnsafe(1024);

/**
 * Texts by number, each once: the first that is added is 0. As bytes outside the heap they take a third of what strings
 * take, and the collector has nothing to look through.
 */
export class TextTable {
  readonly #pieces: Buffer[] = [];
  /** Bytes of the last piece that are taken. */
  #filled = PIECE;
  /** Where a text lies: number of its piece times `PIECE`, plus its start there. */
  readonly #starts = new NumberColumn();
  readonly #lengths = new NumberColumn();
  /** The text that was asked for last: it is asked for again and again while one page is worked on. */
  #latest: { text: string; number: number } | null = null;
  /** Numbers of texts by their hash; where a slot is taken, the next free one. */
  #slots = new Int32Array(SLOTS_AT_FIRST).fill(NONE);

  get length(): number {
    return this.#starts.length;
  }

  /** The number of a text, which it is given when it is not there yet. */
  add(text: string): number {
    const found = this.find(text);
    if (found !== undefined) return found;
    const length = encode(text);
    const number = this.length;
    this.#slots[this.#slotOf(length)] = number;
    this.#append(length);
    this.#latest = { text, number };
    if (this.length > this.#slots.length * MOST_TAKEN) this.#makeRoom();
    return number;
  }

  /** The number of a text; undefined where it is not there. */
  find(text: string): number | undefined {
    if (this.#latest?.text === text) return this.#latest.number;
    const number = this.#slots[this.#slotOf(encode(text))] ?? NONE;
    if (number === NONE) return undefined;
    this.#latest = { text, number };
    return number;
  }

  /** @throws RangeError when there is no such number */
  at(number: number): string {
    const { piece, start, length } = this.#placeOf(number);
    return piece.toString('utf8', start, start + length);
  }

  /** Tells the order of two texts by their bytes, for sorting their numbers. */
  compare(first: number, second: number): number {
    const a = this.#placeOf(first);
    const b = this.#placeOf(second);
    return a.piece.compare(b.piece, b.start, b.start + b.length, a.start, a.start + a.length);
  }

  #placeOf(number: number): { piece: Buffer; start: number; length: number } {
    const start = this.#starts.at(number);
    const piece = this.#pieces[Math.floor(start / PIECE)];
    if (piece === undefined) throw new RangeError(`no text ${number}: there are ${this.length}`);
    return { piece, start: start % PIECE, length: this.#lengths.at(number) };
  }

  /** Adds the text that is looked for behind the others. */
  #append(length: number): void {
    if (this.#filled + length >= PIECE) {
      // A text longer than a piece has one of its own.
      this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE, length)));
      this.#filled = 0;
    }
    const piece = this.#pieces.at(-1);
    if (piece !== undefined) wanted.copy(piece, this.#filled, 0, length);
    this.#starts.add((this.#pieces.length - 1) * PIECE + this.#filled);
    this.#lengths.add(length);
    this.#filled += length;
  }

  /** The slot that holds the text looked for, or that would hold it. */
  #slotOf(length: number): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(wanted, 0, length) & last;
    for (;;) {
      const number = this.#slots[slot] ?? NONE;
      if (number === NONE || this.#isWanted(number, length)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #isWanted(number: number, length: number): boolean {
    if (this.#lengths.at(number) !== length) return false;
    const { piece, start } = this.#placeOf(number);
    for (let index = 0; index < length; index++) if (piece[start + index] !== wanted[index]) return false;
    return true;
  }

  #makeRoom(): void {
    const last = this.#slots.length * 2 - 1;
    const slots = new Int32Array(last + 1).fill(NONE);
    for (let number = 0; number < this.length; number++) {
      const { piece, start, length } = this.#placeOf(number);
      let slot = hashOf(piece, start, length) & last;
      while (slots[slot] !== NONE) slot = (slot + 1) & last;
      slots[slot] = number;
    }
    release(this.#slots);
    this.#slots = slots;
  }
}

/** Makes a text the one that is looked for. @returns its length in bytes */
function encode(text: string): number {
  // No character takes more than three bytes.
  if (text.length * 3 > wanted.length) wanted = Buffer.allocUnsafe(text.length * 3);
  return wanted.write(text, 'utf8');
}

function hashOf(bytes: Buffer, start: number, length: number): number {
  let hash = BASIS;
  for (let index = start; index < start + length; index++)
    hash = Math.imul(hash ^ (bytes[index] ?? 0), PRIME);
  // The last bits, which choose the slot, get a share of all others.
  return hash ^ (hash >>> 15);
}
