/** The kinds of item that Pagefind writes (RFC 8949, section 3.1). */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
/** Lengths below this stand in the first byte itself; 24, 25, 26 announce 1, 2, 4 more bytes. */
const FIRST_LONG_ARGUMENT = 24;
const ARGUMENT_BYTES = [1, 2, 4] as const;

/** The bytes are no CBOR, or end too early: the file was cut or is another one. */
export class CborError extends Error {
  override name = 'CborError';
}

/** Reads the part of CBOR that Pagefind's index files use: integers, text and arrays of known length. */
export class CborReader {
  readonly #bytes: Uint8Array;
  #position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.#position = position;
  }

  /** Offset of the next item. */
  get position(): number {
    return this.#position;
  }

  /** Reads the head of an array. @returns its number of items */
  array(): number {
    return this.#argument(ARRAY);
  }

  /** Reads an integer, positive or negative. */
  integer(): number {
    const kind = this.#kind();
    const argument = this.#argument(kind === NEGATIVE ? NEGATIVE : UNSIGNED);
    return kind === NEGATIVE ? -1 - argument : argument;
  }

  /** Reads a text; the index holds ASCII only. */
  text(): string {
    const length = this.#argument(TEXT);
    const end = this.#position + length;
    if (end > this.#bytes.length) throw new CborError('the file ends within a text');
    const text = String.fromCharCode(...this.#bytes.subarray(this.#position, end));
    this.#position = end;
    return text;
  }

  /** Passes over the next item with all that it holds. */
  skip(): void {
    const kind = this.#kind();
    if (kind === ARRAY) {
      for (let items = this.array(); items > 0; items--) this.skip();
    } else if (kind === TEXT) {
      const length = this.#argument(TEXT);
      this.#position += length;
    } else {
      this.integer();
    }
  }

  #kind(): number {
    return this.#byte(this.#position) >> 5;
  }

  #argument(expected: number): number {
    const first = this.#byte(this.#position);
    if (first >> 5 !== expected) {
      throw new CborError(
        `expected an item of kind ${expected} at byte ${this.#position}, found ${first >> 5}`,
      );
    }
    this.#position++;
    const short = first & 31;
    if (short < FIRST_LONG_ARGUMENT) return short;
    const length = ARGUMENT_BYTES[short - FIRST_LONG_ARGUMENT];
    if (length === undefined) throw new CborError(`a length of unknown form at byte ${this.#position - 1}`);
    let argument = 0;
    for (let i = 0; i < length; i++) argument = argument * 256 + this.#byte(this.#position++);
    return argument;
  }

  #byte(position: number): number {
    const byte = this.#bytes[position];
    if (byte === undefined) throw new CborError('the file ends too early');
    return byte;
  }
}
