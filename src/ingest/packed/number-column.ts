/** Numbers in a piece. A piece is added when the last is full: what is there is never copied. */
const PIECE = 4096;

/** Numbers one after the other, outside the heap. */
export class NumberColumn {
  readonly #kind: typeof Int32Array | typeof Float64Array;
  readonly #pieces: (Int32Array | Float64Array)[] = [];
  #length = 0;

  /** @param kind of numbers that it holds: whole ones of 32 bits, or any */
  constructor(kind: typeof Int32Array | typeof Float64Array = Int32Array) {
    this.#kind = kind;
  }

  get length(): number {
    return this.#length;
  }

  add(value: number): void {
    if (this.#length === this.#pieces.length * PIECE) this.#pieces.push(new this.#kind(PIECE));
    this.#length += 1;
    this.set(this.#length - 1, value);
  }

  /** @throws RangeError when there is no such position */
  at(position: number): number {
    const value = this.#pieces[Math.floor(position / PIECE)]?.[position % PIECE];
    if (value === undefined || position >= this.#length)
      throw new RangeError(`no number ${position}: there are ${this.#length}`);
    return value;
  }

  /** Replaces the number at a position that is there. */
  set(position: number, value: number): void {
    const piece = this.#pieces[Math.floor(position / PIECE)];
    if (piece === undefined || position >= this.#length)
      throw new RangeError(`no number ${position}: there are ${this.#length}`);
    piece[position % PIECE] = value;
  }
}
