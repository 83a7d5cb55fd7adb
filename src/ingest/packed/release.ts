/** Gives back the memory of a list at once. It lies outside the heap, and the collector, which looks at the heap, comes late. */
export function release(numbers: Int32Array<ArrayBuffer>): void {
  numbers.buffer.transfer(0);
}
