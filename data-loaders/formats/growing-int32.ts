/** A list of 32-bit integers that doubles its memory as it grows. */
export class GrowingInt32 {
  #values: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.#values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The values pushed so far; a view, not a copy. */
  values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
