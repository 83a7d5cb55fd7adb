/** Numbers that a set has room for at first; doubled until the next one fits. */
const ROOM_AT_FIRST = 1024;

/** Whole numbers from 0 on, a bit each: small where they lie close together, as the numbers of texts in a table do. */
export class NumberSet {
  #bytes = new Uint8Array(ROOM_AT_FIRST / 8);

  has(value: number): boolean {
    return ((this.#bytes[value >>> 3] ?? 0) & (1 << (value & 7))) !== 0;
  }

  add(value: number): void {
    const index = value >>> 3;
    if (index >= this.#bytes.length) {
      let room = this.#bytes.length;
      while (room <= index) room *= 2;
      const larger = new Uint8Array(room);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[index] = (this.#bytes[index] ?? 0) | (1 << (value & 7));
  }
}
